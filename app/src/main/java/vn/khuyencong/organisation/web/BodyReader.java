package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.NAME;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;
import static vn.khuyencong.organisation.db.Tables.REFORM;
import static vn.khuyencong.organisation.db.Tables.REFORM_FROM;
import static vn.khuyencong.organisation.db.Tables.REFORM_TO;
import static vn.khuyencong.organisation.db.Tables.TASK;
import static vn.khuyencong.organisation.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.reform.ReformStage;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Gathers the page of a body in one transaction. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class BodyReader {

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final BodyStaff staff;
    private final OfficeClock clock;

    BodyReader(DSLContext db, OrganisationKeepers keepers, BodyStaff staff, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.staff = staff;
        this.clock = clock;
    }

    BodyPage page(UUID id, String typedDay) {
        keepers.mustRead();
        var problems = !typedDay.isBlank() && Dates.parse(typedDay) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
        var body = body(id, Dates.parse(typedDay) instanceof Day.Ok(var typed) ? typed : clock.today());
        var day = Dates.parse(typedDay) instanceof Day.Ok(var typed) ? typed : lastDay(body);
        var sees = keepers.maySeeStaff();
        return new BodyPage(
                body,
                day,
                typedDay,
                names(id),
                chain(id, day),
                below(id, day),
                tasks(id),
                reforms(id),
                sees ? staff.posts(id, day) : List.of(),
                sees ? staff.holders(id, day) : Map.of(),
                keepers.mayKeep(body.province()) && !body.isGone(clock.today()),
                body.isGone(clock.today()),
                sees,
                problems);
    }

    /** Today; of a body that is gone, the last day it was there. */
    private LocalDate lastDay(BodyPage.Body body) {
        var end = body.inForce().to();
        return end != null && body.isGone(clock.today()) ? end.minusDays(1) : clock.today();
    }

    /** The body as its forms name it. @throws NotFound for one of another province */
    BodyPage.Body body(UUID id, LocalDate day) {
        var found = db.select(
                        ORGANISATION.ID,
                        ORGANISATION.CODE,
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        ORGANISATION.PROVINCE,
                        BodySql.nameOn(ORGANISATION.ID, day),
                        PUB_UNIT.NAME,
                        ORGANISATION.IN_FORCE,
                        ORGANISATION.DECISION,
                        ORGANISATION.DECIDED_ON)
                .from(ORGANISATION)
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ORGANISATION.UNIT_ID))
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(mapping(BodyPage.Body::new))
                .orElseThrow(() -> new NotFound("No organisation " + id));
        keepers.mustBeNear(found.province());
        return found;
    }

    private List<BodyPage.Borne> names(UUID id) {
        return db.select(NAME.NAME_, NAME.SHORT_NAME, NAME.IN_FORCE, NAME.DECISION, NAME.DECIDED_ON)
                .from(NAME)
                .where(NAME.ORGANISATION_ID.eq(id))
                .orderBy(DSL.field("lower({0})", NAME.IN_FORCE).desc())
                .fetch(mapping(BodyPage.Borne::new));
    }

    private List<BodyPage.Near> chain(UUID id, LocalDate day) {
        return db.fetch("""
                        with recursive above as (
                            select parent_id as id, 1 as height from organisation.organisation where id = {0}
                            union all
                            select one.parent_id, height + 1 from organisation.organisation one join above on one.id = above.id)
                        select o.id, {1} as name, o.kind from above join organisation.organisation o on o.id = above.id order by height desc""", DSL.val(id), BodySql.nameOn(DSL.field("o.id", UUID.class), day))
                .map(row -> new BodyPage.Near(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class))));
    }

    private List<BodyPage.Near> below(UUID id, LocalDate day) {
        return db.select(
                        ORGANISATION.ID,
                        BodySql.nameOn(ORGANISATION.ID, day),
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf))
                .from(ORGANISATION)
                .where(ORGANISATION.PARENT_ID.eq(id), BodySql.on(ORGANISATION.IN_FORCE, day))
                .orderBy(ORGANISATION.CODE)
                .fetch(mapping(BodyPage.Near::new));
    }

    private List<BodyPage.Task> tasks(UUID id) {
        return db.select(
                        TASK.ID,
                        TASK.WHAT,
                        TASK.IN_FORCE,
                        TASK.DECISION,
                        TASK.DECIDED_ON,
                        TASK.CITATION,
                        TASK.READING,
                        TASK.ENDED_BY)
                .from(TASK)
                .where(TASK.ORGANISATION_ID.eq(id))
                .orderBy(DSL.field("lower({0})", TASK.IN_FORCE), TASK.ID)
                .fetch(mapping(BodyPage.Task::new));
    }

    /** Empty for whoever does not read reforms. */
    private List<BodyPage.Reformed> reforms(UUID id) {
        return db.select(REFORM.ID, REFORM.KIND, REFORM.EFFECTIVE_ON, REFORM.DOCUMENT_NUMBER, REFORM.DOCUMENT_ON)
                .from(REFORM)
                .where(
                        REFORM.STAGE.eq(ReformStage.DONE),
                        DSL.exists(DSL.selectOne()
                                        .from(REFORM_FROM)
                                        .where(REFORM_FROM.REFORM_ID.eq(REFORM.ID), REFORM_FROM.ORGANISATION_ID.eq(id)))
                                .or(DSL.exists(DSL.selectOne()
                                        .from(REFORM_TO)
                                        .where(REFORM_TO.REFORM_ID.eq(REFORM.ID), REFORM_TO.ORGANISATION_ID.eq(id)))))
                .orderBy(REFORM.EFFECTIVE_ON)
                .fetch(mapping(BodyPage.Reformed::new));
    }
}
