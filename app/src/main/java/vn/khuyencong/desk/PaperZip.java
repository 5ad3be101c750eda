package vn.khuyencong.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Papers as one ZIP, written as they are read. Names stay readable and never lead out of the folder they are unpacked in. */
public final class PaperZip implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/zip";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ENDING = 8;
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+");
    /** What Windows takes for a device, whatever the ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final ZipOutputStream zip;
    private final Set<String> taken = new HashSet<>();

    /** @param target is not closed */
    public PaperZip(OutputStream target) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    }

    /** A file as it went in: where it lies, and the fingerprint of its content. */
    public record Entry(String path, String sha256, long bytes) {}

    /**
     * Adds a file; a second one of the same name gets a number.
     *
     * @param folder where it lies; empty for the top
     */
    public Entry add(String folder, String name, InputStream content) {
        var path = free(folder.isEmpty() ? "" : safe(folder) + "/", safe(name));
        try {
            zip.putNextEntry(new ZipEntry(path));
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = content.transferTo(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            return new Entry(path, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ends the ZIP; what it was written to stays open. */
    @Override
    public void close() {
        try {
            zip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A name without anything that leads elsewhere or that some system cannot keep; its ending stays. */
    public static String safe(String name) {
        var plain = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("-")
                .strip()
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (plain.isEmpty() || DEVICE.matcher(plain).matches()) plain = "_" + plain;
        if (plain.length() <= LONGEST_NAME) return plain;
        var dot = plain.lastIndexOf('.');
        var ending = dot > 0 && plain.length() - dot <= LONGEST_ENDING ? plain.substring(dot) : "";
        var end = LONGEST_NAME - ending.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + ending;
    }

    private String free(String folder, String name) {
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        var path = folder + name;
        for (int more = 2; !taken.add(path.toLowerCase(Locale.ROOT)); more++) {
            path = folder + stem + " (" + more + ")" + ending;
        }
        return path;
    }
}
