package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.noCondition;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Hit;
import vn.khuyencong.desk.Searchable;

/** Establishments in the search box. */
@Component
@Transactional(readOnly = true)
class EstablishmentSearch implements Searchable {

    private final DSLContext db;
    private final Permissions permissions;
    private final CurrentActor current;

    EstablishmentSearch(DSLContext db, Permissions permissions, CurrentActor current) {
        this.db = db;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public String heading() {
        return "establishment.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        var role = current.find().map(Actor::role).orElse(Role.VISITOR);
        var all = permissions.scope(role, Verb.LIST, Matter.ESTABLISHMENT).filter(Scope.ALL::equals);
        var named = ESTABLISHMENT.join(PUB_UNIT).on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID));
        return all.isPresent()
                ? hits(
                        named.join(EstablishmentSql.found(words)).on(EstablishmentSql.isFound()),
                        noCondition(),
                        EstablishmentSql.LIKENESS.desc(),
                        limit)
                : hits(
                        named,
                        EstablishmentSql.saying(new EstablishmentFilter(words, "", "", "")),
                        EstablishmentSql.inOrder(ESTABLISHMENT.NAME).asc(),
                        limit);
    }

    private List<Hit> hits(Table<?> from, Condition where, OrderField<?> first, int limit) {
        return db.select(ESTABLISHMENT.ID, ESTABLISHMENT.NAME, PUB_UNIT.NAME)
                .from(from)
                .where(where)
                .orderBy(first, EstablishmentSql.inOrder(ESTABLISHMENT.NAME), ESTABLISHMENT.ID)
                .limit(limit)
                .fetch(row -> new Hit(row.value2(), row.value3(), "/co-so/" + row.value1()));
    }
}
