package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.plan.db.Tables.REGISTRATION;
import static vn.khuyencong.plan.db.Tables.REGISTRATION_ASKED;
import static vn.khuyencong.plan.db.organisation.Tables.PUB_ORGANISATION;
import static vn.khuyencong.plan.db.project.Tables.PUB_REGISTERED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;

/** The registration rounds of the reader's province, who was asked, and what came. */
@Repository
@Transactional
public class Registrations {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Registrations(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** A body that can be asked, by the name it bears today. */
    public record Body(UUID id, String name) {}

    /**
     * What came from a body that was asked.
     *
     * @param files        đề án it has handed in for the year and source
     * @param late         how many of them after the closing day
     * @param noNeedLetter number of its letter that there is no need, empty where none came
     */
    public record Asked(
            UUID organisation,
            String name,
            int files,
            int late,
            @Nullable String noNeedLetter,
            @Nullable LocalDate noNeedOn) {

        public boolean isAnswered() {
            return files > 0 || noNeedLetter != null;
        }
    }

    /**
     * A round as the list shows it.
     *
     * @param asked    bodies that were asked
     * @param answered how many of them registered or said that there is no need
     */
    public record Row(Registration registration, int asked, int answered) {}

    /** Every round, the latest year first. */
    @Transactional(readOnly = true)
    public List<Row> rows() {
        var asked = field(
                select(count()).from(REGISTRATION_ASKED).where(REGISTRATION_ASKED.REGISTRATION_ID.eq(REGISTRATION.ID)));
        var answered = field(select(count())
                .from(REGISTRATION_ASKED)
                .where(REGISTRATION_ASKED.REGISTRATION_ID.eq(REGISTRATION.ID))
                .and(REGISTRATION_ASKED
                        .NO_NEED_LETTER
                        .isNotNull()
                        .or(DSL.exists(select(PUB_REGISTERED.PROJECT_ID)
                                .from(PUB_REGISTERED)
                                .where(filed(REGISTRATION_ASKED.ORGANISATION_ID))))));
        return db.select(round(), asked, answered)
                .from(REGISTRATION)
                .orderBy(REGISTRATION.YEAR.desc(), REGISTRATION.TIER)
                .fetch(mapping(Row::new));
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Registration get(UUID id) {
        return find(REGISTRATION.ID.eq(id)).orElseThrow(() -> new NotFound("No registration round " + id));
    }

    /** Who was asked and what came, those who have not answered first. */
    @Transactional(readOnly = true)
    public List<Asked> asked(UUID round) {
        var day = DSL.field(
                "({0} at time zone {1})::date", LocalDate.class, PUB_REGISTERED.REGISTERED_AT, DSL.val(zone()));
        var files = field(select(count()).from(PUB_REGISTERED).where(filed(REGISTRATION_ASKED.ORGANISATION_ID)));
        var late = field(select(coalesce(count(when(day.gt(REGISTRATION.CLOSES_ON), 1)), 0))
                .from(PUB_REGISTERED)
                .where(filed(REGISTRATION_ASKED.ORGANISATION_ID)));
        return db
                .select(
                        REGISTRATION_ASKED.ORGANISATION_ID,
                        PUB_ORGANISATION.NAME,
                        files,
                        late,
                        REGISTRATION_ASKED.NO_NEED_LETTER,
                        REGISTRATION_ASKED.NO_NEED_ON)
                .from(REGISTRATION_ASKED)
                .join(REGISTRATION)
                .on(REGISTRATION.ID.eq(REGISTRATION_ASKED.REGISTRATION_ID))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(REGISTRATION_ASKED.ORGANISATION_ID), namedOn(REGISTRATION.LETTER_ON))
                .where(REGISTRATION.ID.eq(round))
                .orderBy(PUB_ORGANISATION.NAME)
                .fetch(mapping(Asked::new))
                .stream()
                .sorted(Comparator.comparing(Asked::isAnswered))
                .toList();
    }

    /** The bodies of the province that carry đề án out or speak for a commune. */
    @Transactional(readOnly = true)
    public List<Body> couldBeAsked(String province) {
        var today = DSL.val(clock.today());
        return db.select(PUB_ORGANISATION.ID, PUB_ORGANISATION.NAME)
                .from(PUB_ORGANISATION)
                .where(PUB_ORGANISATION.PROVINCE.eq(province))
                .and(PUB_ORGANISATION.KIND.in("CENTRE", "COMMUNE_OFFICE"))
                .and(namedOn(today))
                .and(DSL.condition("{0} @> {1}", PUB_ORGANISATION.LASTS, today))
                .orderBy(PUB_ORGANISATION.KIND, PUB_ORGANISATION.NAME)
                .fetch(mapping(Body::new));
    }

    Optional<Registration> find(UUID id) {
        return find(REGISTRATION.ID.eq(id));
    }

    /** The round of a year and source, or the one the same letter opened: neither can be opened again. */
    Optional<Registration> standing(String province, Registration like) {
        return find(REGISTRATION
                .PROVINCE
                .eq(province)
                .and(REGISTRATION
                        .YEAR
                        .eq(like.year())
                        .and(REGISTRATION.TIER.eq(like.tier()))
                        .or(REGISTRATION
                                .LETTER_NUMBER
                                .eq(like.letter())
                                .and(REGISTRATION.LETTER_ON.eq(like.letterOn())))));
    }

    /** @return false if another round of that year, or by that letter, was opened at the same moment */
    boolean open(String province, Registration round, Set<UUID> asked) {
        var opened = db.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, round.id())
                .set(REGISTRATION.PROVINCE, province)
                .set(REGISTRATION.YEAR, round.year())
                .set(REGISTRATION.TIER, round.tier())
                .set(REGISTRATION.LETTER_NUMBER, round.letter())
                .set(REGISTRATION.LETTER_ON, round.letterOn())
                .set(REGISTRATION.OPENS_ON, round.opensOn())
                .set(REGISTRATION.CLOSES_ON, round.closesOn())
                .set(REGISTRATION.GUIDANCE, round.guidance())
                .set(REGISTRATION.CREATED_AT, clock.instant())
                .set(REGISTRATION.CREATED_BY, current.get().account())
                .onConflictDoNothing()
                .execute();
        if (opened == 0) {
            return false;
        }
        var insert = db.insertInto(
                REGISTRATION_ASKED, REGISTRATION_ASKED.REGISTRATION_ID, REGISTRATION_ASKED.ORGANISATION_ID);
        for (var body : asked) {
            insert = insert.values(round.id(), body);
        }
        insert.execute();
        return true;
    }

