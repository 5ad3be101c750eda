package vn.khuyencong.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.khuyencong.shared.Dong;

/** Amounts in words, as they stand under the figure on a paper: "Tám trăm triệu đồng". */
public final class MoneyWords {

    /**
     * How an accountant reads a number aloud. ICU's own Vietnamese rules skip "không trăm" after a million
     * ("một tỷ năm mươi triệu"), which a receipt does not.
     */
    private static final String VIETNAMESE_RULES = """
            %main:
              0: không; một; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười;
              11: mười >%%unit-after-ten>;
              20: << mươi[ >%%unit-after-tens>];
              100: << trăm[ >%%after-hundred>];
              1000: << nghìn[ >%%full-group>];
              1000000: << triệu[ >%%full-group>];
              1000000000: << tỷ[ >%%full-group>];
            %%unit-after-ten:
              0: =%main=;
              5: lăm;
              6: =%main=;
            %%unit-after-tens:
              0: =%main=;
              1: mốt;
              2: =%main=;
              4: tư;
              5: lăm;
              6: =%main=;
            %%after-hundred:
              0: linh =%main=;
              10: =%main=;
            %%full-group:
              0: không trăm =%%after-hundred=;
              100: =%main=;
              1000: <%%full-group< nghìn[ >%%full-group>];
              1000000: <%%full-group< triệu[ >%%full-group>];
            """;

    private static final NumberFormat VIETNAMESE = new RuleBasedNumberFormat(VIETNAMESE_RULES, Locale.of("vi"));
    private static final NumberFormat ENGLISH =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    private static final long BILLION = 1_000_000_000L;
    private static final long MILLION = 1_000_000L;

    private MoneyWords() {}

    /** The amount in words, in English where the locale is, else in Vietnamese. */
    public static String of(Dong amount, Locale locale) {
        var words = spell(isEnglish(locale) ? ENGLISH : VIETNAMESE, amount.value()) + " đồng";
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** The amount in billions or millions, for an overview: "18,42 tỷ", "300 triệu"; small amounts in full. */
    public static String brief(Dong amount, Locale locale) {
        if (amount.value() >= BILLION) {
            return decimal(amount, BILLION, 2, locale) + (isEnglish(locale) ? " billion" : " tỷ");
        }
        if (amount.value() >= MILLION) {
            return decimal(amount, MILLION, 1, locale) + (isEnglish(locale) ? " million" : " triệu");
        }
        return amount.formatted();
    }

    private static String decimal(Dong amount, long unit, int places, Locale locale) {
        var number = BigDecimal.valueOf(amount.value())
                .divide(BigDecimal.valueOf(unit), places, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
        return isEnglish(locale) ? number : number.replace('.', ',');
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** ICU's formats must not be used by two threads at once. */
    private static String spell(NumberFormat format, long number) {
        synchronized (format) {
            return format.format(number);
        }
    }
}
