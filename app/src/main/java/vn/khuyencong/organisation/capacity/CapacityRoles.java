package vn.khuyencong.organisation.capacity;

import static vn.khuyencong.organisation.db.Tables.ORGANISATION;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.NotAllowed;

/** Who reads the capacity of the centres and who writes it; row-level security has the same as a second lock. */
@Component
@Transactional(readOnly = true)
public class CapacityRoles {

    private final DSLContext db;
    private final CurrentActor current;
    private final Permissions permissions;

    CapacityRoles(DSLContext db, CurrentActor current, Permissions permissions) {
        this.db = db;
        this.current = current;
        this.permissions = permissions;
    }

    /** Officials of the province read. */
    public void mustRead() {
        if (!permissions.may(Verb.READ, Matter.CAPACITY)) {
            throw new NotAllowed("The capacity of the centres is read by officials");
        }
    }

    /** Whether the actor's role makes such a step at all. */
    public boolean makes(EquipmentStep step) {
        return current.get().role() == step.by() && permissions.may(step.verb(), Matter.CAPACITY);
    }

    /** Whether the actor may make a step on a piece of that body. */
    public boolean may(EquipmentStep step, UUID organisation) {
        if (!makes(step)) return false;
        var reach = permissions.scope(current.get().role(), step.verb(), Matter.CAPACITY);
        return reach.filter(scope -> scope == Scope.ALL).isPresent() || own().contains(organisation);
    }

    /** @throws NotAllowed if the step is not the actor's to make */
    public void require(EquipmentStep step, UUID organisation) {
        if (!may(step, organisation)) {
            throw new NotAllowed(current.get().username() + " may not " + step + " equipment of " + organisation);
        }
    }

    /** Whether the actor enters training records: the centre does, of its own people. */
    public boolean mayTrain() {
        return permissions.may(Verb.WRITE, Matter.CAPACITY);
    }

    /** The actor's body and all below it. */
    public Set<UUID> own() {
        var mine = current.get().organisation();
        if (mine == null) return Set.of();
        return Set.copyOf(db.fetch("""
                        with recursive own as (
                            select id from organisation.organisation where id = {0}
                            union
                            select below.id from organisation.organisation below join own on below.parent_id = own.id)
                        select id from own""", DSL.val(mine, ORGANISATION.ID)).getValues(0, UUID.class));
    }
}
