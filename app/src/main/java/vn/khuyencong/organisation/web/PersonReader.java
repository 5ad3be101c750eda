package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static vn.khuyencong.organisation.db.Tables.ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;
import static vn.khuyencong.organisation.db.Tables.TRAINING;
import static vn.khuyencong.organisation.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.organisation.People;

/** Gathers the page of a person. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class PersonReader {

    private final DSLContext db;
    private final People people;
    private final OrganisationKeepers keepers;

    PersonReader(DSLContext db, People people, OrganisationKeepers keepers) {
        this.db = db;
        this.people = people;
        this.keepers = keepers;
    }

    /** @throws vn.khuyencong.shared.NotFound for somebody of another province */
    PersonPage page(UUID id) {
        keepers.mustSeeStaff();
        var person = people.find(id);
        return new PersonPage(
                person,
                username(person.facts().account()),
                posts(id),
                training(id),
                keepers.mayKeep(person.province()));
    }

    private @Nullable String username(@Nullable UUID account) {
        return account == null
                ? null
                : db.select(PUB_ACCOUNT.USERNAME)
                        .from(PUB_ACCOUNT)
                        .where(PUB_ACCOUNT.ID.eq(account))
                        .fetchOne(PUB_ACCOUNT.USERNAME);
    }

    /** One row a body: where a reform placed the post anew, the days at each. */
    private List<PersonPage.Held> posts(UUID person) {
        var days = field("{0} * {1}", ASSIGNMENT.IN_FORCE.getDataType(), ASSIGNMENT.IN_FORCE, POST_PLACE.IN_FORCE);
        var name = field(
                "organisation.name_on({0}, coalesce(upper({1}) - 1, 'infinity'::date))",
                String.class, POST_PLACE.ORGANISATION_ID, days);
        return db.select(
                        POST.NAME,
                        POST_PLACE.ORGANISATION_ID,
                        name,
                        ASSIGNMENT.KIND,
                        days,
                        ASSIGNMENT.DECISION,
                        ASSIGNMENT.DECIDED_ON)
                .from(ASSIGNMENT)
                .join(POST)
                .on(POST.ID.eq(ASSIGNMENT.POST_ID))
                .join(POST_PLACE)
                .on(
                        POST_PLACE.POST_ID.eq(ASSIGNMENT.POST_ID),
                        DSL.condition("{0} && {1}", POST_PLACE.IN_FORCE, ASSIGNMENT.IN_FORCE))
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .orderBy(field("lower({0})", days).desc(), ASSIGNMENT.KIND.desc())
                .fetch(mapping(PersonPage.Held::new));
    }

    /** Empty for whoever does not read the capacity of the centres. */
    private List<PersonPage.Learned> training(UUID person) {
        return db.select(
                        TRAINING.COURSE,
                        TRAINING.PLACE,
                        TRAINING.STARTED_ON,
                        TRAINING.ENDED_ON,
                        TRAINING.HOURS,
                        TRAINING.CERTIFICATE,
                        field("organisation.name_on({0}, {1})", String.class, TRAINING.SENT_BY_ID, TRAINING.STARTED_ON))
                .from(TRAINING)
                .where(TRAINING.PERSON_ID.eq(person), TRAINING.WITHDRAWN_AT.isNull())
                .orderBy(TRAINING.STARTED_ON.desc(), TRAINING.ID.desc())
                .fetch(mapping(PersonPage.Learned::new));
    }
}
