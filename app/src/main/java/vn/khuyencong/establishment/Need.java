package vn.khuyencong.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * Nhu cầu hỗ trợ: what an establishment asks the centre for.
 *
 * @param answer what the centre answered, empty until then
 */
public record Need(
        UUID id,
        String province,
        UUID establishment,
        String activity,
        boolean productionLine,
        String item,
        Dong cost,
        String reason,
        @Nullable LocalDate wantedBy,
        NeedStage stage,
        String answer,
        Instant sentAt,
        UUID sentBy,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        int version) {

    /**
     * An establishment sends what it needs.
     *
     * @param requestId makes a double click one need
     */
    public record Send(
            UUID requestId,
            String activity,
            boolean productionLine,
            String item,
            Dong cost,
            String reason,
            @Nullable LocalDate wantedBy) {}

    /** The centre answers that it cannot support this now, and why. */
    public record Decline(UUID need, int version, String answer) {}

    /** What came of sending or answering a need. */
    public sealed interface Outcome {

        /** It is done; the need as it now stands by its id. */
        record Done(UUID need) implements Outcome {}

        /** Nothing was stored; each finding says why. */
        record Refused(List<Finding> findings) implements Outcome {}
    }
}
