package vn.khuyencong.organisation.reform;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.NAME;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;
import static vn.khuyencong.organisation.db.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Period;

/** The bodies of a province as reforms read and change them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReformBodies {

    private final DSLContext db;

    ReformBodies(DSLContext db) {
        this.db = db;
    }

    /** All bodies of a province that are there on a day, under their names of that day. */
    List<Body> standing(String province, LocalDate day) {
        return where(
                PUB_ORGANISATION.PROVINCE.eq(province).and(condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(day))),
                day);
    }

    /** Some bodies, gone or not, under their names of a day. */
    Map<UUID, Body> find(Collection<UUID> bodies, LocalDate day) {
        return byId(where(PUB_ORGANISATION.ID.in(bodies), day));
    }

    /** The same bodies, which nobody else can reform until the transaction ends. */
    Map<UUID, Body> lock(Collection<UUID> bodies, LocalDate day) {
        db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(bodies))
                .orderBy(ORGANISATION.ID)
                .forUpdate()
                .fetch();
        return find(bodies, day);
    }

    /** The bodies below some bodies that are there on a day. */
    List<Body> below(Collection<UUID> bodies, LocalDate day) {
        return where(
                PUB_ORGANISATION.PARENT_ID.in(bodies).and(condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(day))),
                day);
    }

    private List<Body> where(Condition which, LocalDate day) {
        return db.select(
                        PUB_ORGANISATION.ID,
                        PUB_ORGANISATION.CODE,
                        PUB_ORGANISATION.KIND,
                        PUB_ORGANISATION.PROVINCE,
                        PUB_ORGANISATION.PARENT_ID,
                        PUB_ORGANISATION.NAME,
                        PUB_ORGANISATION.SHORT_NAME,
                        PUB_ORGANISATION.LASTS)
                .from(PUB_ORGANISATION)
                .where(which, condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(day)))
                .orderBy(PUB_ORGANISATION.CODE)
                .fetch(mapping(Body::new));
    }

    private static Map<UUID, Body> byId(List<Body> bodies) {
        return bodies.stream()
                .collect(Collectors.toMap(Body::id, body -> body, (first, _) -> first, LinkedHashMap::new));
    }

    /** A new body, there from a day on. */
    UUID begin(String province, Reform.Described made, LocalDate day) {
        var id = db.insertInto(ORGANISATION)
                .set(ORGANISATION.CODE, nextCode(province))
                .set(ORGANISATION.KIND, made.kind())
                .set(ORGANISATION.PROVINCE, province)
                .set(ORGANISATION.PARENT_ID, made.parent())
                .set(ORGANISATION.IN_FORCE, Period.since(day))
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1();
        addName(Objects.requireNonNull(id), made.name(), made.shortName(), Period.since(day));
        return id;
    }

    /** Two reforms of a province never make bodies in one moment: the number is taken under a lock. */
    private String nextCode(String province) {
        db.execute("select pg_advisory_xact_lock(hashtext({0}))", val("organisation.code " + province));
        var made = db.fetchCount(ORGANISATION, ORGANISATION.CODE.like("DV-" + province + "-%"));
        return "DV-%s-%03d".formatted(province, made + 1);
    }

    /** The body is there no longer from a day on; its last name stays. */
    void end(UUID body, LocalDate day) {
        db.execute(
                "update organisation.organisation set in_force = daterange(lower(in_force), {0}) where id = {1}",
                val(day), val(body));
    }

    /** The body is there again. */
    void reopen(UUID body) {
        db.execute(
                "update organisation.organisation set in_force = daterange(lower(in_force), null) where id = {0}",
                val(body));
    }

    /** The body bears another name from a day on. */
    void rename(UUID body, String name, String shortName, LocalDate day) {
        var begunThen = db.update(NAME)
                .set(NAME.NAME_, name)
                .set(NAME.SHORT_NAME, shortName)
                .where(NAME.ORGANISATION_ID.eq(body), condition("lower({0}) = {1}", NAME.IN_FORCE, val(day)))
                .execute();
        if (begunThen > 0) {
            return;
        }
        // a later name that is known already begins on its day all the same
        var until = db.fetchValue(
                "select min(lower(in_force)) from organisation.name where organisation_id = {0} and lower(in_force) > {1}",
                val(body), val(day));
        db.execute("""
                update organisation.name set in_force = daterange(lower(in_force), {1})
                where organisation_id = {0} and in_force @> {1}""", val(body), val(day));
        addName(body, name, shortName, new Period(day, until == null ? null : LocalDate.parse(until.toString())));
    }

    /** The body stands under another one from now on. */
    void moveUnder(UUID body, UUID parent) {
        db.update(ORGANISATION)
                .set(ORGANISATION.PARENT_ID, parent)
                .where(ORGANISATION.ID.eq(body))
                .execute();
    }

    private void addName(UUID body, String name, String shortName, Period days) {
        db.insertInto(NAME)
                .set(NAME.ORGANISATION_ID, body)
                .set(NAME.NAME_, name)
                .set(NAME.SHORT_NAME, shortName)
                .set(NAME.IN_FORCE, days)
                .execute();
    }
}
