package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.norm.Cases.COMMUNE;
import static vn.khuyencong.norm.Cases.machinery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.khuyencong.shared.Dong;

/** The words of an answer. */
class AssessmentTextTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AssessmentText text = new AssessmentText(messages());

    @Test
    void stepsReadAsAnOfficerWouldWriteThem() {
        assertThat(words(machinery("2023-03-01", 800), VIETNAMESE))
                .containsExactly("50% × 800.000.000 đồng = 400.000.000 đồng", "tối đa 300.000.000 đồng/cơ sở");
        assertThat(words(machinery("2023-03-01", 800), Locale.ENGLISH))
                .containsExactly(
                        "50% × 800.000.000 đồng = 400.000.000 đồng", "at most 300.000.000 đồng per establishment");
    }

    @Test
    void aLineIsExplained() {
        assertThat(words(machinery("2023-03-01", 2000).asLine(true), VIETNAMESE))
                .contains(
                        "dây chuyền công nghệ: 1,5 × 300.000.000 đồng = 450.000.000 đồng",
                        "tối đa 450.000.000 đồng/cơ sở");
    }

    @Test
    void aReasonNamesTheAmount() {
        var answer = AssessmentRules.assess(
                machinery("2026-11-23", 800).afterOtherSupport(Dong.ofMillions(10)), NationalNorms.with(), COMMUNE);
        assertThat(answer.reasons())
                .extracting(reason -> text.text(reason.sentence(), VIETNAMESE))
                .containsExactly("Nhà nước đã hỗ trợ 10.000.000 đồng cho cùng nội dung chi; không được hỗ trợ trùng.");
    }

    @Test
    void amountsAreGroupedInThrees() {
        var amounts = List.of(0L, 7L, 999L, 1_000L, 12_345L, 100_000L, 1_234_567L, 1_000_000_000_000_000L);
        assertThat(amounts)
                .extracting(amount -> new Dong(amount).formatted())
                .containsExactly("0", "7", "999", "1.000", "12.345", "100.000", "1.234.567", "1.000.000.000.000.000");
    }

    private List<String> words(AssessmentRequest request, Locale language) {
        var answer = AssessmentRules.assess(request, NationalNorms.with(), COMMUNE);
        return answer.steps().stream()
                .map(step -> text.text(step.sentence(), language))
                .toList();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/norm");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
