package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.shared.Dong;

class MoneyWordsTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0             | Không đồng",
                "5             | Năm đồng",
                "10            | Mười đồng",
                "11            | Mười một đồng",
                "15            | Mười lăm đồng",
                "20            | Hai mươi đồng",
                "21            | Hai mươi mốt đồng",
                "24            | Hai mươi tư đồng",
                "55            | Năm mươi lăm đồng",
                "105           | Một trăm linh năm đồng",
                "115           | Một trăm mười lăm đồng",
                "1005          | Một nghìn không trăm linh năm đồng",
                "1050          | Một nghìn không trăm năm mươi đồng",
                "1500          | Một nghìn năm trăm đồng",
                "21000         | Hai mươi mốt nghìn đồng",
                "800000000     | Tám trăm triệu đồng",
                "1000005       | Một triệu không trăm linh năm đồng",
                "1050000000    | Một tỷ không trăm năm mươi triệu đồng",
                "1005000000    | Một tỷ không trăm linh năm triệu đồng",
                "1000050000    | Một tỷ không trăm năm mươi nghìn đồng",
                "18420500000   | Mười tám tỷ bốn trăm hai mươi triệu năm trăm nghìn đồng",
                "1000000000000 | Một nghìn tỷ đồng"
            })
    void readsAnAmountAloudInVietnamese(long amount, String words) {
        assertThat(MoneyWords.of(new Dong(amount), VIETNAMESE)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0           | Zero đồng",
                "800000000   | Eight hundred million đồng",
                "1234567     | One million two hundred thirty-four thousand five hundred sixty-seven đồng"
            })
    void readsAnAmountAloudInEnglish(long amount, String words) {
        assertThat(MoneyWords.of(new Dong(amount), Locale.ENGLISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18420000000 | 18,42 tỷ   | 18.42 billion",
                "1999999999  | 1,99 tỷ    | 1.99 billion",
                "2000000000  | 2 tỷ       | 2 billion",
                "300000000   | 300 triệu  | 300 million",
                "1550000     | 1,5 triệu  | 1.5 million",
                "950000      | 950.000    | 950.000",
                "0           | 0          | 0"
            })
    void shortensAnAmountForAnOverviewWithoutEverShowingMore(long amount, String vietnamese, String english) {
        assertThat(MoneyWords.brief(new Dong(amount), VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(MoneyWords.brief(new Dong(amount), Locale.ENGLISH)).isEqualTo(english);
    }
}
