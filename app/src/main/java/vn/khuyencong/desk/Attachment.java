package vn.khuyencong.desk;

import java.time.Instant;
import java.util.UUID;
import vn.khuyencong.web.PaperFile;

/**
 * A paper of a file.
 *
 * @param slot which required paper it is, or empty
 */
public record Attachment(
        UUID id, String slot, String name, String mediaType, long bytes, Instant uploadedAt, String uploadedBy) {

    /** As the list of papers shows it. */
    public PaperFile paper() {
        return new PaperFile(id, name, bytes, uploadedAt, uploadedBy);
    }
}
