package vn.khuyencong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final Answers ALL = Answers.read(
            Map.of("viec", "TRADEMARK", "noi", "20285", "lang-nghe", "co", "chi-phi", "800.000.000", "khac", "x"));

    @Test
    void standInTheAddressInTheOrderOfTheQuestions() {
        assertThat(ALL.query()).isEqualTo("viec=TRADEMARK&noi=20285&lang-nghe=co&chi-phi=800.000.000");
    }

    @Test
    void aBlankAnswerIsNone() {
        assertThat(Answers.read(Map.of("viec", "  ")).has(Question.PURPOSE)).isFalse();
    }

    @Test
    void anotherPlaceForgetsTheCraftVillage() {
        assertThat(ALL.without(Question.PLACE).query()).isEqualTo("viec=TRADEMARK&chi-phi=800.000.000");
    }

    @Test
    void whatIsToldOfThePlaceIsOneQuestion() {
        assertThat(ALL.with(Question.DIFFICULT, "NONE").count()).isEqualTo(4);
    }

    @Test
    void linksOfTheFirstFinderStillMeanWhatTheyMeant() {
        assertThat(Purpose.of("day-chuyen")).isEqualTo(new Purpose("ADVANCED_MACHINERY", true));
        assertThat(Purpose.of("mo-hinh").value()).isEqualTo("DEMONSTRATION_MODEL");
        assertThat(Purpose.of(Purpose.of("day-chuyen").value())).isEqualTo(Purpose.of("day-chuyen"));
    }

    @Test
    void wordsAreEncoded() {
        assertThat(Answers.NONE.with(Question.COST, "1 tỷ & hơn").query())
                .isEqualTo("chi-phi=1+t%E1%BB%B7+%26+h%C6%A1n");
    }
}
