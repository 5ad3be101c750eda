package vn.khuyencong.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** What stands against a move of a programme. */
final class ProgrammeRules {

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 10;
    private static final int LEAST_GROWTH = -90;
    private static final int MOST_GROWTH = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_NUMBER = 100;

    private ProgrammeRules() {}

    /** @param overlaps another programme of the same tier has one of its years */
    static List<Finding> againstCreating(Programme.Create create, boolean overlaps) {
        var findings = new ArrayList<Finding>();
        if (create.name().isBlank() || create.name().strip().length() > LONGEST_NAME) {
            findings.add(Finding.of("programme.name-missing", null, LONGEST_NAME));
        }
        if (create.from() < FIRST_YEAR || create.to() > LAST_YEAR) {
            findings.add(Finding.of("programme.years-out-of-range", null, FIRST_YEAR, LAST_YEAR));
        }
        if (create.to() < create.from()) {
            findings.add(Finding.of("programme.years-turned-round"));
        } else if (create.to() - create.from() >= MOST_YEARS) {
            findings.add(Finding.of("programme.too-many-years", null, MOST_YEARS));
        }
        if (create.draw() && (create.growth() < LEAST_GROWTH || create.growth() > MOST_GROWTH)) {
            findings.add(Finding.of("programme.growth-out-of-range", null, LEAST_GROWTH, MOST_GROWTH));
        }
        if (overlaps) {
            findings.add(Finding.of("programme.years-taken"));
        }
        return findings;
    }

    /** Targets and money are of the programme's years only, and every indicator says what it is. */
    static List<Finding> againstSaving(Programme programme, Contents contents) {
        var findings = new ArrayList<Finding>();
        if (contents.aims().length() > LONGEST_TEXT) {
            findings.add(Finding.of("programme.text-too-long", null, LONGEST_TEXT));
        }
        var years = programme.years();
        for (var indicator : contents.indicators()) {
            if (indicator.name().isBlank()) {
                findings.add(Finding.of("programme.indicator-unnamed"));
            } else if (indicator.unit().isBlank()) {
                findings.add(Finding.of("programme.indicator-without-unit", null, indicator.name()));
            }
            if ((indicator.baseline() == null) != (indicator.baselineYear() == null)) {
                findings.add(Finding.of("programme.baseline-without-year", null, indicator.name()));
            } else if (indicator.baselineYear() != null && indicator.baselineYear() >= programme.from()) {
                findings.add(Finding.of("programme.baseline-not-before", null, indicator.name(), programme.from()));
            }
            if (!years.containsAll(indicator.targets().keySet())) {
                findings.add(Finding.of("programme.year-outside", null, programme.from(), programme.to()));
            }
        }
        if (contents.money().stream().anyMatch(share -> !years.contains(share.year()))) {
            findings.add(Finding.of("programme.year-outside", null, programme.from(), programme.to()));
        }
        var names = contents.indicators().stream().map(Indicator::name).toList();
        names.stream()
                .filter(name -> !name.isBlank() && names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .forEach(name -> findings.add(Finding.of("programme.indicator-twice", null, name)));
        return findings;
    }

    /** @param draft whether something was typed that nobody has taken over */
    static List<Finding> againstSubmitting(Programme.Submit submit, Contents contents, boolean draft, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (draft) {
            findings.add(Finding.of("programme.draft-not-saved"));
        }
        if (contents.aims().isBlank()) {
            findings.add(Finding.of("programme.aims-missing"));
        }
        if (contents.indicators().isEmpty()) {
            findings.add(Finding.of("programme.no-indicators"));
        }
        for (var indicator : contents.indicators()) {
            if (indicator.target() == 0) {
                findings.add(Finding.of("programme.no-target", null, indicator.name()));
            }
        }
        if (contents.total().isZero()) {
            findings.add(Finding.of("programme.no-money"));
        }
        findings.addAll(numbered(submit.number(), Finding.of("programme.submission-number-missing")));
        if (submit.submittedOn().isAfter(today)) {
            findings.add(Finding.of("programme.day-in-future", null, submit.submittedOn(), today));
        }
        return findings;
    }

    /** The decision is dated, not before the submission, and not made by whoever had a hand in what it says. */
    static List<Finding> againstApproving(
            Programme.Approve approve, Edition edition, boolean ownDraft, LocalDate today) {
        var findings = new ArrayList<>(numbered(approve.decision(), Finding.of("programme.decision-number-missing")));
        if (approve.decidedOn().isAfter(today)) {
            findings.add(Finding.of("programme.day-in-future", null, approve.decidedOn(), today));
        }
        if (edition.submittedOn() != null && approve.decidedOn().isBefore(edition.submittedOn())) {
            findings.add(
                    Finding.of("programme.decided-before-submitted", null, approve.decidedOn(), edition.submittedOn()));
        }
        if (ownDraft) {
            findings.add(Finding.of("programme.own-draft"));
        }
        return findings;
    }

    static List<Finding> againstReturning(Programme.Return back) {
        return reason(back.reason());
    }

    /** Only what is in force is adjusted, for a reason, one adjustment at a time. */
    static List<Finding> againstAdjusting(Programme.Adjust adjust, Edition latest) {
        var findings = new ArrayList<>(reason(adjust.reason()));
        if (latest.stage() != EditionStage.APPROVED) {
            findings.add(Finding.of("programme.adjusted-already", null, latest.number()));
        }
        return findings;
    }

    private static List<Finding> reason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_TEXT
                ? List.of(Finding.of("programme.reason-missing", null, LONGEST_TEXT))
                : List.of();
    }

    private static List<Finding> numbered(String number, Finding missing) {
        return number.isBlank() || number.strip().length() > LONGEST_NUMBER ? List.of(missing) : List.of();
    }
}
