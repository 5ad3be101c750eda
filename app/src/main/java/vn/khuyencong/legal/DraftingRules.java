package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** What stands against a move in drafting. No terms of the law are written here: every last day is set by people. */
final class DraftingRules {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KIND = 100;
    private static final int LONGEST_TEXT = 8_000;

    private DraftingRules() {}

    /**
     * Only from an accepted finding that asks for it, and only what the province itself can issue.
     *
     * @param document the document the finding is about; empty where a new one was proposed
     */
    static List<Finding> againstBeginning(
            DraftingTask.Begin begin, ReviewFinding finding, @Nullable Document document, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var action = begin.action();
        if (finding.stage() != ReviewFindingStage.ACCEPTED) {
            findings.add(Finding.of("legal.drafting.finding-not-accepted"));
        }
        if (action == null
                || !action.isAction()
                || !finding.answer().conclusions().contains(action)) {
            findings.add(Finding.of("legal.drafting.not-proposed"));
        } else if (action != ReviewConclusion.ISSUE_NEW && document != null && document.province() == null) {
            findings.add(Finding.of("legal.drafting.not-ours-to-change", null, document.number(), document.issuer()));
        }
        againstWords(begin, findings);
        if (begin.lead() == null) {
            findings.add(Finding.of("legal.drafting.lead-missing"));
        }
        if (begin.dueOn() == null) {
            findings.add(Finding.of("legal.drafting.due-missing"));
        } else if (begin.dueOn().isBefore(today)) {
            findings.add(Finding.of("legal.drafting.due-past", null, begin.dueOn()));
        }
        return findings;
    }

    private static void againstWords(DraftingTask.Begin begin, List<Finding> findings) {
        if (begin.title().isBlank() || begin.kind().isBlank() || begin.issuer().isBlank()) {
            findings.add(Finding.of("legal.drafting.title-missing"));
        }
        if (begin.title().length() > LONGEST_TITLE
                || begin.kind().length() > LONGEST_KIND
                || begin.issuer().length() > LONGEST_NAME) {
            findings.add(Finding.of("legal.drafting.title-too-long", null, LONGEST_TITLE));
        }
        if (begin.note().length() > LONGEST_TEXT) {
            findings.add(tooLong());
        }
    }

    /** A step goes by a numbered, dated paper, and its last day has not passed. */
    static List<Finding> againstPaper(DraftingTask.Paper paper, LocalDate today) {
        var findings = new ArrayList<Finding>();
        ReviewRules.againstPaper(paper.number(), paper.date(), today, findings);
        againstDay(paper.stepDueOn(), today, findings);
        if (paper.note().length() > LONGEST_TEXT) {
            findings.add(tooLong());
        }
        return findings;
    }

    /** Who is asked, by which paper, until when. */
    static List<Finding> againstAsking(DraftingTask.Ask ask, LocalDate today) {
        var findings = new ArrayList<>(againstPaper(ask.paper(), today));
        if (ask.bodies().isEmpty()) {
            findings.add(Finding.of("legal.drafting.nobody-asked"));
        }
        if (ask.bodies().stream().anyMatch(body -> body.length() > LONGEST_NAME)) {
            findings.add(Finding.of("legal.drafting.body-too-long", null, LONGEST_NAME));
        }
        if (ask.paper().stepDueOn() == null) {
            findings.add(Finding.of("legal.drafting.opinions-day-missing"));
        }
        return findings;
    }

    /** An answer is of one of those asked who has not answered yet, and says something. */
    static List<Finding> againstReceiving(DraftingTask.Receive receive, boolean open, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (!open) {
            findings.add(Finding.of("legal.drafting.opinion-not-open"));
        }
        if (receive.answer().isBlank()) {
            findings.add(Finding.of("legal.drafting.answer-missing"));
        }
        if (receive.answer().length() > LONGEST_TEXT) {
            findings.add(tooLong());
        }
        var date = receive.paper().date();
        if (date == null) {
            findings.add(Finding.of("legal.review.paper-date-missing"));
        } else if (date.isAfter(today)) {
            findings.add(Finding.of("legal.review.paper-date-in-future", null, date));
        }
        return findings;
    }

    /** Before all answers are in and their last day has not passed, whoever goes on says why. */
    static List<Finding> againstGoingToAppraisal(DraftingTask.Go go, List<DraftingOpinion> opinions, LocalDate today) {
        var findings = new ArrayList<>(againstPaper(go.paper(), today));
        var awaited = opinions.stream()
                .filter(opinion -> opinion.isOpen() && !opinion.dueOn().isBefore(today))
                .count();
        if (awaited > 0 && go.paper().note().isBlank()) {
            findings.add(Finding.of("legal.drafting.opinions-awaited", null, awaited));
        }
        return findings;
    }

    /** It has a number no other document bears, a day of issue, and does not take effect before it. */
    static List<Finding> againstIssuing(DraftingTask.Issue issue, boolean numberTaken, LocalDate today) {
        var findings = new ArrayList<>(againstPaper(issue.paper(), today));
        var issued = issue.paper().date();
        if (numberTaken) {
            findings.add(Finding.of(
                    "legal.drafting.number-taken", null, issue.paper().number().strip()));
        }
        if (issue.effectiveFrom() == null) {
            findings.add(Finding.of("legal.drafting.effective-missing"));
        } else if (issued != null && issue.effectiveFrom().isBefore(issued)) {
            findings.add(Finding.of("legal.drafting.effective-before-issued", null, issue.effectiveFrom(), issued));
        }
        return findings;
    }

    /** Back to a step before this one, with words. */
    static List<Finding> againstGivingBack(DraftingTask.GiveBack back, DraftingTask task, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (back.to() == null || !DraftingStep.backFrom(task.stage()).contains(back.to())) {
            findings.add(Finding.of("legal.drafting.not-back-there"));
        }
        againstReason(back.paper().note(), findings);
        againstDay(back.paper().stepDueOn(), today, findings);
        return findings;
    }

    static List<Finding> againstAbandoning(String reason) {
        var findings = new ArrayList<Finding>();
        againstReason(reason, findings);
        return findings;
    }

    static List<Finding> againstChanging(DraftingTask.Change change, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (change.lead() == null) {
            findings.add(Finding.of("legal.drafting.lead-missing"));
        }
        if (change.dueOn() == null) {
            findings.add(Finding.of("legal.drafting.due-missing"));
        }
        againstDay(change.dueOn(), today, findings);
        againstReason(change.reason(), findings);
        return findings;
    }

    private static void againstReason(String reason, List<Finding> findings) {
        if (reason.isBlank()) {
            findings.add(Finding.of("legal.drafting.reason-missing"));
        }
        if (reason.length() > LONGEST_TEXT) {
            findings.add(tooLong());
        }
    }

    private static void againstDay(@Nullable LocalDate day, LocalDate today, List<Finding> findings) {
        if (day != null && day.isBefore(today)) {
            findings.add(Finding.of("legal.drafting.due-past", null, day));
        }
    }

    private static Finding tooLong() {
        return Finding.of("legal.review.text-too-long", null, LONGEST_TEXT);
    }
}
