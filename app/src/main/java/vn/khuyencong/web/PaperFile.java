package vn.khuyencong.web;

import java.time.Instant;
import java.util.UUID;

/** One uploaded file: its name, size in bytes, when it came and who brought it. */
public record PaperFile(UUID id, String name, long bytes, Instant uploadedAt, String uploadedBy) {

    /** "340 kB", "1,2 MB". */
    public String size() {
        if (bytes < 1_000_000) {
            return Math.max(1, bytes / 1000) + " kB";
        }
        var tenths = bytes / 100_000;
        return tenths / 10 + "," + tenths % 10 + " MB";
    }
}
