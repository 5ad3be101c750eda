package vn.khuyencong.budget;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotAllowed;

/** Chuyển nguồn: what of a year is set aside for nobody leaves it and is free in the next, under one decision, once the year is over. */
@Service
@Transactional
public class CarryFreeMoney {

    private final CloseBooks books;
    private final YearOver yearOver;
    private final Entries entries;
    private final CurrentActor current;
    private final OfficeClock clock;

    CarryFreeMoney(CloseBooks books, YearOver yearOver, Entries entries, CurrentActor current, OfficeClock clock) {
        this.books = books;
        this.yearOver = yearOver;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed if the actor does not close books */
    public Allotment.Outcome carry(Allotment allotment) {
        books.demand();
        var findings = new ArrayList<>(allotment.findings(clock.today()));
        findings.addAll(yearOver.against(allotment.year(), allotment.tier(), allotment.decidedOn()));
        if (!findings.isEmpty()) {
            return new Allotment.Outcome.Refused(List.copyOf(findings));
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
}
