package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When force majeure may be recorded and answered, and what it lets be accepted (Điều 18 khoản 4). */
final class ForceMajeureRules {

    /** Longer than two pages nobody reads. */
    private static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private ForceMajeureRules() {}

    /**
     * What stands against a record.
     *
     * @param most the most that can have been done: the estimate of the file, or of the place
     */
    static List<Finding> recording(
            Project project, ForceMajeure told, Struck there, LocalDate signedOn, Dong most, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (there.at(told.place()) != null) {
            findings.add(Finding.of("project.struck-twice", null, project.code()));
        }
        if (told.happened().isBlank()) {
            findings.add(Finding.of("project.struck-happened-missing"));
        }
        if (told.taken().isBlank()) {
            findings.add(Finding.of("project.struck-taken-missing"));
        }
        if (told.happened().length() > LONGEST || told.taken().length() > LONGEST) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST));
        }
        minutes(findings, told, today);
        if (told.struckOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, told.struckOn()));
        }
        if (told.struckOn().isBefore(signedOn)) {
            findings.add(Finding.of("project.struck-before-contract", null, told.struckOn(), signedOn));
        }
        if (told.done().exceeds(most)) {
            findings.add(Finding.of("project.struck-done-over-estimate", null, told.done(), most));
        }
        return findings;
    }

    private static void minutes(List<Finding> findings, ForceMajeure told, LocalDate today) {
        var minutes = told.minutes();
        if (minutes.number().isBlank()) {
            findings.add(Finding.of("project.minutes-number-missing"));
        }
        if (minutes.department().isBlank() || minutes.commune().isBlank()) {
            findings.add(Finding.of("project.struck-signers-missing"));
        }
        if (minutes.number().length() > LONGEST_NUMBER) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_NUMBER));
        }
        if (minutes.department().length() > LONGEST_NAME || minutes.commune().length() > LONGEST_NAME) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_NAME));
        }
        if (minutes.on().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, minutes.on()));
        }
        if (minutes.on().isBefore(told.struckOn())) {
            findings.add(Finding.of("project.struck-minutes-early", null, minutes.on(), told.struckOn()));
        }
    }

    /** What stands against an answer, the papers apart. */
    static List<Finding> answering(
            ForceMajeure.Kept struck, ForceMajeure.Answer answer, UUID account, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (struck.byAccount().equals(account)) {
            findings.add(Finding.of("project.own-step"));
        }
        if (answer.number().isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (answer.number().length() > LONGEST_NUMBER) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_NUMBER));
        }
        if (!answer.confirmed() && answer.reason().isBlank()) {
            findings.add(Finding.of("project.change-reason-missing"));
        }
        if (answer.decidedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, answer.decidedOn()));
        }
        if (answer.decidedOn().isBefore(struck.told().minutes().on())) {
            findings.add(Finding.of(
                    "project.struck-answer-early",
                    null,
                    answer.decidedOn(),
                    struck.told().minutes().on()));
        }
        return findings;
    }

    /** What stands against accepting a whole file now: a record nobody has answered, or nothing left to accept. */
    static List<Finding> beforeAccepting(Struck struck, @Nullable Citation basis) {
        if (struck.isOpen()) {
            return List.of(Finding.of("project.struck-open", basis));
        }
        var whole = struck.confirmedAt(null);
        return whole != null && whole.told().isWholeLoss()
                ? List.of(Finding.of("project.struck-nothing-left", basis))
                : List.of();
    }

    /** No more is accepted of what was struck than the minutes and vouchers show. */
    static List<Finding> accepting(ForceMajeure.@Nullable Kept struck, Dong cost, @Nullable Citation basis) {
        return struck != null && cost.exceeds(struck.told().done())
                ? List.of(Finding.of(
                        "project.struck-accepted-over-done",
                        basis,
                        cost,
                        struck.told().done()))
                : List.of();
    }

    /** What stands against accepting one place now. */
    static List<Finding> acceptingPlace(ForceMajeure.@Nullable Kept struck, Dong cost, @Nullable Citation basis) {
        if (struck == null) {
            return List.of();
        }
        if (struck.isOpen()) {
            return List.of(Finding.of("project.struck-open", basis));
        }
        return struck.told().isWholeLoss()
                ? List.of(Finding.of("project.struck-place-nothing-left", basis))
                : accepting(struck, cost, basis);
    }
}
