package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may be asked of an approved đề án, and what of it may be granted. */
final class ChangeRules {

    private ChangeRules() {}

    /**
     * A đề án as a change meets it.
     *
     * @param contract empty before it is signed
     * @param paid     paid out and not given back
     */
    record Present(Project project, @Nullable Contract contract, Dong paid) {

        @Nullable
        LocalDate endsOn() {
            return contract == null ? project.contents().endsOn() : contract.endsOn();
        }
    }

    /** Whether what is asked for is said in full and makes sense today. */
    static List<Finding> asking(Asked asked, Present present, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (asked.letter().isBlank()) {
            findings.add(Finding.of("project.change-letter-missing"));
        }
        if (asked.letterOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, asked.letterOn()));
        }
        if (asked.reason().isBlank()) {
            findings.add(Finding.of("project.change-reason-missing"));
        }
        var endsOn = asked.wanted().endsOn();
        if (endsOn != null && endsOn.isBefore(today)) {
            findings.add(Finding.of("project.change-day-past", null, endsOn));
        }
        findings.addAll(wanted(asked, present));
        return findings;
    }

    /** Whether the paper of a decision is in order. */
    static List<Finding> deciding(ChangeDecision decision, Asked asked, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (decision.number().isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (decision.decidedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, decision.decidedOn()));
        }
        if (decision.decidedOn().isBefore(asked.letterOn())) {
            findings.add(Finding.of("project.change-before-letter", null, decision.decidedOn(), asked.letterOn()));
        }
        if (!decision.granted() && decision.note().isBlank()) {
            findings.add(Finding.of("project.change-note-missing"));
        }
        return findings;
    }

    /** Whether the new values fit their kind and the file; asked again when it is granted, since money moves meanwhile. */
    static List<Finding> wanted(Asked asked, Present present) {
        return switch (asked.kind()) {
            case CHANGE_TIME_WITHIN_YEAR, EXTEND_TO_NEXT_YEAR -> time(asked, present);
            case LESS_OR_SAME_SUPPORT, MORE_SUPPORT -> support(asked, present);
            case CHANGE_PLACE ->
                Objects.equals(asked.wanted().place(), present.project().scope().place())
                        ? List.of(Finding.of("project.change-same-place"))
                        : List.of();
            case CHANGE_CONTENT -> content(asked, present.project());
            case CHANGE_BENEFICIARY ->
                Objects.equals(asked.wanted().beneficiary(), present.project().beneficiary())
                        ? List.of(Finding.of("project.change-same-beneficiary"))
                        : List.of();
            case STOP -> List.of();
        };
    }

    private static List<Finding> time(Asked asked, Present present) {
        var endsOn = Objects.requireNonNull(asked.wanted().endsOn());
        var year = year(present);
        var findings = new ArrayList<Finding>();
        if (endsOn.equals(present.endsOn())) {
            findings.add(Finding.of("project.change-same-day", null, endsOn));
        }
        if (asked.kind() == ChangeKind.CHANGE_TIME_WITHIN_YEAR && endsOn.getYear() != year) {
            findings.add(Finding.of("project.change-not-within-year", null, endsOn, String.valueOf(year)));
        }
        if (asked.kind() == ChangeKind.EXTEND_TO_NEXT_YEAR && endsOn.getYear() <= year) {
            findings.add(Finding.of("project.change-not-beyond-year", null, endsOn, String.valueOf(year)));
        }
        var begins = present.contract() == null
                ? present.project().contents().startsOn()
                : present.contract().signedOn();
        if (begins != null && endsOn.isBefore(begins)) {
            findings.add(Finding.of("project.contract-ends-before-it-begins", null, endsOn));
        }
        return findings;
    }

    /** The budget year it ends in now: of a flagship the one of its last day, else the year of its plan. */
    private static int year(Present present) {
        var endsOn = present.endsOn();
        var scope = present.project().scope();
        return scope.kind() == ProjectKind.FLAGSHIP && endsOn != null ? endsOn.getYear() : scope.planYear();
    }

    private static List<Finding> support(Asked asked, Present present) {
        var amount = Objects.requireNonNull(asked.wanted().amount());
        var approved = present.project().approvedOrFail();
        if (amount.isZero()) {
            return List.of(Finding.of("project.amount-zero"));
        }
        if (asked.kind() == ChangeKind.MORE_SUPPORT) {
            return amount.exceeds(approved)
                    ? List.of()
                    : List.of(Finding.of("project.change-not-more", null, amount, approved));
        }
        if (!approved.exceeds(amount)) {
            return List.of(Finding.of("project.change-not-less", null, amount, approved));
        }
        return present.paid().exceeds(amount)
                ? List.of(Finding.of("project.change-below-paid", null, amount, present.paid()))
                : List.of();
    }

    private static List<Finding> content(Asked asked, Project project) {
        var content = Objects.requireNonNull(asked.wanted().content()).strip();
        if (content.isEmpty()) {
            return List.of(Finding.of("project.change-content-missing"));
        }
        return content.equals(project.contents().content())
                ? List.of(Finding.of("project.change-same-content"))
                : List.of();
    }

    /** Whether a step has to wait until the request is decided: what it would fix may be about to change. */
    static boolean holds(Step step, ChangeRequest open) {
        return step == Step.SIGN_CONTRACT
                || step == Step.ACCEPT
                || (step == Step.ADVANCE
                        && (open.kind() == ChangeKind.STOP || open.kind() == ChangeKind.LESS_OR_SAME_SUPPORT));
    }
}
