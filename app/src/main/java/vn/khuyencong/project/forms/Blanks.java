package vn.khuyencong.project.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.MoneyWords;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** What is known as it stands on a paper, and dots where it is written by hand. Always in Vietnamese. */
final class Blanks {

    static final String DOTS = "…………";
    private static final String FEW_DOTS = "……";

    private Blanks() {}

    static String text(@Nullable String text) {
        return text == null || text.isBlank() ? DOTS : text.strip();
    }

    static String money(@Nullable Dong amount) {
        return amount == null ? DOTS : amount.formatted();
    }

    static String words(@Nullable Dong amount) {
        return amount == null ? DOTS : MoneyWords.of(amount, Texts.VIETNAMESE);
    }

    /** 05/03/2026. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "……/……/………" : Dates.format(day);
    }

    /** "ngày 05 tháng 3 năm 2026": days and the first two months carry a nought before them. */
    static String dayInWords(@Nullable LocalDate day, int year) {
        if (day == null) {
            return "ngày " + FEW_DOTS + " tháng " + FEW_DOTS + " năm " + year;
        }
        return PaperDays.inWords(day);
    }

    /** What is more (+) or less (−) than was planned. */
    static String difference(Dong planned, @Nullable Dong done) {
        if (done == null) return DOTS;
        if (done.equals(planned)) return "0";
        return done.exceeds(planned)
                ? "+" + done.minus(planned).formatted()
                : "−" + planned.minus(done).formatted();
    }

    /** A box that is ticked or not. */
    static String box(boolean ticked) {
        return ticked ? "[x]" : "[  ]";
    }
}
