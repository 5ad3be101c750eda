package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Đợt rà soát văn bản: which documents are looked through, by whom, until when.
 *
 * @param scope      what the round covers, in words
 * @param reviewedOn the day on which it is asked how each document stands
 * @param deadline   last day for findings, inclusive
 * @param lead       the department that runs it
 * @param planNumber the paper that opened it (kế hoạch rà soát), empty until then
 * @param conclusion the leader's words at the end
 */
public record ReviewRound(
        UUID id,
        String province,
        String name,
        String scope,
        LocalDate reviewedOn,
        LocalDate deadline,
        ReviewStage stage,
        UUID lead,
        String planNumber,
        @Nullable LocalDate planDate,
        String reportNumber,
        @Nullable LocalDate reportDate,
        String conclusion,
        int version) {

    /** What is said of a round while it is prepared. */
    public record Terms(String name, String scope, LocalDate reviewedOn, LocalDate deadline) {}

    /**
     * The officer begins a round.
     *
     * @param request makes a double click one round
     */
    public record Create(UUID request, Terms terms) {}

    /**
     * All documents of a level, kind and place that are in force on the round's day.
     *
     * @param level NATIONAL or PROVINCE; empty: both
     * @param kind  Nghị định, Quyết định …; empty: all
     */
    public record Fill(@Nullable String level, @Nullable String kind) {}

    /** Who reviews which documents. */
    public record Assign(UUID round, int version, @Nullable UUID reviewer, Set<UUID> findings) {

        public Assign {
            findings = Set.copyOf(findings);
        }
    }

    /** The leader opens the round by a paper. */
    public record Open(
            UUID round,
            int version,
            String number,
            @Nullable LocalDate date) {}

    /** A document comes in after the list was frozen. */
    public record Extend(
            UUID round,
            int version,
            @Nullable UUID document,
            @Nullable UUID reviewer,
            String reason) {}

    /**
     * The leader closes the round.
     *
     * @param missing why a document has no accepted finding, by finding
     */
    public record Close(
            UUID round,
            int version,
            String number,
            @Nullable LocalDate date,
            String conclusion,
            Map<UUID, String> missing) {

        public Close {
            missing = Map.copyOf(missing);
        }
    }

    /** Whether its last day has passed and it is still going on. */
    public boolean overdue(LocalDate today) {
        return stage == ReviewStage.OPEN && deadline.isBefore(today);
    }
}
