package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Forwarding.Answer;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** When a đề án of national money goes up to the ministry's agency, and what follows from the agency's answer. */
final class ForwardRules {

    private ForwardRules() {}

    /**
     * What stands against one of the steps to and from the agency, or against a step that has to wait for it.
     *
     * @param latest  what was sent last; empty where nothing was
     * @param back    whether the file lies with its implementer because the agency asked for more
     * @param changed whether it says something else since it was sent
     */
    static List<Finding> standing(
            Step step, Project project, @Nullable Forwarding latest, boolean back, boolean changed) {
        var national = project.scope().tier() == Tier.NATIONAL;
        return switch (step) {
            case FORWARD -> !national ? local() : none(latest, Result.PASSED, "project.agency-passed-already");
            case AGENCY_PASS, AGENCY_RETURN, AGENCY_REFUSE -> national ? List.of() : local();
            case PASS_BACK -> !national ? local() : only(latest, Result.RETURNED, "project.agency-asked-nothing");
            case COMPLETE ->
                !national || !back
                        ? List.of(Finding.of("project.returned-by-base"))
                        : changed ? List.of(Finding.of("project.changed-since-sent")) : List.of();
            case SUBMIT ->
                national && back && !changed ? List.of(Finding.of("project.unchanged-since-sent")) : List.of();
            case PROPOSE -> national ? only(latest, Result.PASSED, "project.agency-not-passed") : List.of();
            default -> List.of();
        };
    }

    static List<Finding> sending(String letter, LocalDate sentOn, LocalDate today) {
        return paper(letter, sentOn, today);
    }

    /** An answer has a number, a day between the letter and today, and either an amount within the proposed or a reason. */
    static List<Finding> answering(Answer answer, Forwarding sent, Project project, LocalDate today) {
        var findings = new ArrayList<>(paper(answer.number(), answer.answeredOn(), today));
        if (answer.answeredOn().isBefore(sent.sentOn())) {
            findings.add(Finding.of("project.answer-before-letter", null, answer.answeredOn(), sent.sentOn()));
        }
        var amount = answer.amount();
        var proposed = project.proposed();
        if (amount != null && amount.isZero()) {
            findings.add(Finding.of("project.selected-zero"));
        }
        if (amount != null && proposed != null && amount.exceeds(proposed)) {
            findings.add(Finding.of("project.selected-over-proposed", null, amount, proposed));
        }
        if (answer.result() != Result.PASSED) {
            findings.addAll(ReasonRules.findings(answer.note()));
        }
        return findings;
    }

    private static List<Finding> paper(String number, LocalDate day, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (number.isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (day.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, day));
        }
        return findings;
    }

    private static List<Finding> local() {
        return List.of(Finding.of("project.national-only"));
    }

    private static List<Finding> none(@Nullable Forwarding latest, Result result, String code) {
        return latest != null && latest.is(result) ? List.of(Finding.of(code)) : List.of();
    }

    private static List<Finding> only(@Nullable Forwarding latest, Result result, String code) {
        return latest != null && latest.is(result) ? List.of() : List.of(Finding.of(code));
    }
}
