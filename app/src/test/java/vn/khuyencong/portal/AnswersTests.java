package vn.khuyencong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final Answers ALL = Answers.read(
            Map.of("viec", "may-moc", "noi", "20285", "lang-nghe", "co", "chi-phi", "800.000.000", "khac", "x"));

    @Test
    void standInTheAddressInTheOrderOfTheQuestions() {
        assertThat(ALL.query()).isEqualTo("viec=may-moc&noi=20285&lang-nghe=co&chi-phi=800.000.000");
    }

    @Test
    void aBlankAnswerIsNone() {
        assertThat(Answers.read(Map.of("viec", "  ")).has(Question.PURPOSE)).isFalse();
    }

    @Test
    void anotherPlaceForgetsTheCraftVillage() {
        assertThat(ALL.without(Question.PLACE).query()).isEqualTo("viec=may-moc&chi-phi=800.000.000");
    }

    @Test
    void wordsAreEncoded() {
        assertThat(Answers.NONE.with(Question.COST, "1 tỷ & hơn").query())
                .isEqualTo("chi-phi=1+t%E1%BB%B7+%26+h%C6%A1n");
    }
}
