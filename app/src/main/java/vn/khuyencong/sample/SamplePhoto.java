package vn.khuyencong.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.multipart.MultipartFile;

/** A picture of the story as somebody would upload it: drawn, of no real place. */
final class SamplePhoto implements MultipartFile {

    private static final String FILE = "sample/place-photo.png";

    private final byte[] bytes;

    private SamplePhoto(byte[] bytes) {
        this.bytes = bytes;
    }

    static SamplePhoto read() {
        try {
            return new SamplePhoto(new ClassPathResource(FILE).getContentAsByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A drawn picture of a product; the seed tells products and views apart. */
    static SamplePhoto of(int seed) {
        return new SamplePhoto(SamplePictures.png(seed));
    }

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getOriginalFilename() {
        return "Ảnh hiện trường (mẫu).png";
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    @Override
    public byte[] getBytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void transferTo(java.io.File target) throws IOException {
        transferTo(Objects.requireNonNull(target).toPath());
    }

    @Override
    public void transferTo(Path target) throws IOException {
        Files.write(target, bytes);
    }
}
