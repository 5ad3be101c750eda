package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** What stands against a move in a review. */
final class ReviewRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NUMBER = 100;

    private ReviewRules() {}

    /** The round has a name and a last day that has not passed. */
    static List<Finding> againstTerms(ReviewRound.Terms terms, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (terms.name().isBlank()) {
            findings.add(Finding.of("legal.review.name-missing"));
        }
        if (terms.name().strip().length() > LONGEST_NAME) {
            findings.add(Finding.of("legal.review.name-too-long", null, LONGEST_NAME));
        }
        if (terms.scope().length() > LONGEST_TEXT) {
            findings.add(tooLong());
        }
        if (terms.deadline().isBefore(today)) {
            findings.add(Finding.of("legal.review.deadline-past", null, terms.deadline()));
        }
        return findings;
    }

    /** It has documents, each has a reviewer, a dated paper opens it. */
    static List<Finding> againstOpening(
            ReviewRound.Open open, ReviewRound round, int documents, int unassigned, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (documents == 0) {
            findings.add(Finding.of("legal.review.no-documents"));
        }
        if (unassigned > 0) {
            findings.add(Finding.of("legal.review.unassigned", null, unassigned));
        }
        if (round.deadline().isBefore(today)) {
            findings.add(Finding.of("legal.review.deadline-past", null, round.deadline()));
        }
        againstPaper(open.number(), open.date(), today, findings);
        return findings;
    }

    /** A frozen list grows only by a document that is not in it, with a reviewer and a reason. */
    static List<Finding> againstExtending(ReviewRound.Extend extend, boolean already) {
        var findings = new ArrayList<Finding>();
        if (extend.document() == null) {
            findings.add(Finding.of("legal.review.nothing-chosen"));
        }
        if (already) {
            findings.add(Finding.of("legal.review.document-already-in"));
        }
        if (extend.reviewer() == null) {
            findings.add(Finding.of("legal.review.reviewer-missing"));
        }
        if (extend.reason().isBlank()) {
            findings.add(Finding.of("legal.review.extend-reason-missing"));
        }
        return findings;
    }

    /** Every document has an accepted finding, or the leader says why not. */
    static List<Finding> againstClosing(ReviewRound.Close close, List<UUID> withoutAccepted, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var unexplained = withoutAccepted.stream()
                .filter(finding -> close.missing().getOrDefault(finding, "").isBlank())
                .count();
        if (unexplained > 0) {
            findings.add(Finding.of("legal.review.missing-unexplained", null, unexplained));
        }
        againstPaper(close.number(), close.date(), today, findings);
        if (close.conclusion().length() > LONGEST_TEXT
                || close.missing().values().stream().anyMatch(why -> why.length() > LONGEST_TEXT)) {
            findings.add(tooLong());
        }
        return findings;
    }

    /** What a draft may hold: anything that fits. */
    static List<Finding> againstSaving(ReviewFinding.Answer answer) {
        return answer.reason().length() > LONGEST_TEXT
                        || answer.proposal().length() > LONGEST_TEXT
                        || answer.places().length() > LONGEST_TEXT
                ? List.of(tooLong())
                : List.of();
    }

    /** What is sent says what was found, why, and what to do about it until when. */
    static List<Finding> againstSending(ReviewFinding.Answer answer, boolean document, LocalDate today) {
        var findings = new ArrayList<>(againstSaving(answer));
        var conclusions = answer.conclusions();
        if (conclusions.isEmpty()) {
            findings.add(Finding.of("legal.review.conclusion-missing"));
        }
        if (conclusions.contains(ReviewConclusion.STILL_RIGHT)
                && conclusions.stream().anyMatch(ReviewConclusion::isAgainstTheDocument)) {
            findings.add(Finding.of("legal.review.still-right-and-wrong"));
        }
        if (conclusions.contains(ReviewConclusion.REPLACE) && conclusions.contains(ReviewConclusion.REPEAL)) {
            findings.add(Finding.of("legal.review.replace-and-repeal"));
        }
        if (!document
                && conclusions.stream()
                        .anyMatch(one -> one != ReviewConclusion.ISSUE_NEW && one != ReviewConclusion.GAP)) {
            findings.add(Finding.of("legal.review.no-document-to-judge"));
        }
        if (!document && !conclusions.contains(ReviewConclusion.ISSUE_NEW)) {
            findings.add(Finding.of("legal.review.proposes-nothing-new"));
        }
        if (answer.reason().isBlank()) {
            findings.add(Finding.of("legal.review.reason-missing"));
        }
        if (conclusions.stream().anyMatch(one -> one != ReviewConclusion.STILL_RIGHT)
                && answer.proposal().isBlank()) {
            findings.add(Finding.of("legal.review.proposal-missing"));
        }
        if (answer.asksForDrafting() && answer.proposedBy() == null) {
            findings.add(Finding.of("legal.review.proposed-day-missing"));
        }
        if (answer.proposedBy() != null && answer.proposedBy().isBefore(today)) {
            findings.add(Finding.of("legal.review.proposed-day-past", null, answer.proposedBy()));
        }
        return findings;
    }

    /** Whoever sent a finding does not accept it. */
    static List<Finding> againstAccepting(ReviewFinding finding, UUID actor) {
        return actor.equals(finding.answeredBy()) ? List.of(Finding.of("legal.review.own-finding")) : List.of();
    }

    static List<Finding> againstReturning(String words) {
        if (words.isBlank()) {
            return List.of(Finding.of("legal.review.words-missing"));
        }
        return words.length() > LONGEST_TEXT ? List.of(tooLong()) : List.of();
    }

    static List<Finding> againstProposing(String subject) {
        if (subject.isBlank()) {
            return List.of(Finding.of("legal.review.subject-missing"));
        }
        return subject.strip().length() > LONGEST_NAME
                ? List.of(Finding.of("legal.review.name-too-long", null, LONGEST_NAME))
                : List.of();
    }

    /** A paper has a number and a day that has come. */
    static void againstPaper(String number, @Nullable LocalDate date, LocalDate today, List<Finding> findings) {
        if (number.isBlank()) {
            findings.add(Finding.of("legal.review.paper-number-missing"));
        }
        if (number.length() > LONGEST_NUMBER) {
            findings.add(Finding.of("legal.review.paper-number-too-long", null, LONGEST_NUMBER));
        }
        if (date == null) {
            findings.add(Finding.of("legal.review.paper-date-missing"));
        } else if (date.isAfter(today)) {
            findings.add(Finding.of("legal.review.paper-date-in-future", null, date));
        }
    }

    private static Finding tooLong() {
        return Finding.of("legal.review.text-too-long", null, LONGEST_TEXT);
    }
}
