package vn.khuyencong.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file: its name, size in bytes, when it came and who brought it.
 *
 * @param signable whether it may hold digital signatures
 * @param check    what was found of them; empty where nobody has looked yet
 */
public record PaperFile(
        UUID id,
        String name,
        long bytes,
        Instant uploadedAt,
        String uploadedBy,
        boolean signable,
        @Nullable PaperCheck check) {

    /** One whose signatures are not asked for. */
    public PaperFile(UUID id, String name, long bytes, Instant uploadedAt, String uploadedBy) {
        this(id, name, bytes, uploadedAt, uploadedBy, false, null);
    }

    /** "340 kB", "1,2 MB". */
    public String size() {
        return size(bytes);
    }

    /** So many bytes as people read them. */
    public static String size(long bytes) {
        if (bytes < 1_000_000) {
            return (bytes == 0 ? 0 : Math.max(1, bytes / 1000)) + " kB";
        }
        var tenths = bytes / 100_000;
        return tenths / 10 + "," + tenths % 10 + " MB";
    }
}
