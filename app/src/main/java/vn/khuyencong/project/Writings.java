package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.TYPED_ASIDE;
import static vn.khuyencong.project.db.Tables.WRITING;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Who writes in which form, and what others had typed in it. */
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

    Optional<Writing> of(UUID project) {
        return db.select(WRITING.ACCOUNT_ID, PUB_ACCOUNT.DISPLAY_NAME, WRITING.SINCE, WRITING.RENEWED_AT)
                .from(WRITING)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(WRITING.ACCOUNT_ID))
                .where(WRITING.PROJECT_ID.eq(project))
                .fetchOptional(row -> new Writing(
                        row.value2(),
                        row.value3(),
                        row.value1().equals(current.get().account()),
                        row.value4().plus(silence).isBefore(clock.instant())));
    }

    /** The actor writes, where nobody else does. @return whether she does */
    boolean takeOrRenew(UUID project) {
        var now = clock.instant();
        return db.insertInto(WRITING)
                        .set(WRITING.PROJECT_ID, project)
                        .set(WRITING.ACCOUNT_ID, current.get().account())
                        .set(WRITING.SINCE, now)
                        .set(WRITING.RENEWED_AT, now)
                        .onConflict(WRITING.PROJECT_ID)
                        .doUpdate()
                        .set(WRITING.RENEWED_AT, now)
                        .where(WRITING.ACCOUNT_ID.eq(current.get().account()))
                        .execute()
                > 0;
    }

    /** The actor writes from now on, whoever did before. */
    void take(UUID project) {
        var now = clock.instant();
        db.insertInto(WRITING)
                .set(WRITING.PROJECT_ID, project)
                .set(WRITING.ACCOUNT_ID, current.get().account())
                .set(WRITING.SINCE, now)
                .set(WRITING.RENEWED_AT, now)
                .onConflict(WRITING.PROJECT_ID)
                .doUpdate()
                .set(WRITING.ACCOUNT_ID, current.get().account())
                .set(WRITING.SINCE, now)
                .set(WRITING.RENEWED_AT, now)
                .execute();
    }

    /** The actor still types. */
    void renew(UUID project) {
        db.update(WRITING)
                .set(WRITING.RENEWED_AT, clock.instant())
                .where(
                        WRITING.PROJECT_ID.eq(project),
                        WRITING.ACCOUNT_ID.eq(current.get().account()))
                .execute();
    }

    /** The actor writes no more. */
    void leave(UUID project) {
        db.deleteFrom(WRITING)
                .where(
                        WRITING.PROJECT_ID.eq(project),
                        WRITING.ACCOUNT_ID.eq(current.get().account()))
                .execute();
    }

    void keepAside(UUID project, String typed) {
        db.insertInto(TYPED_ASIDE)
                .set(TYPED_ASIDE.PROJECT_ID, project)
                .set(TYPED_ASIDE.ACCOUNT_ID, current.get().account())
                .set(TYPED_ASIDE.TYPED, JSONB.valueOf(typed))
                .set(TYPED_ASIDE.AT, clock.instant())
                .onConflict(TYPED_ASIDE.PROJECT_ID, TYPED_ASIDE.ACCOUNT_ID)
                .doUpdate()
                .set(TYPED_ASIDE.TYPED, JSONB.valueOf(typed))
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
