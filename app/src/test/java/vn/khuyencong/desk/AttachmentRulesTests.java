package vn.khuyencong.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.shared.Finding;

class AttachmentRulesTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] WINDOWS_PROGRAM = "MZ\u0090\u0000\u0003".getBytes(UTF_8);
    private static final byte[] LINUX_PROGRAM = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};

    @TempDir
    private Path folder;

    @Test
    void takesWhatTheOfficeWorksWith() throws IOException {
        assertThat(against("hop-dong.pdf", PDF)).isEmpty();
        assertThat(against("Ảnh xưởng.PNG", PNG)).isEmpty();
        assertThat(against("to-trinh.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEmpty();
        assertThat(against("du-toan.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEmpty();
    }

    @Test
    void refusesProgramsWhateverTheyAreCalled() throws IOException {
        for (var program : Arrays.asList(WINDOWS_PROGRAM, LINUX_PROGRAM)) {
            assertThat(against("hop-dong.pdf", program))
                    .contains(Finding.of("desk.file-is-a-program", null, "hop-dong.pdf"));
        }
    }

    @Test
    void refusesDocumentsWithMacros() throws IOException {
        var macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertThat(against("to-trinh.docx", macros))
                .contains(Finding.of("desk.file-is-a-program", null, "to-trinh.docx"));
    }

    @Test
    void refusesAnArchiveThatCallsItselfADocument() throws IOException {
        assertThat(against("to-trinh.docx", zip("bai-hat.txt")))
                .contains(Finding.of("desk.file-kind-not-taken", null, "to-trinh.docx"));
    }

    @Test
    void refusesADocumentThatIsOnlyAnArchiveOfOtherFiles() throws IOException {
        assertThat(against("anh-xuong.docx", zip("anh1.jpg", "anh2.jpg")))
                .contains(Finding.of("desk.file-kind-not-taken", null, "anh-xuong.docx"));
        assertThat(against("anh-xuong.zip", zip("[Content_Types].xml", "word/document.xml")))
                .contains(Finding.of("desk.file-not-what-its-name-says", null, "anh-xuong.zip", "DOCX"));
    }

    /** A few kilobytes that come to a quarter of a gigabyte. */
    @Test
    void refusesADocumentThatSwellsWhenItIsOpened() throws IOException {
        var file = folder.resolve("bomb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var zeros = new byte[1_000_000];
            for (var part : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                for (int i = 0; i < 125; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(AttachmentRules.againstContent("to-trinh.docx", Sniffer.of(file)))
                .contains(Finding.of("desk.file-swells", null, "to-trinh.docx"));
    }

    @Test
    void refusesADocumentThatIsCutOff() throws IOException {
        var whole = zip("[Content_Types].xml", "word/document.xml");
        assertThat(against("to-trinh.docx", Arrays.copyOf(whole, whole.length / 2)))
                .contains(Finding.of("desk.file-kind-not-taken", null, "to-trinh.docx"));
    }

    @Test
    void saysHowAPhotoOfAPhoneIsMadeReadable() throws IOException {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(UTF_8);
        assertThat(against("IMG_0412.HEIC", heic)).contains(Finding.of("desk.file-phone-photo", null, "IMG_0412.HEIC"));
        assertThat(against("IMG_0412.jpg", heic)).contains(Finding.of("desk.file-phone-photo", null, "IMG_0412.jpg"));
    }

    @Test
    void neverCutsALetterInTwo() {
        for (int length = 190; length < 200; length++) {
            var name = AttachmentRules.cleanName("a".repeat(length) + "\uD83D\uDCC4".repeat(10) + ".pdf");
            assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith(".pdf");
            assertThat(UTF_8.newEncoder().canEncode(name)).as(name).isTrue();
        }
    }

    @Test
    void aNameThatTurnsItsEndingRoundIsPutRight() {
        assertThat(AttachmentRules.cleanName("hop-dong\u202Efdp.exe")).isEqualTo("hop-dongfdp.exe");
        assertThat(AttachmentRules.cleanName("/")).isEmpty();
    }

    @Test
    void saysWhenNothingWasChosen() {
        assertThat(AttachmentRules.againstSize("", 0)).contains(Finding.of("desk.file-not-chosen"));
    }

    @Test
    void refusesAPictureThatCallsItselfAPaper() throws IOException {
        assertThat(against("hop-dong.pdf", PNG))
                .contains(Finding.of("desk.file-not-what-its-name-says", null, "hop-dong.pdf", "PNG"));
    }

    @Test
    void refusesPagesAndPlainText() throws IOException {
        assertThat(against("trang.pdf", "<html><script>alert(1)</script></html>".getBytes(UTF_8)))
                .contains(Finding.of("desk.file-kind-not-taken", null, "trang.pdf"));
        assertThat(against("ghi-chu.txt", "xin chào".getBytes(UTF_8)))
                .contains(Finding.of("desk.file-kind-not-taken", null, "ghi-chu.txt"));
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThat(AttachmentRules.againstSize("a.pdf", 0)).contains(Finding.of("desk.file-empty", null, "a.pdf"));
        assertThat(AttachmentRules.againstSize("a.pdf", 20_000_000)).isEmpty();
        assertThat(AttachmentRules.againstSize("a.pdf", 21_560_000))
                .contains(Finding.of("desk.file-too-large", null, "a.pdf", "21,5"));
    }

    @Test
    void keepsANameWithoutItsPathAndControlCharacters() {
        assertThat(AttachmentRules.cleanName("C:\\Users\\ha\\Hợp đồng\u0000.pdf"))
                .isEqualTo("Hợp đồng.pdf");
        assertThat(AttachmentRules.cleanName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(AttachmentRules.cleanName("a".repeat(500) + ".pdf"))
                .hasSize(200)
                .endsWith(".pdf");
    }

    private Optional<Finding> against(String name, byte[] content) throws IOException {
        return AttachmentRules.againstContent(name, Sniffer.of(Files.write(folder.resolve("sent"), content)));
    }

    private byte[] zip(String... entries) throws IOException {
        var file = folder.resolve("packed");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }
}
