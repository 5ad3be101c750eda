package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.plan.db.Tables.REGISTRATION;
import static vn.khuyencong.plan.db.Tables.REGISTRATION_ASKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** The registration rounds of the reader's province; of a body that is asked, those in which it is. */
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

    /**
     * A round as the list shows it.
     *
     * @param asked    bodies that were asked
     * @param answered how many of them registered or said that there is no need
     */
    public record Row(Registration registration, int asked, int answered) {

        /** How many have not answered. */
        public int silent() {
            return asked - answered;
        }
    }

    /** In which order rounds are listed. */
    public enum Sort {
        /** The latest plan year first. */
        YEAR,
        /** The latest closing day first. */
        CLOSING,
        /** The most who have not answered first. */
        SILENT
    }

    /**
     * What the list is narrowed to; empty narrows nothing.
     *
     * @param silent only rounds in which somebody has not answered
     */
    public record Filter(
            @Nullable Integer year,
            @Nullable Tier tier,
            Registration.@Nullable Phase phase,
            boolean silent,
            Sort sort) {

        public static final Filter NONE = new Filter(null, null, null, false, Sort.YEAR);
    }

    /** Every round, the latest year first. */
    @Transactional(readOnly = true)
    public List<Row> rows() {
        return rows(Filter.NONE);
    }

    /** The rounds of a filter, in its order. */
    @Transactional(readOnly = true)
    public List<Row> rows(Filter filter) {
        var asked = field(
                select(count()).from(REGISTRATION_ASKED).where(REGISTRATION_ASKED.REGISTRATION_ID.eq(REGISTRATION.ID)));
        var answered = field(select(count())
                .from(REGISTRATION_ASKED)
                .where(REGISTRATION_ASKED.REGISTRATION_ID.eq(REGISTRATION.ID))
                .and(AskedBodies.answered()));
        var order = new ArrayList<OrderField<?>>();
        switch (filter.sort()) {
            case YEAR -> {}
            case CLOSING -> order.add(REGISTRATION.CLOSES_ON.desc());
            case SILENT -> order.add(asked.minus(answered).desc());
        }
        order.add(REGISTRATION.YEAR.desc());
        order.add(REGISTRATION.TIER);
        return db.select(round(), asked, answered)
                .from(REGISTRATION)
                .where(matching(filter))
                .and(filter.silent() ? asked.gt(answered) : noCondition())
                .orderBy(order)
                .fetch(mapping(Row::new));
    }

    private Condition matching(Filter filter) {
        var today = clock.today();
        var phase = filter.phase();
        return DSL.and(
                filter.year() == null ? noCondition() : REGISTRATION.YEAR.eq(filter.year()),
                filter.tier() == null ? noCondition() : REGISTRATION.TIER.eq(filter.tier()),
                phase == null
                        ? noCondition()
                        : switch (phase) {
                            case AHEAD -> REGISTRATION.OPENS_ON.gt(today);
                            case OPEN -> REGISTRATION.OPENS_ON.le(today).and(REGISTRATION.CLOSES_ON.ge(today));
                            case CLOSED -> REGISTRATION.CLOSES_ON.lt(today);
                        });
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Registration get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No registration round " + id));
    }

    Optional<Registration> find(UUID id) {
        return find(REGISTRATION.ID.eq(id));
    }

    /** Whoever moves the closing day of a round waits until the transaction ends. */
    void hold(UUID id) {
        db.fetch("select pg_advisory_xact_lock(hashtextextended('plan.registration ' || ?, 0))", id.toString());
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

    /** The rounds whose closing day lies between two days, both inclusive, each with its province; for the program itself. */
    List<Closing> closing(LocalDate from, LocalDate until) {
        return db.select(REGISTRATION.PROVINCE, round())
                .from(REGISTRATION)
                .where(REGISTRATION.CLOSES_ON.between(from, until))
                .orderBy(REGISTRATION.CLOSES_ON, REGISTRATION.ID)
                .fetch(mapping(Closing::new));
    }

    /** A round and the province it is of. */
    record Closing(String province, Registration round) {}

    /** @return false if another round of that year, or by that letter, was opened at the same moment */
    boolean open(String province, Registration round) {
        return db.insertInto(REGISTRATION)
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
                        .execute()
                > 0;
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
}
