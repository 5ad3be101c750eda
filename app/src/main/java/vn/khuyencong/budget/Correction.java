package vn.khuyencong.budget;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * Đề nghị sửa sổ: an entry that is to be undone by a reversing entry, and entered again rightly.
 *
 * @param rightAmount what is entered instead; empty: nothing
 * @param paper       what shows the mistake
 * @param answeredBy  who confirmed or refused it, never the one who asked; empty while it waits
 */
public record Correction(
        UUID id,
        UUID entry,
        @Nullable Dong rightAmount,
        String paper,
        String reason,
        CorrectionStatus status,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String answeredBy,
        String answer) {

    /**
     * What somebody asks for.
     *
     * @param id makes a double click one request
     */
    public record Asked(UUID id, UUID entry, @Nullable Dong rightAmount, String paper, String reason) {}

    /** What came of asking or answering. */
    public sealed interface Outcome {

        /** It is kept, or made. */
        record Done() implements Outcome {}

        /** Nothing was kept and no money was moved. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    public boolean waits() {
        return status == CorrectionStatus.ASKED;
    }
}
