package vn.khuyencong.organisation.web;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Gathers the page of capacity. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class CapacityReader {

    private final DSLContext db;
    private final CapacityRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    CapacityReader(DSLContext db, CapacityRoles roles, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    CapacityPage page(String typedDay) {
        roles.mustRead();
        var problems = !typedDay.isBlank() && Dates.parse(typedDay) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
        var day = Dates.parse(typedDay) instanceof Day.Ok(var typed) ? typed : clock.today();
        return new CapacityPage(day, typedDay, rows(day), figures(), problems);
    }

    /** The posts of centres, their branches and divisions, with places and holders of the day. */
    List<CapacityPage.Row> rows(LocalDate day) {
        roles.mustRead();
        return db.fetch(
                        """
                        select body.id as body, {1} as body_name, post.id as post, post.name as post_name,
                               coalesce(quota.approved, 0) as approved, quota.decision,
                               (select count(*) from organisation.assignment held
                                where held.post_id = post.id and held.kind = 'OFFICIAL' and held.in_force @> {0})::int as filled,
                               (select string_agg(person.full_name, ', ' order by held.kind desc, person.full_name)
                                from organisation.assignment held join organisation.person on person.id = held.person_id
                                where held.post_id = post.id and held.in_force @> {0}) as holders
                        from organisation.post
                             join organisation.post_place place on place.post_id = post.id and place.in_force @> {0}
                             join organisation.organisation body on body.id = place.organisation_id
                             left join organisation.organisation above on above.id = body.parent_id
                             left join organisation.post_quota quota on quota.post_id = post.id and quota.in_force @> {0}
                        where post.province = {2} and body.in_force @> {0}
                          and (body.kind in ('CENTRE', 'BRANCH') or (body.kind = 'DIVISION' and above.kind in ('CENTRE', 'BRANCH')))
                        order by body.kind desc, body.code, post.id""",
                        val(day),
                        BodySql.nameOn(DSL.field("body.id", UUID.class), day),
                        val(current.get().province()))
                .map(row -> new CapacityPage.Row(
                        row.get("body", UUID.class),
                        row.get("body_name", String.class),
                        row.get("post", UUID.class),
                        row.get("post_name", String.class),
                        row.get("approved", Integer.class),
                        row.get("filled", Integer.class),
                        row.get("decision", String.class),
                        row.get("holders", String.class)));
    }

    private CapacityPage.Figures figures() {
        var year = clock.today().getYear();
        return db.fetchSingle("""
                        select
                            (select count(*) from organisation.training where withdrawn_at is null and extract(year from started_on) = {0})::int as courses,
                            (select coalesce(sum(hours), 0) from organisation.training where withdrawn_at is null and extract(year from started_on) = {0}) as hours,
                            (select coalesce(sum(cost_vnd), 0) from organisation.training where withdrawn_at is null and extract(year from started_on) = {0})::bigint as cost,
                            (select count(*) from organisation.equipment where stage = 'IN_USE')::int as in_use,
                            (select count(*) from organisation.equipment where stage = 'IN_USE' and condition = 'BROKEN')::int as broken,
                            (select count(*) from organisation.equipment where stage in ('NEEDED', 'PLANNED') and year = {0} + 1)::int as needs,
                            (select coalesce(sum(floor(quantity * unit_price_vnd)), 0) from organisation.equipment where stage in ('NEEDED', 'PLANNED') and year = {0} + 1)::bigint as needed""", val(year))
                .map(row -> new CapacityPage.Figures(
                        year,
                        row.get("courses", Integer.class),
                        row.get("hours", Long.class),
                        new Dong(row.get("cost", Long.class)),
                        row.get("in_use", Integer.class),
                        row.get("broken", Integer.class),
                        row.get("needs", Integer.class),
                        new Dong(row.get("needed", Long.class))));
    }
}
