package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.project.db.Tables.TYPED_ASIDE;
import static vn.khuyencong.project.db.Tables.WRITING;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Who writes in which part of a form, and what others had typed in it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Writings {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final Duration silence;

    Writings(
            DSLContext db,
            CurrentActor current,
            OfficeClock clock,
            @Value("${kc.writing-silence:10m}") Duration silence) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.silence = silence;
    }

    Map<FormPart, Writing> of(UUID project) {
        return db.select(at(project)).fetchSingle().value1();
    }

    /** Who writes where, as a part of another question. */
    Field<Map<FormPart, Writing>> at(UUID project) {
        return multiset(select(
                                WRITING.PART,
                                WRITING.ACCOUNT_ID,
                                PUB_ACCOUNT.DISPLAY_NAME,
                                WRITING.SINCE,
                                WRITING.RENEWED_AT)
                        .from(WRITING)
                        .join(PUB_ACCOUNT)
                        .on(PUB_ACCOUNT.ID.eq(WRITING.ACCOUNT_ID))
                        .where(WRITING.PROJECT_ID.eq(project)))
                .convertFrom(rows -> rows.intoMap(
                        row -> row.value1(),
                        row -> new Writing(
                                row.value3(),
                                row.value4(),
                                row.value2().equals(current.get().account()),
                                row.value5().plus(silence).isBefore(clock.instant()))));
    }

    /** The actor writes in a part from now on, or still does. Whoever calls has locked the file. */
    void take(UUID project, FormPart part) {
        var now = clock.instant();
        var me = current.get().account();
        db.insertInto(WRITING)
                .set(WRITING.PROJECT_ID, project)
                .set(WRITING.PART, part)
                .set(WRITING.ACCOUNT_ID, me)
                .set(WRITING.SINCE, now)
                .set(WRITING.RENEWED_AT, now)
                .onConflict(WRITING.PROJECT_ID, WRITING.PART)
                .doUpdate()
                .set(WRITING.ACCOUNT_ID, me)
                .set(
                        WRITING.SINCE,
                        when(WRITING.ACCOUNT_ID.eq(me), WRITING.SINCE).otherwise(now))
                .set(WRITING.RENEWED_AT, now)
                .execute();
    }

    /** The actor writes in it no more. */
    void leave(UUID project) {
        db.deleteFrom(WRITING)
                .where(
                        WRITING.PROJECT_ID.eq(project),
                        WRITING.ACCOUNT_ID.eq(current.get().account()))
                .execute();
    }

    void keepAside(UUID project, JSONB typed) {
        db.insertInto(TYPED_ASIDE)
                .set(TYPED_ASIDE.PROJECT_ID, project)
                .set(TYPED_ASIDE.ACCOUNT_ID, current.get().account())
                .set(TYPED_ASIDE.TYPED, typed)
                .set(TYPED_ASIDE.AT, clock.instant())
                .onConflict(TYPED_ASIDE.PROJECT_ID, TYPED_ASIDE.ACCOUNT_ID)
                .doUpdate()
                .set(TYPED_ASIDE.TYPED, typed)
                .set(TYPED_ASIDE.AT, clock.instant())
                .execute();
    }

    void letGo(UUID project) {
        db.deleteFrom(TYPED_ASIDE)
                .where(
                        TYPED_ASIDE.PROJECT_ID.eq(project),
                        TYPED_ASIDE.ACCOUNT_ID.eq(current.get().account()))
                .execute();
    }
}
