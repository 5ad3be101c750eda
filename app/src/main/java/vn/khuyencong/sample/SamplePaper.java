package vn.khuyencong.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.springframework.web.multipart.MultipartFile;

/** A paper of the story as somebody would upload it: a real PDF of one page that says what it is a sample of. */
record SamplePaper(String name, String title) implements MultipartFile {

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getOriginalFilename() {
        return name + " (mẫu).pdf";
    }

    @Override
    public String getContentType() {
        return "application/pdf";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return getBytes().length;
    }

    @Override
    public byte[] getBytes() {
        return pdf(plain(name), plain(title)).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(getBytes());
    }

    @Override
    public void transferTo(java.io.File target) throws IOException {
        Files.write(target.toPath(), getBytes());
    }

    @Override
    public void transferTo(Path target) throws IOException {
        Files.write(target, getBytes());
    }

    /** Objects first, then the table that says at which byte each of them begins. */
    private static String pdf(String name, String title) {
        var text = "BT /F1 20 Tf 60 760 Td (TAI LIEU MAU) Tj 0 -40 Td /F1 13 Tf (%s) Tj 0 -24 Td (%s) Tj ET"
                .formatted(name, title);
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects[number - 1]));
        }
        var size = objects.length + 1;
        return pdf + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n"
                + pdf.length() + "\n%%EOF\n";
    }

    /** The fonts every reader has know no Vietnamese letters; brackets would end the text. */
    private static String plain(String words) {
        return Normalizer.normalize(words.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("[^\\x20-\\x7e]", "")
                .replaceAll("[()\\\\]", " ");
    }
}
