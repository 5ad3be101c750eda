package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Giao kinh phí, or thu hồi: the finance office gives a year's money, or takes back what is still free.
 *
 * @param request   makes a double click one entry
 * @param withdrawn taken back, not given
 * @param source    whose money
 * @param decision  number of the decision it rests on
 */
public record Allotment(
        UUID request,
        boolean withdrawn,
        int year,
        Tier tier,
        Source source,
        Dong amount,
        String decision,
        LocalDate decidedOn,
        String note) {

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    /** Of the first source of its level. */
    public Allotment(
            UUID request,
            boolean withdrawn,
            int year,
            Tier tier,
            Dong amount,
            String decision,
            LocalDate decidedOn,
            String note) {
        this(request, withdrawn, year, tier, Source.firstOf(tier), amount, decision, decidedOn, note);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The entry stands in the ledger. */
        record Entered(UUID entry) implements Outcome {}

        /** No money was moved. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /** What stands against it before the ledger is asked. */
    List<Finding> findings(LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (amount.isZero()) {
            findings.add(Finding.of("budget.amount-zero"));
        }
        if (!source.isOf(tier)) {
            findings.add(Finding.of("budget.source-of-level"));
        }
        if (decision.isBlank()) {
            findings.add(Finding.of("budget.decision-missing"));
        }
        if (decidedOn.isAfter(today)) {
            findings.add(Finding.of("budget.decision-in-future", null, decidedOn, today));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            findings.add(Finding.of("budget.year-out-of-range", null, FIRST_YEAR, LAST_YEAR));
        }
        return List.copyOf(findings);
    }

    Movement toMovement(String province) {
        var kind = withdrawn ? EntryKind.WITHDRAW : EntryKind.ALLOT;
        return new Movement(
                request,
                kind,
                province,
                year,
                tier,
                null,
                amount,
                decision.strip(),
                decidedOn,
                note.strip(),
                null,
                source);
    }
}
