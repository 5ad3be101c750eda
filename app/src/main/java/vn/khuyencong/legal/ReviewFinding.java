package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the review of one document found (kết quả rà soát), or a new document that somebody proposes.
 *
 * @param document empty where a document is proposed that is not there yet
 * @param subject  what the proposed document would be about
 * @param reviewer the organisation that reviews it; empty while nobody has been named
 * @param answer   what has been written so far
 */
public record ReviewFinding(
        UUID id,
        String province,
        UUID round,
        @Nullable UUID document,
        String subject,
        @Nullable UUID reviewer,
        ReviewFindingStage stage,
        Answer answer,
        @Nullable UUID answeredBy,
        int version) {

    /**
     * What the reviewer writes.
     *
     * @param places     places concerned that the register does not hold, in words
     * @param provisions places concerned that it holds
     * @param lead       who should draft, where something is to be drafted
     * @param proposedBy day by which the proposal should be done, inclusive
     */
    public record Answer(
            Set<ReviewConclusion> conclusions,
            String reason,
            String proposal,
            String places,
            Set<UUID> provisions,
            @Nullable UUID lead,
            @Nullable LocalDate proposedBy) {

        public Answer {
            conclusions = Set.copyOf(conclusions);
            provisions = Set.copyOf(provisions);
        }

        /** Whether something has to be drafted. */
        boolean asksForDrafting() {
            return conclusions.stream().anyMatch(ReviewConclusion::isAction);
        }
    }

    /** The reviewer saves or sends what she found. */
    public record Write(UUID finding, int version, Answer answer) {}

    /** The leader accepts a finding, or returns it with words. */
    public record Judge(UUID finding, int version, String words) {}

    /**
     * A body proposes a document that is not there yet.
     *
     * @param request makes a double click one proposal
     */
    public record Propose(UUID request, UUID round, String subject) {}
}
