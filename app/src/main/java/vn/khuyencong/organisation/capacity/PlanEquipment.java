package vn.khuyencong.organisation.capacity;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** The leader of the department takes needs of a year into the plan of purchases by one decision: all that were chosen, or none. */
@Component
@Transactional
public class PlanEquipment {

    private final EquipmentStore store;
    private final CapacityRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlanEquipment(EquipmentStore store, CapacityRoles roles, CurrentActor current, OfficeClock clock) {
        this.store = store;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    public EquipmentOutcome plan(Equipment.Plan plan) {
        if (!roles.makes(EquipmentStep.PLAN)) throw new NotAllowed("The leader of the department plans purchases");
        var today = clock.today();
        var findings = new ArrayList<Finding>();
        if (plan.chosen().isEmpty()) findings.add(Finding.of("organisation.equipment-nothing-chosen"));
        if (plan.paper().number().isEmpty()) findings.add(Finding.of("organisation.decision-missing"));
        if (plan.paper().day().isAfter(today)) {
            findings.add(Finding.of(
                    "organisation.decided-in-future", null, plan.paper().day(), today));
        }
        // in one order, so that two plans at the same time never wait for each other
        var pieces = plan.chosen().stream().sorted().map(store::lock).toList();
        for (var piece : pieces) {
            roles.require(EquipmentStep.PLAN, piece.organisation());
            if (!EquipmentStep.PLAN.canFollow(piece.stage()) || piece.year() != plan.year()) {
                findings.add(Finding.of("organisation.equipment-not-a-need", null, piece.name()));
            }
            if (current.get().account().equals(piece.createdBy())) {
                findings.add(Finding.of("organisation.equipment-own-need", null, piece.name()));
            }
        }
        if (!findings.isEmpty()) return new EquipmentOutcome.Refused(findings);
        for (var piece : pieces) {
            var make = new Equipment.Make(
                    piece.id(),
                    piece.version(),
                    EquipmentStep.PLAN,
                    plan.paper().day(),
                    plan.paper().number(),
                    "",
                    null,
                    "",
                    null,
                    null);
            store.move(piece, make);
            store.record(
                    piece.id(),
                    EquipmentStep.PLAN,
                    make.day(),
                    make.paper(),
                    "",
                    piece.estimate(),
                    null,
                    piece.version());
        }
        return new EquipmentOutcome.Done(pieces.getFirst().id());
    }
}
