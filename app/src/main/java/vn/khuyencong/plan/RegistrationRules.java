package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** What stands against opening a registration round, and against noting an answer. */
final class RegistrationRules {

    private static final int LETTER = 60;
    private static final int GUIDANCE = 4000;
    private static final int REASON = 2000;

    private RegistrationRules() {}

    /**
     * @param couldBeAsked the bodies of the province that can be asked
     */
    static List<Finding> againstOpening(Registration.Open open, Set<UUID> couldBeAsked, LocalDate today) {
        var round = open.registration();
        var findings = new ArrayList<Finding>(againstYear(round.year()));
        findings.addAll(againstLetter(round.letter()));
        if (round.letterOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, round.letterOn(), today));
        }
        if (round.opensOn().isBefore(round.letterOn())) {
            findings.add(Finding.of("plan.round-opens-before-letter", null, round.opensOn(), round.letterOn()));
        }
        if (round.closesOn().isBefore(round.opensOn())) {
            findings.add(Finding.of("plan.round-closes-before-opening", null, round.closesOn(), round.opensOn()));
        }
        if (round.guidance().length() > GUIDANCE) {
            findings.add(Finding.of("plan.round-guidance-too-long", null, GUIDANCE));
        }
        if (open.asked().isEmpty()) {
            findings.add(Finding.of("plan.round-nobody-asked"));
        } else if (!couldBeAsked.containsAll(open.asked())) {
            findings.add(Finding.of("plan.round-stranger-asked"));
        }
        return findings;
    }

    static List<Finding> againstNoNeed(
            Registration.NoNeed answer, Registration round, AskedBodies.Asked asked, LocalDate today) {
        var findings = new ArrayList<Finding>(againstLetter(answer.letter()));
        if (answer.on().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, answer.on(), today));
        }
        if (answer.on().isBefore(round.letterOn())) {
            findings.add(Finding.of("plan.answer-before-letter", null, answer.on(), round.letterOn()));
        }
        if (asked.files() > 0) {
            findings.add(Finding.of("plan.no-need-but-registered", null, asked.name(), asked.files()));
        }
        return findings;
    }

    /** What stands against moving the closing day; an earlier day must still leave whoever is asked the day of the paper. */
    static List<Finding> againstMoving(ClosingMove.Wanted wanted, Registration round, LocalDate today) {
        var findings = new ArrayList<Finding>(againstLetter(wanted.letter()));
        if (wanted.letterOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, wanted.letterOn(), today));
        }
        if (wanted.letterOn().isBefore(round.letterOn())) {
            findings.add(Finding.of("plan.round-paper-before-letter", null, wanted.letterOn(), round.letterOn()));
        }
        if (wanted.becomes().equals(round.closesOn())) {
            findings.add(Finding.of("plan.round-closes-the-same", null, round.closesOn()));
        }
        if (wanted.becomes().isBefore(round.opensOn())) {
            findings.add(Finding.of("plan.round-closes-before-opening", null, wanted.becomes(), round.opensOn()));
        }
        if (wanted.becomes().isBefore(wanted.letterOn())) {
            findings.add(Finding.of("plan.round-closes-before-its-paper", null, wanted.becomes(), wanted.letterOn()));
        }
        if (wanted.because().isBlank()) {
            findings.add(Finding.of("plan.round-move-unexplained"));
        } else if (wanted.because().strip().length() > REASON) {
            findings.add(Finding.of("plan.round-reason-too-long", null, REASON));
        }
        return findings;
    }

    private static List<Finding> againstYear(int year) {
        return PlanRules.againstCreating(new Plan.Create(new UUID(0, 0), year, Tier.LOCAL));
    }

    private static List<Finding> againstLetter(String letter) {
        if (letter.isBlank()) {
            return List.of(Finding.of("plan.letter-missing"));
        }
        return letter.strip().length() > LETTER ? List.of(Finding.of("plan.letter-too-long", null, LETTER)) : List.of();
    }
}
