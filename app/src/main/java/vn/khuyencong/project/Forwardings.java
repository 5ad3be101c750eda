package vn.khuyencong.project;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.FORWARDING;
import static vn.khuyencong.project.db.Tables.MOVE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Forwarding.Answer;
import vn.khuyencong.project.Forwarding.Result;

/** What was sent to the ministry's agency, and what it answered. An answer is never changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Forwardings {

    /** What was sent of a file, the latest first, as a field of the project's own statement. */
    public static final Field<List<Forwarding>> SENT = multiset(selectFrom(FORWARDING)
                    .where(FORWARDING.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(FORWARDING.AT.desc(), FORWARDING.ID.desc()))
            .as("forwardings")
            .convertFrom(rows -> rows.map(Forwardings::forwarding));

    /** Whether the file says something else since it was sent last. */
    public static final Field<Boolean> CHANGED = field(
                    "coalesce({0} <> project.content_print({1}), false)",
                    Boolean.class,
                    field(select(FORWARDING.CONTENT_PRINT)
                            .from(FORWARDING)
                            .where(FORWARDING.PROJECT_ID.eq(PROJECT.ID))
                            .orderBy(FORWARDING.AT.desc(), FORWARDING.ID.desc())
                            .limit(1)),
                    PROJECT.ID)
            .as("changed_since_sent");

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Forwardings(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The latest of a file. */
    Optional<Forwarding> latest(UUID project) {
        return db.selectFrom(FORWARDING)
                .where(FORWARDING.PROJECT_ID.eq(project))
                .orderBy(FORWARDING.AT.desc(), FORWARDING.ID.desc())
                .limit(1)
                .fetchOptional(Forwardings::forwarding);
    }

    void add(UUID project, String letter, LocalDate sentOn) {
        db.insertInto(FORWARDING)
                .set(FORWARDING.PROJECT_ID, project)
                .set(FORWARDING.LETTER, letter.strip())
                .set(FORWARDING.SENT_ON, sentOn)
                .set(FORWARDING.CONTENT_PRINT, print(project))
                .set(FORWARDING.AT, clock.instant())
                .set(FORWARDING.BY, current.get().account())
                .execute();
    }

    void answer(Forwarding forwarding, Answer answer) {
        db.update(FORWARDING)
                .set(FORWARDING.RESULT, answer.result().name())
                .set(FORWARDING.ANSWER, answer.number().strip())
                .set(FORWARDING.ANSWERED_ON, answer.answeredOn())
                .set(FORWARDING.AMOUNT_VND, answer.amount())
                .set(FORWARDING.NOTE, answer.note().strip())
                .set(FORWARDING.ANSWERED_AT, clock.instant())
                .set(FORWARDING.ANSWERED_BY, current.get().account())
                .where(FORWARDING.ID.eq(forwarding.id()))
                .execute();
    }

    /** Whether it lies with its implementer because the agency asked for more, and not because the base did. */
    boolean isPassedBack(UUID project) {
        return db.select(MOVE.STEP)
                .from(MOVE)
                .where(MOVE.PROJECT_ID.eq(project))
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .limit(1)
                .fetchOptional(MOVE.STEP)
                .filter(Step.PASS_BACK::equals)
                .isPresent();
    }

    /** Whether content or estimate are others than those that were sent. */
    boolean isChanged(UUID project, Forwarding forwarding) {
        return !print(project).equals(forwarding.print());
    }

    private String print(UUID project) {
        return Objects.requireNonNull(db.select(DSL.function("project.content_print", String.class, val(project)))
                .fetchSingle()
                .value1());
    }

    /** A row that holds all of the table's columns. */
    static Forwarding forwarding(Record row) {
        return new Forwarding(
                row.get(FORWARDING.ID),
                row.get(FORWARDING.LETTER),
                row.get(FORWARDING.SENT_ON),
                row.get(FORWARDING.CONTENT_PRINT),
                answer(row));
    }

    private static @Nullable Answer answer(Record row) {
        var result = row.get(FORWARDING.RESULT);
        return result == null
                ? null
                : new Answer(
                        Result.valueOf(result),
                        row.get(FORWARDING.ANSWER),
                        row.get(FORWARDING.ANSWERED_ON),
                        row.get(FORWARDING.AMOUNT_VND),
                        row.get(FORWARDING.NOTE));
    }
}
