package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of papers in a ZIP: readable, and never out of the folder they are unpacked in. */
class PaperZipTests {

    @ParameterizedTest
    @CsvSource({
        "Báo giá máy.pdf, Báo giá máy.pdf",
        "../../etc/passwd, -..-etc-passwd",
        "'C:\\Windows\\a.pdf', C-Windows-a.pdf",
        "..., _",
        "' .an ', an",
        "CON.pdf, _CON.pdf",
        "'a\u0000\u202eb.pdf', a-b.pdf",
        "'x?*<>|\".pdf', x-.pdf"
    })
    void aNameIsReadableAndSafe(String sent, String kept) {
        assertThat(PaperZip.safe(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var safe = PaperZip.safe("Dự toán ".repeat(40) + ".docx");
        assertThat(safe).hasSizeLessThanOrEqualTo(120).endsWith(".docx").startsWith("Dự toán");
    }

    @Test
    void twoPapersOfOneNameAreBothThereAndTheFingerprintIsOfTheContent() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new PaperZip(bytes)) {
            assertThat(zip.add("KC-2026-001/..", "a.pdf", content("một")).path())
                    .isEqualTo("KC-2026-001-/a.pdf");
            var second = zip.add("KC-2026-001/..", "A.pdf", content("hai"));
            assertThat(second.path()).isEqualTo("KC-2026-001-/A (2).pdf");
            assertThat(second.bytes()).isEqualTo(3);
            assertThat(second.sha256()).isEqualTo("739b9d664d77db3ee3cab40737c6386fb7b6ef9e00b31a434fd7680e69482ba0");
        }
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names).containsExactly("KC-2026-001-/a.pdf", "KC-2026-001-/A (2).pdf");
    }

    private static ByteArrayInputStream content(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
