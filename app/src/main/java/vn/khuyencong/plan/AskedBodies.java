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
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Who is asked in registration rounds, and what came from each. */
@Repository
@Transactional
public class AskedBodies {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    AskedBodies(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** A body that can be asked, by the name it bears today. */
    public record Body(UUID id, String name) {}

    /**
     * What came from a body that was asked.
     *
     * @param id           what the body is told about the round is told about this
     * @param kind         code of the kind of body
     * @param files        đề án it has handed in for the year and source
     * @param late         how many of them after the closing day
     * @param noNeedLetter number of its letter that there is no need, empty where none came
     */
    public record Asked(
            UUID id,
            UUID organisation,
            String name,
            String kind,
            int files,
            int late,
            @Nullable String noNeedLetter,
            @Nullable LocalDate noNeedOn) {

        public boolean isAnswered() {
            return files > 0 || noNeedLetter != null;
        }
    }

    /** What a body answered. */
    public enum Answer {
        SILENT,
        REGISTERED,
        LATE,
        NO_NEED;

        boolean is(Asked one) {
            return switch (this) {
                case SILENT -> !one.isAnswered();
                case REGISTERED -> one.files() > 0;
                case LATE -> one.late() > 0;
                case NO_NEED -> one.files() == 0 && one.noNeedLetter() != null;
            };
        }
    }

    /** In which order bodies are listed. */
    public enum Sort {
        /** Those who have not answered first. */
        ANSWER,
        NAME,
        /** The most đề án first. */
        FILES
    }

    /**
     * What the list of bodies is narrowed to; empty narrows nothing.
     *
     * @param words part of the name, accents or not
     */
    public record Filter(String words, @Nullable Answer answer, Sort sort) {

        public static final Filter NONE = new Filter("", null, Sort.ANSWER);
    }

    /** Who was asked and what came, those who have not answered first; a body that is asked sees its own line. */
    @Transactional(readOnly = true)
    public List<Asked> of(UUID round) {
        return of(round, Filter.NONE);
    }

    /** Those of a filter, in its order. */
    @Transactional(readOnly = true)
    public List<Asked> of(UUID round, Filter filter) {
        var day = DSL.field(
                "({0} at time zone {1})::date",
                LocalDate.class, PUB_REGISTERED.REGISTERED_AT, DSL.val(OfficeClock.ZONE.getId()));
        var files = field(select(count()).from(PUB_REGISTERED).where(filed()));
        var late = field(select(coalesce(count(when(day.gt(REGISTRATION.CLOSES_ON), 1)), 0))
                .from(PUB_REGISTERED)
                .where(filed()));
        return db
                .select(
                        REGISTRATION_ASKED.ID,
                        REGISTRATION_ASKED.ORGANISATION_ID,
                        PUB_ORGANISATION.NAME,
                        PUB_ORGANISATION.KIND,
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
                .and(named(filter.words()))
                .orderBy(PUB_ORGANISATION.NAME)
                .fetch(mapping(Asked::new))
                .stream()
                .filter(one -> filter.answer() == null || filter.answer().is(one))
                .sorted(order(filter.sort()))
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

    void ask(UUID round, Set<UUID> bodies) {
        var insert = db.insertInto(
                REGISTRATION_ASKED, REGISTRATION_ASKED.REGISTRATION_ID, REGISTRATION_ASKED.ORGANISATION_ID);
        for (var body : bodies) {
            insert = insert.values(round, body);
        }
        insert.execute();
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

    /** Whether somebody who was asked has answered: by a letter, or by a đề án handed in. */
    static Condition answered() {
        return REGISTRATION_ASKED
                .NO_NEED_LETTER
                .isNotNull()
                .or(DSL.exists(
                        select(PUB_REGISTERED.PROJECT_ID).from(PUB_REGISTERED).where(filed())));
    }

    private static Condition named(String words) {
        return words.isBlank()
                ? DSL.noCondition()
                : DSL.condition(
                        "platform.plain({0}) like '%' || platform.plain({1}) || '%'",
                        PUB_ORGANISATION.NAME, DSL.escape(DSL.val(words.strip()), '\\'));
    }

    /** By name inside each place, as the database has sorted them. */
    private static Comparator<Asked> order(Sort sort) {
        return switch (sort) {
            case ANSWER -> Comparator.comparing(Asked::isAnswered);
            case NAME -> (_, _) -> 0;
            case FILES -> Comparator.comparingInt(Asked::files).reversed();
        };
    }

    private static Condition filed() {
        return PUB_REGISTERED
                .IMPLEMENTER_ID
                .eq(REGISTRATION_ASKED.ORGANISATION_ID)
                .and(PUB_REGISTERED.PROVINCE.eq(REGISTRATION.PROVINCE))
                .and(PUB_REGISTERED.PLAN_YEAR.eq(REGISTRATION.YEAR))
                .and(PUB_REGISTERED.TIER.eq(REGISTRATION.TIER));
    }

    private static Condition namedOn(Field<LocalDate> day) {
        return DSL.condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, day);
    }
}
