package vn.khuyencong.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Who reads the register of bodies and who keeps it; row-level security has the same as a second lock. */
@Component
public class OrganisationKeepers {

    private final CurrentActor current;
    private final Permissions permissions;

    OrganisationKeepers(CurrentActor current, Permissions permissions) {
        this.current = current;
        this.permissions = permissions;
    }

    /** Officials read the bodies of their province and of the State; the administrator reads all. */
    public void mustRead() {
        if (!permissions.may(Verb.READ, Matter.ORGANISATION)) {
            throw new NotAllowed(current.get().role() + " does not read the register of bodies");
        }
    }

    /** Who works where is personal data: for officials of the province and the administrator. */
    public boolean maySeeStaff() {
        return permissions.may(Verb.READ, Matter.ORGANISATION);
    }

    public void mustSeeStaff() {
        if (!maySeeStaff()) throw new NotAllowed("Posts and people are read by officials of the province");
    }

    /** @throws NotFound for a body of another province: it is none of the reader's business */
    public void mustBeNear(@Nullable String province) {
        var own = current.get().province();
        if (own != null && province != null && !own.equals(province)) {
            throw new NotFound("A body of another province");
        }
    }

    /**
     * Whether the actor keeps the bodies of a province; those of the State (no province) are the
     * administrator's, who has no province of her own.
     */
    public boolean mayKeep(@Nullable String province) {
        var own = current.get().province();
        return permissions.may(Verb.WRITE, Matter.ORGANISATION) && (own == null || own.equals(province));
    }

    public void mustKeep(@Nullable String province) {
        if (!mayKeep(province)) {
            throw new NotAllowed(current.get().username() + " does not keep the bodies of " + province);
        }
    }

    /** The province whose bodies the actor may add to; empty for the administrator, who may name any or none. */
    public @Nullable String ownProvince() {
        return current.get().province();
    }
}
