package vn.khuyencong.budget;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** The finance office closes a period of a budget year, and carries unused money into the next year by decision. */
@Service
@Transactional
public class CloseBooks {

    private final CurrentActor current;
    private final OfficeClock clock;
    private final Permissions permissions;
    private final Books books;
    private final Entries entries;

    CloseBooks(CurrentActor current, OfficeClock clock, Permissions permissions, Books books, Entries entries) {
        this.current = current;
        this.clock = clock;
        this.permissions = permissions;
        this.books = books;
        this.entries = entries;
    }

    /** Closes the books through a day, for good. */
    public Closing.Outcome close(Closing.Wanted wanted) {
        demand();
        // Whoever closes at the same moment is waited for, and what she left is read after it.
        books.hold(wanted.year());
        if (books.isClosed(wanted.id())) {
            return new Closing.Outcome.Closed();
        }
        var findings = findings(wanted);
        if (!findings.isEmpty()) {
            return new Closing.Outcome.Refused(findings);
        }
        books.close(wanted);
        return new Closing.Outcome.Closed();
    }

    /** Chuyển nguồn: what is still free leaves its year and is free in the next, under one decision. */
    public Allotment.Outcome carryOver(Allotment allotment) {
        demand();
        var findings = allotment.findings(clock.today());
        if (!findings.isEmpty()) {
            return new Allotment.Outcome.Refused(findings);
        }
        var out = entries.post(movement(allotment, EntryKind.CARRY_OUT, allotment.request(), allotment.year()));
        // The second half has a request of its own that follows from the first, so that a double click is one of each.
        var second = UUID.nameUUIDFromBytes(("in " + allotment.request()).getBytes(StandardCharsets.US_ASCII));
        var in = out instanceof Posting.Posted
                ? entries.post(movement(allotment, EntryKind.CARRY_IN, second, allotment.year() + 1))
                : out;
        return switch (in) {
            case Posting.Posted(var entry) -> new Allotment.Outcome.Entered(entry);
            case Posting.Refusal refusal -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Allotment.Outcome.Refused(List.of(refusal.finding()));
            }
        };
    }

    /** Whether the actor closes books. */
    public boolean may() {
        return permissions.may(Verb.CONFIRM, Matter.BUDGET);
    }

    private List<Finding> findings(Closing.Wanted wanted) {
        var findings = new ArrayList<Finding>();
        if (wanted.through().plusDays(1).getDayOfMonth() != 1) {
            findings.add(Finding.of("budget.closing-end-of-month", null, wanted.through()));
        }
        if (!wanted.through().isBefore(clock.today())) {
            findings.add(Finding.of("budget.closing-not-over", null, wanted.through()));
        }
        books.closings(wanted.year()).stream()
                .findFirst()
                .map(Closing::through)
                .filter(last -> !wanted.through().isAfter(last))
                .ifPresent(last -> findings.add(Finding.of(
                        "budget.closing-earlier", null, wanted.through(), Integer.toString(wanted.year()), last)));
        var waiting = books.waitingCorrections(wanted.year(), wanted.through());
        if (waiting > 0) {
            findings.add(Finding.of("budget.closing-corrections-wait", null, waiting, wanted.through()));
        }
        if (wanted.paper().isBlank()) {
            findings.add(Finding.of("budget.closing-paper-missing"));
        }
        return List.copyOf(findings);
    }

    private Movement movement(Allotment allotment, EntryKind kind, UUID request, int year) {
        return new Movement(
                request,
                kind,
                current.get().provinceOrFail(),
                year,
                allotment.tier(),
                null,
                allotment.amount(),
                allotment.decision().strip(),
                allotment.decidedOn(),
                allotment.note().strip(),
                null,
                allotment.source());
    }

    private void demand() {
        if (!may()) {
            throw new NotAllowed("May not close the books");
        }
    }
}
