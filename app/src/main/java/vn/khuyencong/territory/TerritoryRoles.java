package vn.khuyencong.territory;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;

/** Who keeps which part of the register of units; row-level security has the same as a second lock. */
@Component
public class TerritoryRoles {

    private final CurrentActor current;

    TerritoryRoles(CurrentActor current) {
        this.current = current;
    }

    /** Whether the reader takes over lists and maps of the whole country. */
    public boolean mayImport() {
        return current.find()
                .filter(actor -> actor.role() == Role.ADMINISTRATOR || actor.role() == Role.SYSTEM)
                .isPresent();
    }

    /** Whether the reader enters reforms of the units of a province. */
    public boolean mayReform(String province) {
        return current.find()
                .filter(actor -> mayImport() || isDepartment(actor, province))
                .isPresent();
    }

    /** Whether the reader enters facts and craft villages of a province. */
    public boolean mayKeepFacts(String province) {
        return current.find().filter(actor -> isDepartment(actor, province)).isPresent();
    }

    /** @throws NotAllowed if the actor imports nothing */
    public void mustImport() {
        if (!mayImport()) throw refused("imports no lists of units");
    }

    /** @throws NotAllowed if the actor enters no reforms of the province */
    public Actor mustReform(String province) {
        if (!mayReform(province)) throw refused("reforms no units of " + province);
        return current.get();
    }

    /** @throws NotAllowed if the actor keeps no facts of the province */
    public Actor mustKeepFacts(String province) {
        if (!mayKeepFacts(province)) throw refused("keeps no facts of " + province);
        return current.get();
    }

    private NotAllowed refused(String what) {
        return new NotAllowed(current.get().username() + " " + what);
    }

    private static boolean isDepartment(Actor actor, String province) {
        return (actor.role() == Role.DEPARTMENT_OFFICER || actor.role() == Role.DEPARTMENT_LEADER)
                && province.equals(actor.province());
    }
}
