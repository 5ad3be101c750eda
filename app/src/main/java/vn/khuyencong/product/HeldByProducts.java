package vn.khuyencong.product;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.HoldsEstablishments;

/** Establishments that have a product, or an entry for voting. */
@Component
@Transactional(readOnly = true)
class HeldByProducts implements HoldsEstablishments {

    private final DSLContext db;

    HeldByProducts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<UUID> held(Collection<UUID> establishments) {
        var id = field(name("held"), UUID.class);
        return db.select(id)
                .from(table("product.held_establishments({0})", val(establishments.toArray(UUID[]::new)))
                        .as("held"))
                .fetchSet(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID old, UUID kept) {
        db.execute("select product.follow_merger({0}, {1})", val(old), val(kept));
    }
}
