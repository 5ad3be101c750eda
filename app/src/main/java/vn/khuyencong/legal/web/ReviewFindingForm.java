package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.web.Dates;

/**
 * What was typed on the page of a finding, whichever of its forms was sent.
 *
 * @param which   the form that was sent
 * @param version the finding as the sender saw it
 */
public record ReviewFindingForm(
        @Nullable String which,
        @Nullable Integer version,
        @Nullable List<ReviewConclusion> conclusions,
        @Nullable String reason,
        @Nullable String proposal,
        @Nullable String places,
        @Nullable List<UUID> provisions,
        @Nullable UUID lead,
        @Nullable String proposedBy,
        @Nullable String words,
        @Nullable UUID requestId,
        @Nullable ReviewConclusion action,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable UUID draftLead,
        @Nullable String dueOn,
        @Nullable String note) {

    /** What stands in the finding. */
    static ReviewFindingForm of(ReviewFinding finding) {
        return of(null, null, finding.answer());
    }

    /** What was typed, with what stands in the finding where another form was sent. */
    ReviewFindingForm over(ReviewFinding finding) {
        if ("ket-qua".equals(which)) {
            return this;
        }
        var stored = of(which, version, finding.answer());
        return new ReviewFindingForm(
                which,
                version,
                stored.conclusions(),
                stored.reason(),
                stored.proposal(),
                stored.places(),
                stored.provisions(),
                stored.lead(),
                stored.proposedBy(),
                words,
                requestId,
                action,
                title,
                kind,
                issuer,
                draftLead,
                dueOn,
                note);
    }

    private static ReviewFindingForm of(
            @Nullable String which, @Nullable Integer version, ReviewFinding.Answer answer) {
        var day = answer.proposedBy();
        return new ReviewFindingForm(
                which,
                version,
                List.copyOf(answer.conclusions()),
                answer.reason(),
                answer.proposal(),
                answer.places(),
                List.copyOf(answer.provisions()),
                answer.lead(),
                day == null ? "" : Dates.format(day),
                null,
                null,
                null,
                null,
                null,
                null,
                answer.lead(),
                day == null ? "" : Dates.format(day),
                null);
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    UUID request() {
        return requireNonNullElse(requestId, new UUID(0, 0));
    }

    ReviewFinding.Answer answer(ReviewTyped typed) {
        var day = typed.optionalDay("proposedBy", proposedBy);
        return new ReviewFinding.Answer(
                conclusions == null ? Set.of() : Set.copyOf(conclusions),
                ReviewTyped.text(reason),
                ReviewTyped.text(proposal),
                ReviewTyped.text(places),
                provisions == null ? Set.of() : Set.copyOf(provisions),
                lead,
                day);
    }

    public boolean holds(ReviewConclusion conclusion) {
        return conclusions != null && conclusions.contains(conclusion);
    }

    public boolean concerns(UUID provision) {
        return provisions != null && provisions.contains(provision);
    }

    public boolean sent(String form) {
        return form.equals(which);
    }
}
