package vn.khuyencong.product;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;

/** Who keeps the products of an establishment: its owner, and the office. */
@Component
public class ProductKeepers {

    private final Permissions permissions;
    private final CurrentActor current;

    ProductKeepers(Permissions permissions, CurrentActor current) {
        this.permissions = permissions;
        this.current = current;
    }

    /** Whether the actor may change what an establishment makes. */
    public boolean mayChange(UUID establishment) {
        var actor = current.get();
        return permissions
                .scope(actor.role(), Verb.WRITE, Matter.PRODUCT)
                .filter(scope -> scope == Scope.ALL || establishment.equals(actor.establishment()))
                .isPresent();
    }

    /** Whether the actor may enter products at all. */
    public boolean mayEnter() {
        return permissions.may(Verb.WRITE, Matter.PRODUCT);
    }
}