    /** Notes that there is no need, unless that was noted before. */
    void note(Registration.NoNeed answer) {
        db.update(REGISTRATION_ASKED)
                .set(REGISTRATION_ASKED.NO_NEED_LETTER, answer.letter().strip())
                .set(REGISTRATION_ASKED.NO_NEED_ON, answer.on())
                .set(REGISTRATION_ASKED.ANSWERED_AT, clock.instant())
                .set(REGISTRATION_ASKED.ANSWERED_BY, current.get().account())
                .where(REGISTRATION_ASKED.REGISTRATION_ID.eq(answer.registration()))
                .and(REGISTRATION_ASKED.ORGANISATION_ID.eq(answer.organisation()))
                .and(REGISTRATION_ASKED.NO_NEED_LETTER.isNull())
                .execute();
    }

    private Optional<Registration> find(Condition which) {
        return db.select(round()).from(REGISTRATION).where(which).limit(1).fetchOptional(row -> row.value1());
    }

    private static SelectField<Registration> round() {
        return DSL.row(
                        REGISTRATION.ID,
                        REGISTRATION.YEAR,
                        REGISTRATION.TIER,
                        REGISTRATION.LETTER_NUMBER,
                        REGISTRATION.LETTER_ON,
                        REGISTRATION.OPENS_ON,
                        REGISTRATION.CLOSES_ON,
                        REGISTRATION.GUIDANCE)
                .mapping(Registration.class, Registration::new);
    }

    private static Condition filed(Field<UUID> body) {
        return PUB_REGISTERED
                .IMPLEMENTER_ID
                .eq(body)
                .and(PUB_REGISTERED.PROVINCE.eq(REGISTRATION.PROVINCE))
                .and(PUB_REGISTERED.PLAN_YEAR.eq(REGISTRATION.YEAR))
                .and(PUB_REGISTERED.TIER.eq(REGISTRATION.TIER));
    }

    private static Condition namedOn(Field<LocalDate> day) {
        return DSL.condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, day);
    }

    private static String zone() {
        return OfficeClock.ZONE.getId();
    }
}
