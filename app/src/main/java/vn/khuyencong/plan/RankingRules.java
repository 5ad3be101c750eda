package vn.khuyencong.plan;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.norm.PriorityGround;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against a change by hand of the order of a plan. */
final class RankingRules {

    private RankingRules() {}

    /** Every change says why; a cut leaves something and is a cut; only the list that stands apart is placed by hand. */
    static List<Finding> againstChanging(ChoiceChange.Make make, Reckoned now) {
        var findings = new ArrayList<Finding>();
        if (make.reason().isBlank()) {
            findings.add(Finding.of("plan.change-reason-missing"));
        }
        var line = now.line(make.project());
        if (line.isEmpty()) {
            findings.add(Finding.of("plan.not-ranked"));
        }
        line.ifPresent(one -> findings.addAll(againstKind(make, one)));
        return findings;
    }

    private static List<Finding> againstKind(ChoiceChange.Make make, Choice.Line line) {
        var proposed = line.ranked().candidate().amount();
        return switch (make.kind()) {
            case CUT -> againstCut(make, proposed);
            case PLACE -> againstPlace(make, line);
            case IN, OUT, AS_RANKED -> List.of();
        };
    }

    private static List<Finding> againstCut(ChoiceChange.Make make, Dong proposed) {
        if (make.amount() == null || make.amount().isZero()) {
            return List.of(Finding.of("plan.cut-amount-missing"));
        }
        return proposed.exceeds(make.amount())
                ? List.of()
                : List.of(Finding.of("plan.cut-not-less", null, make.amount(), proposed));
    }

    private static List<Finding> againstPlace(ChoiceChange.Make make, Choice.Line line) {
        if (!line.isApart()) {
            return List.of(Finding.of("plan.place-of-ranked"));
        }
        return make.place() == null || make.place() < 1 ? List.of(Finding.of("plan.place-unreadable")) : List.of();
    }

    /** A ground of the day's law that the đề án does not have yet, with its paper. */
    static List<Finding> againstNoting(NotedGround.Note note, Reckoned now) {
        var findings = new ArrayList<Finding>();
        if (note.paper().isBlank()) {
            findings.add(Finding.of("plan.ground-paper-missing"));
        }
        if (now.law().grounds().stream().noneMatch(ground -> ground.ground().equals(note.ground()))) {
            findings.add(Finding.of("plan.ground-unknown"));
        }
        if (note.ground().equals(PriorityGround.CERTIFIED_PRODUCT.name())) {
            // known from the certificates in force on the day, so that it is lost when they end
            findings.add(Finding.of("plan.ground-by-certificate"));
        }
        var ranked = now.ranked(note.project());
        if (ranked.isEmpty()) {
            findings.add(Finding.of("plan.not-ranked"));
        } else if (ranked.get().candidate().grounds().stream()
                .anyMatch(held -> held.ground().ground().equals(note.ground()))) {
            findings.add(Finding.of("plan.ground-held"));
        }
        return findings;
    }

    static List<Finding> againstWithdrawing(NotedGround.Withdraw withdraw, Reckoned now) {
        var findings = new ArrayList<Finding>();
        if (withdraw.reason().isBlank()) {
            findings.add(Finding.of("plan.change-reason-missing"));
        }
        if (now.grounds().stream().noneMatch(ground -> ground.id().equals(withdraw.ground()))) {
            findings.add(Finding.of("plan.ground-not-noted"));
        }
        return findings;
    }

    static List<Finding> againstTaking(Reckoned now) {
        return now.choice().chosen().isEmpty() ? List.of(Finding.of("plan.nothing-to-take")) : List.of();
    }
}
