package vn.khuyencong.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its bytes alone. */
final class Sniffer {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String ZIP = "application/zip";
    private static final byte[] ZIP_HEADER = {'P', 'K', 3, 4};
    private static final int LONGEST_MIME_TYPE = 100;
    private static final int MOST_PARTS = 10_000;
    /** Ten times the largest file taken. */
    private static final long MOST_UNPACKED_BYTES = 200_000_000;

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/vnd.microsoft.portable-executable",
            "application/x-ms-installer",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-sh",
            "application/x-bat",
            "application/java-vm",
            "application/java-archive");

    private Sniffer() {}

    static Content of(Path file) throws IOException {
        var type = mediaType(file);
        if (PROGRAMS.contains(type)) {
            return new Content.Program();
        }
        if (isZip(file)) {
            return insidePackage(file);
        }
        return known(type);
    }

    private static String mediaType(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = TYPES.detect(bytes, new Metadata());
            return type.getBaseType().toString();
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP_HEADER.length), ZIP_HEADER);
        }
    }

    /** A document of an office program is a zip; which one, its parts tell. Nothing of it is stored unpacked. */
    private static Content insidePackage(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.stream().map(ZipEntry::getName).anyMatch(Sniffer::runs)) {
                return new Content.Program();
            }
            if (swells(zip)) {
                return new Content.Bomb();
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return new Content.Known(FileKind.DOCX);
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return new Content.Known(FileKind.XLSX);
                }
            }
            var named = zip.getEntry("mimetype");
            return named == null ? new Content.Other(ZIP) : known(text(zip, named));
        } catch (ZipException broken) {
            return new Content.Other(ZIP);
        }
    }

    /** What its parts really come to; a package may lie about them in its table of contents. */
    private static boolean swells(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            return true;
        }
        long left = MOST_UNPACKED_BYTES;
        var buffer = new byte[64 * 1024];
        for (var part : Collections.list(zip.entries())) {
            try (var bytes = zip.getInputStream(part)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    left -= read;
                    if (left < 0) return true;
                }
            }
        }
        return false;
    }

    private static boolean runs(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.equals("META-INF/MANIFEST.MF") || entry.startsWith("Basic/");
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_MIME_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static Content known(String mediaType) {
        return FileKind.ofMediaType(mediaType)
                .<Content>map(Content.Known::new)
                .orElseGet(() -> new Content.Other(mediaType));
    }
}
