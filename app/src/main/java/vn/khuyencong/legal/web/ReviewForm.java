package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.web.Dates;

/**
 * What was typed on the page of a round, whichever of its forms was sent.
 *
 * @param which   the form that was sent
 * @param version the round as the sender saw it
 */
public record ReviewForm(
        @Nullable String which,
        @Nullable Integer version,
        @Nullable UUID requestId,
        @Nullable String name,
        @Nullable String scope,
        @Nullable String reviewedOn,
        @Nullable String deadline,
        @Nullable String level,
        @Nullable String kind,
        @Nullable List<UUID> documents,
        @Nullable List<UUID> findings,
        @Nullable UUID reviewer,
        @Nullable UUID document,
        @Nullable String reason,
        @Nullable String subject,
        @Nullable String number,
        @Nullable String date,
        @Nullable String conclusion) {

    /** A new round: asked as of today. */
    static ReviewForm empty(LocalDate today) {
        return of("", "", "", Dates.format(today), "", today);
    }

    /** What stands in the forms of a round that nobody has typed in. */
    static ReviewForm of(ReviewRound round, LocalDate today) {
        return of(
                "",
                round.name(),
                round.scope(),
                Dates.format(round.reviewedOn()),
                Dates.format(round.deadline()),
                today);
    }

    private static ReviewForm of(
            String which, String name, String scope, String reviewedOn, String deadline, LocalDate today) {
        return new ReviewForm(
                which,
                null,
                null,
                name,
                scope,
                reviewedOn,
                deadline,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Dates.format(today),
                null);
    }

    /** What was typed, with what stands in the round where that form was not the one sent. */
    ReviewForm over(ReviewRound round) {
        return "sua".equals(which)
                ? this
                : new ReviewForm(
                        which,
                        version,
                        requestId,
                        round.name(),
                        round.scope(),
                        Dates.format(round.reviewedOn()),
                        Dates.format(round.deadline()),
                        level,
                        kind,
                        documents,
                        findings,
                        reviewer,
                        document,
                        reason,
                        subject,
                        number,
                        date,
                        conclusion);
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    UUID request() {
        return requireNonNullElse(requestId, new UUID(0, 0));
    }

    Set<UUID> chosenDocuments() {
        return documents == null ? Set.of() : Set.copyOf(documents);
    }

    Set<UUID> chosenFindings() {
        return findings == null ? Set.of() : Set.copyOf(findings);
    }

    /** Name, scope and days, where both days can be read. */
    ReviewRound.@Nullable Terms terms(ReviewTyped typed) {
        var seen = typed.day("reviewedOn", reviewedOn);
        var last = typed.day("deadline", deadline);
        return seen == null || last == null
                ? null
                : new ReviewRound.Terms(ReviewTyped.text(name), ReviewTyped.text(scope), seen, last);
    }

    public boolean sent(String form) {
        return form.equals(which);
    }
}
