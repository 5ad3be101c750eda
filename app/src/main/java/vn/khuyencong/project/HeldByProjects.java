package vn.khuyencong.project;

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

/** Establishments for which there is a đề án, or a place of a group. */
@Component
@Transactional(readOnly = true)
class HeldByProjects implements HoldsEstablishments {

    private final DSLContext db;

    HeldByProjects(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<UUID> held(Collection<UUID> establishments) {
        var id = field(name("held"), UUID.class);
        return db.select(id)
                .from(table("project.held_establishments({0})", val(establishments.toArray(UUID[]::new)))
                        .as("held"))
                .fetchSet(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID old, UUID kept) {
        db.execute("select project.follow_merger({0}, {1})", val(old), val(kept));
    }
}
