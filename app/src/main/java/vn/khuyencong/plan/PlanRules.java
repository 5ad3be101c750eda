package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against a move of a plan. */
final class PlanRules {

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    private PlanRules() {}

    static List<Finding> againstCreating(Plan.Create create) {
        return create.year() < FIRST_YEAR || create.year() > LAST_YEAR
                ? List.of(Finding.of("plan.year-out-of-range", null, FIRST_YEAR, LAST_YEAR))
                : List.of();
    }

    /** Only an appraised đề án of the same year and source that stands in no other plan. */
    static List<Finding> againstAdding(Collection<UUID> wanted, Collection<UUID> candidates) {
        if (wanted.isEmpty()) {
            return List.of(Finding.of("plan.nothing-chosen"));
        }
        return candidates.containsAll(wanted) ? List.of() : List.of(Finding.of("plan.not-a-candidate"));
    }

    static List<Finding> againstSubmitting(Plan.Submit submit, List<PlanItem> items, Dong available, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (items.isEmpty()) {
            findings.add(Finding.of("plan.empty"));
        }
        if (submit.number().isBlank()) {
            findings.add(Finding.of("plan.submission-number-missing"));
        }
        if (submit.submittedOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, submit.submittedOn(), today));
        }
        var sum = sum(items);
        if (sum.exceeds(available)) {
            findings.add(Finding.of("plan.over-available", null, sum, available, sum.minus(available)));
        }
        return findings;
    }

    /** The decision is dated, not before the submission, and not made by whoever submitted. */
    static List<Finding> againstApproving(Plan.Approve approve, Plan plan, boolean ownSubmission, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (approve.decision().isBlank()) {
            findings.add(Finding.of("plan.decision-number-missing"));
        }
        if (approve.decidedOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, approve.decidedOn(), today));
        }
        if (plan.submittedOn() != null && approve.decidedOn().isBefore(plan.submittedOn())) {
            findings.add(Finding.of("plan.decided-before-submitted", null, approve.decidedOn(), plan.submittedOn()));
        }
        if (ownSubmission) {
            findings.add(Finding.of("plan.own-submission"));
        }
        return findings;
    }

    static List<Finding> againstReturning(Plan.Return back) {
        return back.reason().isBlank() ? List.of(Finding.of("plan.reason-missing")) : List.of();
    }

    static Dong sum(List<PlanItem> items) {
        return items.stream().map(PlanItem::amount).reduce(Dong.ZERO, Dong::plus);
    }
}
