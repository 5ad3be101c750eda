package vn.khuyencong.project;

import static vn.khuyencong.project.Settlement.Kind.EXPLAINED;
import static vn.khuyencong.project.Settlement.Kind.NEEDS_REASON;
import static vn.khuyencong.project.Settlement.Kind.UNLAWFUL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.project.Settlement.Difference;
import vn.khuyencong.project.Settlement.Kind;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.shared.Finding;

/** Which differences may stand when a đề án is settled. Only an unexplained or unlawful one blocks. */
final class SettlementRules {

    private SettlementRules() {}

    static List<Difference> differences(Settlement settlement) {
        var found = new ArrayList<Difference>();
        add(
                found,
                new Difference(
                        "APPROVED_CONTRACTED",
                        settlement.approved(),
                        settlement.contracted(),
                        settlement.contracted().exceeds(settlement.approved()) ? UNLAWFUL : NEEDS_REASON,
                        null));
        add(
                found,
                new Difference(
                        "ESTIMATED_ACCEPTED",
                        settlement.estimated(),
                        settlement.accepted(),
                        settlement.struck() == null ? NEEDS_REASON : EXPLAINED,
                        settlement.struck()));
        add(
                found,
                new Difference(
                        "CONTRACTED_RECOMPUTED",
                        settlement.contracted(),
                        settlement.recomputed(),
                        EXPLAINED,
                        settlement.basis()));
        add(found, new Difference("DUE_PAID", settlement.due(), settlement.paid(), UNLAWFUL, null));
        return List.copyOf(found);
    }

    /** Everything that blocks. */
    static List<Finding> findings(
            Settlement settlement, Reasons reasons, String number, LocalDate settledOn, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var difference : differences(settlement)) {
            if (blocks(difference.kind(), reasons.of(difference.code()))) {
                findings.add(Finding.of(
                        unsettled(difference),
                        difference.basis(),
                        difference.one(),
                        difference.other(),
                        difference.amount()));
            }
        }
        if (number.isBlank()) {
            findings.add(Finding.of("project.settlement-number-missing"));
        }
        if (settledOn.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, settledOn));
        }
        return findings;
    }

    private static String unsettled(Difference difference) {
        return "project.difference-" + difference.code();
    }

    private static boolean blocks(Kind kind, String reason) {
        return switch (kind) {
            case EXPLAINED -> false;
            case NEEDS_REASON -> reason.isEmpty();
            case UNLAWFUL -> true;
        };
    }

    private static void add(List<Difference> found, Difference difference) {
        if (!difference.amount().isZero()) {
            found.add(difference);
        }
    }
}
