package vn.khuyencong.access.delegation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.DELEGATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.delegation.Delegation.Person;

/** Who stands in for whom. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Delegations {

    private static final vn.khuyencong.access.db.tables.Account GIVER = ACCOUNT.as("giver");
    private static final vn.khuyencong.access.db.tables.Account TAKER = ACCOUNT.as("taker");
    private static final Field<LocalDate> FIRST = field("lower({0})", LocalDate.class, DELEGATION.IN_FORCE);
    private static final Field<LocalDate> AFTER = field("upper({0})", LocalDate.class, DELEGATION.IN_FORCE);

    private final DSLContext db;

    Delegations(DSLContext db) {
        this.db = db;
    }

    /** Those an account has given or been given, the latest first. */
    List<Delegation> of(UUID account) {
        return db.select(DELEGATION.ID, FIRST, AFTER, DELEGATION.DOCUMENT, DELEGATION.ENDED_AT)
                .select(GIVER.ID, GIVER.DISPLAY_NAME, GIVER.TITLE)
                .select(TAKER.ID, TAKER.DISPLAY_NAME, TAKER.TITLE)
                .from(DELEGATION)
                .join(GIVER)
                .on(GIVER.ID.eq(DELEGATION.FROM_ACCOUNT))
                .join(TAKER)
                .on(TAKER.ID.eq(DELEGATION.TO_ACCOUNT))
                .where(DELEGATION.FROM_ACCOUNT.eq(account).or(DELEGATION.TO_ACCOUNT.eq(account)))
                .orderBy(FIRST.desc(), DELEGATION.GIVEN_AT.desc())
                .fetch(row -> new Delegation(
                        row.get(DELEGATION.ID),
                        new Person(row.get(GIVER.ID), row.get(GIVER.DISPLAY_NAME), row.get(GIVER.TITLE)),
                        new Person(row.get(TAKER.ID), row.get(TAKER.DISPLAY_NAME), row.get(TAKER.TITLE)),
                        row.get(FIRST),
                        row.get(AFTER).minusDays(1),
                        row.get(DELEGATION.DOCUMENT),
                        row.get(DELEGATION.ENDED_AT) != null));
    }

    /** Whom the actor may ask: the other open accounts of her office. */
    List<Person> colleagues(Actor actor) {
        return actor.organisation() == null
                ? List.of()
                : db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.TITLE)
                        .from(ACCOUNT)
                        .where(
                                ACCOUNT.ORGANISATION_ID.eq(actor.organisation()),
                                ACCOUNT.ID.ne(actor.account()),
                                ACCOUNT.LOCKED.isFalse())
                        .orderBy(ACCOUNT.DISPLAY_NAME)
                        .fetch(row -> new Person(row.value1(), row.value2(), row.value3()));
    }

    /** Whoever gives one waits for her other try, so that two never overlap. */
    void lock(UUID account) {
        db.selectOne().from(ACCOUNT).where(ACCOUNT.ID.eq(account)).forUpdate().fetch();
    }

    Optional<Delegation> overlapping(UUID giver, LocalDate first, LocalDate last) {
        return of(giver).stream()
                .filter(one -> one.from().account().equals(giver) && !one.ended())
                .filter(one -> !one.first().isAfter(last) && !one.last().isBefore(first))
                .findFirst();
    }

    /** @return whether it is new; a second click keeps nothing twice */
    boolean add(Actor giver, Delegation.Draft draft, Instant now) {
        return db.insertInto(DELEGATION)
                        .set(DELEGATION.ID, draft.id())
                        .set(DELEGATION.FROM_ACCOUNT, giver.account())
                        .set(DELEGATION.TO_ACCOUNT, Objects.requireNonNull(draft.to()))
                        .set(DELEGATION.PROVINCE, giver.provinceOrFail())
                        .set(
                                DELEGATION.IN_FORCE,
                                field(
                                        "daterange({0}, {1}, '[]')",
                                        DELEGATION.IN_FORCE.getDataType(), val(draft.first()), val(draft.last())))
                        .set(DELEGATION.DOCUMENT, draft.document().strip())
                        .set(DELEGATION.GIVEN_AT, now)
                        .onConflict(DELEGATION.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    boolean end(UUID id, UUID giver, Instant now) {
        return db.update(DELEGATION)
                        .set(DELEGATION.ENDED_AT, now)
                        .where(DELEGATION.ID.eq(id), DELEGATION.FROM_ACCOUNT.eq(giver), DELEGATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Whose work an account does by a delegation that holds on a day; empty where it does not hold. */
    Optional<Actor> giver(UUID id, UUID taker, LocalDate day) {
        return db.select(GIVER.fields())
                .from(DELEGATION)
                .join(GIVER)
                .on(GIVER.ID.eq(DELEGATION.FROM_ACCOUNT))
                .where(
                        DELEGATION.ID.eq(id),
                        DELEGATION.TO_ACCOUNT.eq(taker),
                        DELEGATION.ENDED_AT.isNull(),
                        GIVER.LOCKED.isFalse(),
                        condition("{0} @> {1}", DELEGATION.IN_FORCE, val(day)))
                .fetchOptional(row -> new Actor(
                        row.get(GIVER.ID),
                        row.get(GIVER.USERNAME),
                        row.get(GIVER.DISPLAY_NAME),
                        row.get(GIVER.TITLE),
                        Role.valueOf(row.get(GIVER.ROLE)),
                        row.get(GIVER.PROVINCE),
                        row.get(GIVER.ORGANISATION_ID),
                        row.get(GIVER.ESTABLISHMENT_ID),
                        row.get(GIVER.UNIT_ID)));
    }
}
