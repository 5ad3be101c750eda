package vn.khuyencong.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.PaperCheck;
import vn.khuyencong.web.PaperFile;

/**
 * A paper of a file.
 *
 * @param slot  which required paper it is, or empty
 * @param part  which part of the file it is about: a place of a group file; empty for the whole
 * @param check what was found of digital signatures; empty where nobody has looked
 */
public record Attachment(
        UUID id,
        String slot,
        @Nullable UUID part,
        String name,
        String mediaType,
        long bytes,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable PaperCheck check) {

    /** As the list of papers shows it. */
    public PaperFile paper() {
        return new PaperFile(id, name, bytes, uploadedAt, uploadedBy, signable(), check);
    }

    /** Whether it is of a kind whose signatures are read. */
    boolean signable() {
        return mediaType.equals(FileKind.PDF.mediaType());
    }
}
