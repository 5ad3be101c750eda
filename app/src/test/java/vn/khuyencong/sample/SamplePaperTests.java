package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SamplePaperTests {

    @Test
    void isAPdfThatSaysItIsASample() {
        var paper = new SamplePaper("Báo giá (bản sao)", "Hỗ trợ lò nung");
        var pdf = new String(paper.getBytes(), StandardCharsets.US_ASCII);
        assertThat(pdf)
                .startsWith("%PDF-1.4")
                .contains("TAI LIEU MAU", "Bao gia  ban sao ", "Ho tro lo nung")
                .endsWith("%%EOF\n");
        assertThat(paper.getOriginalFilename()).isEqualTo("Báo giá (bản sao) (mẫu).pdf");
    }

    @Test
    void itsTableOfObjectsBeginsWhereItSays() {
        var pdf = new String(new SamplePaper("a", "b").getBytes(), StandardCharsets.US_ASCII);
        var said = pdf.substring(pdf.indexOf("startxref\n") + "startxref\n".length(), pdf.indexOf("\n%%EOF"));
        assertThat(pdf.substring(Integer.parseInt(said))).startsWith("xref\n");
    }
}
