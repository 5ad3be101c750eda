package vn.khuyencong.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.PaperFile;

/**
 * A paper of a file.
 *
 * @param slot which required paper it is, or empty
 * @param part which part of the file it is about: a place of a group file; empty for the whole
 */
public record Attachment(
        UUID id,
        String slot,
        @Nullable UUID part,
        String name,
        String mediaType,
        long bytes,
        Instant uploadedAt,
        String uploadedBy) {

    /** As the list of papers shows it. */
    public PaperFile paper() {
        return new PaperFile(id, name, bytes, uploadedAt, uploadedBy);
    }
}
