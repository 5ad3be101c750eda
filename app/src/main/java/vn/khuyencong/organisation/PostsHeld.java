package vn.khuyencong.organisation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Period;

/**
 * The posts of a body that have approved places or somebody in them. A post goes to the successor as it is, with its
 * places and whoever holds it; on every day before, it stands in the old body.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PostsHeld implements HeldByOrganisation {

    static final String MATTER = "post";

    private final DSLContext db;
    private final OfficeClock clock;

    PostsHeld(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        var holders = field("""
                (select string_agg(person.full_name, ', ' order by held.kind desc, person.full_name)
                 from organisation.assignment held join organisation.person on person.id = held.person_id
                 where held.post_id = {0} and (held.in_force @> {1} or lower(held.in_force) > {1}))""", String.class, POST.ID, val(clock.today()));
        var places = field("""
                (select coalesce(max(quota.approved), 0) from organisation.post_quota quota
                 where quota.post_id = {0} and (quota.in_force @> {1} or lower(quota.in_force) > {1}))""", Integer.class, POST.ID, val(clock.today()));
        return db.select(POST.ID, POST_PLACE.ORGANISATION_ID, POST.NAME, coalesce(holders, ""))
                .from(POST)
                .join(POST_PLACE)
                .on(POST_PLACE.POST_ID.eq(POST.ID))
                .where(
                        POST_PLACE.ORGANISATION_ID.in(organisations),
                        PostSql.isLast(),
                        places.gt(0).or(holders.isNotNull()))
                .orderBy(POST.ID)
                .fetch(row -> HeldItem.of(
                        row.value1(),
                        row.value2(),
                        "",
                        row.value4().isEmpty() ? row.value3() : row.value3() + " · " + row.value4(),
                        "/to-chuc/" + row.value2()));
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        var places = db.selectFrom(POST_PLACE)
                .where(
                        POST_PLACE.POST_ID.in(items),
                        POST_PLACE.ORGANISATION_ID.eq(succession.from().id()),
                        PostSql.isLast())
                .orderBy(POST_PLACE.POST_ID)
                .forUpdate()
                .fetch();
        for (var place : places) {
            var since = place.getInForce().from();
            var stood = POST_PLACE.POST_ID.eq(place.getPostId()).and(POST_PLACE.IN_FORCE.eq(place.getInForce()));
            if (since.isBefore(succession.on())) {
                db.update(POST_PLACE)
                        .set(POST_PLACE.IN_FORCE, new Period(since, succession.on()))
                        .where(stood)
                        .execute();
                db.insertInto(POST_PLACE)
                        .set(POST_PLACE.POST_ID, place.getPostId())
                        .set(POST_PLACE.ORGANISATION_ID, succession.to().id())
                        .set(POST_PLACE.IN_FORCE, Period.since(succession.on()))
                        .execute();
            } else {
                // it came to be after the old body was gone: it never stood there
                db.update(POST_PLACE)
                        .set(POST_PLACE.ORGANISATION_ID, succession.to().id())
                        .where(stood)
                        .execute();
            }
        }
    }
}
