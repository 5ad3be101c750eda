package vn.khuyencong.budget;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What a correction does in the ledger: the wrong entry is undone, the right amount entered, dated today. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionPostings {

    private final CurrentActor current;
    private final OfficeClock clock;
    private final Entries entries;
    private final Money money;
    private final MostPaid most;

    CorrectionPostings(CurrentActor current, OfficeClock clock, Entries entries, Money money, MostPaid most) {
        this.current = current;
        this.clock = clock;
        this.entries = entries;
        this.money = money;
        this.most = most;
    }

    /**
     * That more would stand as paid on its đề án than may be paid. Its money stays as it is until the transaction ends, so
     * that nothing is paid meanwhile. A correction that lowers what is paid is always let be.
     *
     * @param right what is entered instead; empty: nothing
     */
    Optional<Finding> againstPaying(Entry entry, @Nullable Dong right) {
        var project = entry.project();
        if (project == null) {
            return Optional.empty();
        }
        var instead = right == null ? Dong.ZERO : right;
        var more = switch (entry.kind()) {
            case ADVANCE, PAY -> instead.minusOrZero(entry.amount());
            case REFUND -> entry.amount().minusOrZero(instead);
            case ALLOT, WITHDRAW, CARRY_OUT, CARRY_IN, COMMIT, SETTLE, RELEASE, MANAGE_AGENCY, MANAGE_IMPLEMENTER ->
                Dong.ZERO;
        };
        if (more.isZero()) {
            return Optional.empty();
        }
        entries.hold(project);
        var paid = money.of(project).paidOut().plus(more);
        return most.on(project)
                .filter(paid::exceeds)
                .map(limit -> Finding.of("budget.correction-over-due", null, paid, limit));
    }

    /** Undoes the entry and enters the right amount; whoever calls rolls back where it is refused. */
    Posting post(Correction correction, Entry entry) {
        var undone = entries.post(movement(correction, entry, entry.amount(), entry.id()));
        var right = correction.rightAmount();
        return undone instanceof Posting.Posted && right != null
                ? entries.post(movement(correction, entry, right, null))
                : undone;
    }

    private Movement movement(Correction correction, Entry entry, Dong amount, @Nullable UUID reverses) {
        return new Movement(
                UUID.randomUUID(),
                entry.kind(),
                current.get().provinceOrFail(),
                entry.year(),
                entry.tier(),
                entry.project(),
                amount,
                correction.paper(),
                clock.today(),
                correction.reason(),
                reverses,
                entry.source());
    }
}
