package vn.khuyencong.legal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;

/** Who plays which part in a review; row-level security has the same as a second lock. */
@Component
class ReviewRoles {

    private static final Set<Role> DEPARTMENT = Set.of(Role.DEPARTMENT_OFFICER, Role.DEPARTMENT_LEADER);

    /** Accounts that speak for an organisation. */
    static final Set<Role> WRITERS = Set.of(
            Role.DEPARTMENT_OFFICER,
            Role.DEPARTMENT_LEADER,
            Role.CENTRE,
            Role.CENTRE_ACCOUNTANT,
            Role.FINANCE,
            Role.COMMITTEE_CHAIR,
            Role.COMMUNE);

    private final CurrentActor current;

    ReviewRoles(CurrentActor current) {
        this.current = current;
    }

    /** @throws NotAllowed if the part is not the actor's to play for that organisation */
    Actor require(ReviewPart part, String province, @Nullable UUID organisation) {
        if (!may(part, province, organisation)) {
            throw new NotAllowed(current.get().username() + " is not " + part + " of this review");
        }
        return current.get();
    }

    boolean may(ReviewPart part, String province, @Nullable UUID organisation) {
        var actor = current.get();
        if (!province.equals(actor.province())) {
            return false;
        }
        return switch (part) {
            case OFFICE -> DEPARTMENT.contains(actor.role());
            case LEADER -> actor.role() == Role.DEPARTMENT_LEADER;
            case BODY ->
                WRITERS.contains(actor.role()) && organisation != null && organisation.equals(actor.organisation());
        };
    }
}
