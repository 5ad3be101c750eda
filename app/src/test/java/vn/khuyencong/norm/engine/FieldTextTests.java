package vn.khuyencong.norm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.shared.Named;

/** Whatever people write comes out of the text form as it went in. */
class FieldTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "y",
                "No",
                "null",
                "~",
                "true",
                "12",
                "1_000",
                "2020-01-01",
                "30%",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "[a]",
                "{a}",
                "a, b",
                "*a",
                "&a",
                "!a",
                "@a",
                "`a",
                "|",
                ">",
                "?",
                "'",
                "''",
                "\"",
                "New Year's Day",
                "trước \"ngày\"",
                "a ",
                " a",
                "two\nlines",
                "a\ttab",
                "back\\slash",
                "đồng ₫",
                "C:\\n",
                "(trong ngoặc)",
                "một–hai",
                "e\u0301",
                "\u2028",
                "\u0000",
                "\uFEFFa",
                "😀",
                "Điều 8 khoản 2 (nhân rộng)",
                "kết thúc:",
                "<<",
                "="
            })
    void comesBackAsItWas(String text) {
        assertComesBack(text);
    }

    @Test
    void soDoRandomTexts() {
        var random = new Random(1);
        var characters = "ab đệ09 :-#'\"{}[],&*!|>%@`?\\\n\t\u0085\u2029\u00A0.;()=+~^/";
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertComesBack(text.toString());
        }
    }

    private static void assertComesBack(String text) {
        var written = FieldText.words(new Named(text, text));
        var listed = FieldText.plain(text);
        assertThat(written.lines()).as(written).hasSize(1);
        var read = Marked.read("text.yaml", "- " + written + "\n- [" + listed + "]\n")
                .elements();
        assertThat(read.getFirst().entries(new Faults("text.yaml")).values().stream()
                        .map(Marked::text))
                .as(written)
                .containsExactly(text, text);
        assertThat(read.getLast().elements().stream().map(Marked::text))
                .as(listed)
                .containsExactly(text);
    }
}
