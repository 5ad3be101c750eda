package vn.khuyencong.organisation.web;

import static vn.khuyencong.organisation.db.Tables.ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;
import static vn.khuyencong.organisation.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.organisation.db.territory.Tables.PUB_UNIT;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Option;

/** What the forms of the register let choose from, in one statement each. */
@Repository
@Transactional(readOnly = true)
class Choices {

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;

    Choices(DSLContext db, OrganisationKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Bodies that are there today: of the State and of the actor's province. */
    List<Option> bodies() {
        var own = keepers.ownProvince();
        var near =
                own == null ? DSL.noCondition() : ORGANISATION.PROVINCE.isNull().or(ORGANISATION.PROVINCE.eq(own));
        var name = BodySql.nameOn(ORGANISATION.ID, clock.today());
        return db.select(ORGANISATION.ID, name)
                .from(ORGANISATION)
                .where(near, BodySql.on(ORGANISATION.IN_FORCE, clock.today()))
                .orderBy(ORGANISATION.CODE)
                .fetch(row -> new Option(row.value1().toString(), row.value2()));
    }

    /** Communes and wards of today that a body may serve. */
    List<Option> units() {
        var own = keepers.ownProvince();
        if (own == null) return List.of();
        return db.select(PUB_UNIT.ID, PUB_UNIT.NAME)
                .from(PUB_UNIT)
                .where(PUB_UNIT.PROVINCE.eq(own), BodySql.on(PUB_UNIT.IN_FORCE, clock.today()))
                .orderBy(PUB_UNIT.NAME.collate(BodySql.VIETNAMESE))
                .fetch(row -> new Option(row.value1().toString(), row.value2()));
    }

    /** Everybody of the province; the administrator sees all. */
    List<Option> people() {
        return people(DSL.noCondition());
    }

    /** Those who hold a post today in one of the bodies. */
    List<Option> peopleOf(Set<UUID> bodies) {
        return people(DSL.exists(DSL.selectOne()
                .from(ASSIGNMENT)
                .join(POST_PLACE)
                .on(POST_PLACE.POST_ID.eq(ASSIGNMENT.POST_ID), BodySql.on(POST_PLACE.IN_FORCE, clock.today()))
                .where(
                        ASSIGNMENT.PERSON_ID.eq(PERSON.ID),
                        POST_PLACE.ORGANISATION_ID.in(bodies),
                        BodySql.on(ASSIGNMENT.IN_FORCE, clock.today()))));
    }

    private List<Option> people(Condition condition) {
        return db.select(PERSON.ID, PERSON.FULL_NAME, PERSON.BORN_YEAR)
                .from(PERSON)
                .where(condition)
                .orderBy(PERSON.FULL_NAME.collate(BodySql.VIETNAMESE))
                .fetch(row -> new Option(
                        row.value1().toString(),
                        row.value3() == null ? row.value2() : row.value2() + " (" + row.value3() + ")"));
    }

    /** Accounts of a body in the province. */
    List<Option> accounts(String province) {
        return db.select(PUB_ACCOUNT.ID, PUB_ACCOUNT.DISPLAY_NAME, PUB_ACCOUNT.TITLE)
                .from(PUB_ACCOUNT)
                .where(PUB_ACCOUNT.PROVINCE.eq(province), PUB_ACCOUNT.ORGANISATION_ID.isNotNull())
                .orderBy(PUB_ACCOUNT.DISPLAY_NAME.collate(BodySql.VIETNAMESE))
                .fetch(row -> new Option(row.value1().toString(), row.value2() + " · " + row.value3()));
    }

    /** The name of a post. @throws NotFound where the reader sees none */
    String post(UUID id) {
        return db.select(POST.NAME)
                .from(POST)
                .where(POST.ID.eq(id))
                .fetchOptional(POST.NAME)
                .orElseThrow(() -> new NotFound("No post " + id));
    }
}
