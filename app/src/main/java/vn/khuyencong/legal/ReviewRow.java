package vn.khuyencong.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document of a round, or one that is proposed, with what was found: a line of its list, its table and its report.
 *
 * @param validity   as frozen when the list was; empty before
 * @param reviewer   short name of the organisation that reviews it, empty while there is none
 * @param lead       short name of who should draft, empty where nobody was named
 * @param provisions registered places concerned, "Điều 3 khoản 1"
 * @param drafts     drafting tasks that came of it and were not abandoned
 */
public record ReviewRow(
        UUID id,
        About about,
        @Nullable Validity validity,
        String addedReason,
        @Nullable UUID reviewerId,
        @Nullable String reviewer,
        ReviewFindingStage stage,
        Set<ReviewConclusion> conclusions,
        String reason,
        String proposal,
        String places,
        List<String> provisions,
        @Nullable String lead,
        @Nullable LocalDate proposedBy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        String missingReason,
        int drafts) {

    /**
     * What it is about.
     *
     * @param document empty where a document is proposed; then subject says which
     * @param province empty for a national document
     */
    public record About(
            @Nullable UUID document,
            @Nullable String number,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String issuer,
            @Nullable String province,
            String subject) {}

    /** The number of the document, or what is proposed. */
    public String label() {
        return about.number() == null ? about.subject() : about.number();
    }

    /** Whether only the State's central bodies could change the document. */
    public boolean isNational() {
        return about.document() != null && about.province() == null;
    }

    /** The conclusions in the order of the law's words. */
    public List<ReviewConclusion> inOrder() {
        return conclusions.stream().sorted().toList();
    }

    /** Whether something has to be drafted. */
    public boolean asksForDrafting() {
        return conclusions.stream().anyMatch(ReviewConclusion::isAction);
    }

    /** All places concerned, registered or written down, in one line. */
    public String allPlaces() {
        var registered = String.join("; ", provisions);
        if (places.isEmpty()) {
            return registered;
        }
        return registered.isEmpty() ? places : registered + "; " + places;
    }

    /** Whether the last day has passed without an answer. */
    public boolean overdue(LocalDate deadline, LocalDate today) {
        return !stage.isAnswered() && deadline.isBefore(today);
    }
}
