package vn.khuyencong.organisation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way equipment moves: held, checked, decided, recorded. */
@Component
@Transactional
public class MoveEquipment {

    private final EquipmentStore store;
    private final CapacityRoles roles;
    private final Holders holders;
    private final CurrentActor current;
    private final OfficeClock clock;

    MoveEquipment(EquipmentStore store, CapacityRoles roles, Holders holders, CurrentActor current, OfficeClock clock) {
        this.store = store;
        this.roles = roles;
        this.holders = holders;
        this.current = current;
        this.clock = clock;
    }

    /** A need; the same request is entered once, however often it is sent. */
    public EquipmentOutcome raise(Equipment.Need need, UUID request) {
        roles.require(EquipmentStep.RAISE, need.organisation());
        var before = store.raisedBy(request);
        if (before.isPresent()) return new EquipmentOutcome.Done(before.get());
        var findings = EquipmentRules.againstNeed(need, clock.today());
        if (!findings.isEmpty()) return new EquipmentOutcome.Refused(findings);
        var id = store.raise(need, current.get().provinceOrFail(), request);
        store.record(
                id, EquipmentStep.RAISE, clock.today(), "", "", need.quantity().at(need.unitPrice()), null, 0);
        return new EquipmentOutcome.Done(id);
    }

    /** Writes a need anew before it is planned, or after it was declined. @throws Stale if it has moved since */
    public EquipmentOutcome change(UUID id, int seen, Equipment.Need need) {
        var piece = held(id, seen, EquipmentStep.CHANGE);
        roles.require(EquipmentStep.CHANGE, need.organisation());
        if (!EquipmentStep.CHANGE.canFollow(piece.stage())) return notNow();
        var findings = EquipmentRules.againstNeed(need, clock.today());
        if (!findings.isEmpty()) return new EquipmentOutcome.Refused(findings);
        store.change(piece, need);
        store.record(
                id,
                EquipmentStep.CHANGE,
                clock.today(),
                "",
                "",
                need.quantity().at(need.unitPrice()),
                null,
                piece.version());
        return new EquipmentOutcome.Done(id);
    }

    /** A step told on the page of the piece. @throws Stale if it has moved since the page was read */
    public EquipmentOutcome make(Equipment.Make make) {
        if (!make.step().isMadeOnItsPage()) throw new IllegalArgumentException("Not made here: " + make.step());
        var piece = held(make.id(), make.seen(), make.step());
        if (!make.step().canFollow(piece.stage())) return notNow();
        var findings = new ArrayList<>(EquipmentRules.against(make, store.lastDay(make.id()), clock.today()));
        if (make.holder() != null && !holders.isThere(make.holder())) {
            findings.add(Finding.of("organisation.equipment-holder-missing"));
        }
        if (!findings.isEmpty()) return new EquipmentOutcome.Refused(findings);
        store.move(piece, make);
        store.record(
                make.id(),
                make.step(),
                make.day(),
                make.paper(),
                make.note(),
                make.amount(),
                make.condition(),
                piece.version());
        return new EquipmentOutcome.Done(make.id());
    }

    private Equipment held(UUID id, int seen, EquipmentStep step) {
        var piece = store.lock(id);
        roles.require(step, piece.organisation());
        if (piece.version() != seen) throw new Stale("Equipment " + id + " was changed by somebody else");
        return piece;
    }

    private static EquipmentOutcome notNow() {
        return new EquipmentOutcome.Refused(List.of(Finding.of("organisation.equipment-step-not-allowed")));
    }
}
