package vn.khuyencong.legal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;

/** Who keeps the register: officers and leaders of the department, what is national and what is their province's. */
@Component
public class LawKeepers {

    private final CurrentActor current;

    LawKeepers(CurrentActor current) {
        this.current = current;
    }

    /** Whether the reader may keep documents of a province; national ones where it is empty. */
    public boolean mayKeep(@Nullable String province) {
        return current.find().filter(actor -> mayKeep(actor, province)).isPresent();
    }

    /** Whether the reader keeps any documents at all. */
    public boolean mayRegister() {
        return mayKeep(null);
    }

    /** @throws NotAllowed if the actor may not keep documents of this province */
    public Actor mustKeep(@Nullable String province) {
        var actor = current.get();
        if (!mayKeep(actor, province)) {
            throw new NotAllowed(actor.role() + " may not keep documents of province " + province);
        }
        return actor;
    }

    static boolean mayKeep(Actor actor, @Nullable String province) {
        var keeps = actor.role() == Role.DEPARTMENT_OFFICER || actor.role() == Role.DEPARTMENT_LEADER;
        return keeps && (province == null || province.equals(actor.province()));
    }
}
