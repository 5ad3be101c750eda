package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.BULK_ITEM;
import static vn.khuyencong.project.db.Tables.BULK_RUN;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;

/** The runs over many files, as they are stored. */
@Repository
@Transactional
class BulkRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    BulkRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** A run that is to be done: for whom it speaks and which files wait. */
    record Open(Bulk.Kind kind, String words, Locale language, List<Bulk.File> waiting) {}

    /** @return false if an earlier click has started it */
    boolean start(UUID id, Bulk.Kind kind, String words, Locale language, List<Bulk.File> files) {
        var fresh = db.insertInto(BULK_RUN)
                        .set(BULK_RUN.ID, id)
                        .set(BULK_RUN.PROVINCE, current.get().provinceOrFail())
                        .set(BULK_RUN.KIND, kind.name())
                        .set(BULK_RUN.WORDS, words)
                        .set(BULK_RUN.LANGUAGE, language.getLanguage())
                        .set(BULK_RUN.MADE_AT, clock.instant())
                        .set(BULK_RUN.MADE_BY, current.get().account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (fresh) {
            for (int at = 0; at < files.size(); at++) {
                db.insertInto(BULK_ITEM)
                        .set(BULK_ITEM.RUN_ID, id)
                        .set(BULK_ITEM.POSITION, at + 1)
                        .set(BULK_ITEM.PROJECT_ID, files.get(at).id())
                        .set(BULK_ITEM.VERSION, files.get(at).version())
                        .execute();
            }
        }
        return fresh;
    }

    @Transactional(readOnly = true)
    Open open(UUID id) {
        var waiting = db.select(BULK_ITEM.PROJECT_ID, BULK_ITEM.VERSION)
                .from(BULK_ITEM)
                .where(BULK_ITEM.RUN_ID.eq(id), BULK_ITEM.OUTCOME.eq(Bulk.Outcome.WAITING.name()))
                .orderBy(BULK_ITEM.POSITION)
                .fetch(row -> new Bulk.File(row.value1(), row.value2()));
        return db.selectFrom(BULK_RUN)
                .where(BULK_RUN.ID.eq(id))
                .fetchOptional(run -> new Open(
                        Bulk.Kind.valueOf(run.getKind()), run.getWords(), Locale.of(run.getLanguage()), waiting))
                .orElseThrow(() -> new NotFound("No run " + id));
    }

    /** @throws NotFound if there is no such run, or it is somebody else's */
    @Transactional(readOnly = true)
    Bulk find(UUID id) {
        var items = db.select(BULK_ITEM.PROJECT_ID, PROJECT.CODE, PROJECT.TITLE, BULK_ITEM.OUTCOME, BULK_ITEM.WHY)
                .from(BULK_ITEM)
                .join(PROJECT)
                .on(PROJECT.ID.eq(BULK_ITEM.PROJECT_ID))
                .where(BULK_ITEM.RUN_ID.eq(id))
                .orderBy(BULK_ITEM.POSITION)
                .fetch(row -> new Bulk.Item(
                        row.value1(), row.value2(), row.value3(), Bulk.Outcome.valueOf(row.value4()), row.value5()));
        return db.selectFrom(BULK_RUN)
                .where(BULK_RUN.ID.eq(id))
                .fetchOptional(run -> new Bulk(
                        run.getId(),
                        Bulk.Kind.valueOf(run.getKind()),
                        run.getWords(),
                        run.getMadeAt(),
                        run.getEndedAt(),
                        items))
                .orElseThrow(() -> new NotFound("No run " + id));
    }

    /** Whether the file still waits in the run; kept for this transaction, so that nobody else takes it up. */
    boolean isWaiting(UUID run, UUID project) {
        return db.select(BULK_ITEM.POSITION)
                .from(BULK_ITEM)
                .where(
                        BULK_ITEM.RUN_ID.eq(run),
                        BULK_ITEM.PROJECT_ID.eq(project),
                        BULK_ITEM.OUTCOME.eq(Bulk.Outcome.WAITING.name()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** @param why empty where it was done */
    void ended(UUID run, UUID project, String why) {
        db.update(BULK_ITEM)
                .set(BULK_ITEM.OUTCOME, (why.isEmpty() ? Bulk.Outcome.DONE : Bulk.Outcome.SKIPPED).name())
                .set(BULK_ITEM.WHY, why)
                .set(BULK_ITEM.ENDED_AT, clock.instant())
                .where(
                        BULK_ITEM.RUN_ID.eq(run),
                        BULK_ITEM.PROJECT_ID.eq(project),
                        BULK_ITEM.OUTCOME.eq(Bulk.Outcome.WAITING.name()))
                .execute();
    }

    void ended(UUID run) {
        db.update(BULK_RUN)
                .set(BULK_RUN.ENDED_AT, clock.instant())
                .where(BULK_RUN.ID.eq(run), BULK_RUN.ENDED_AT.isNull())
                .execute();
    }
}
