package vn.khuyencong.desk;

import static vn.khuyencong.desk.db.Tables.JOB;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.db.tables.records.JobRecord;

/** The rows of jobs. What a job says of itself is seen at once, whatever transaction its work is in. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobRows {

    private static final int LONGEST_ERROR = 2000;
    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private final DSLContext db;
    private final OfficeClock clock;
    private final JsonMapper json;

    JobRows(DSLContext db, OfficeClock clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    /** What the runner needs to know of a job. */
    record Asked(UUID id, UUID account, String kind, Map<String, String> arguments) {}

    /** In the transaction of whoever asks, so that nothing runs for a request that failed. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID insert(Actor actor, String kind, Map<String, String> arguments) {
        return db.insertInto(JOB)
                .set(JOB.PROVINCE, actor.province())
                .set(JOB.ACCOUNT_ID, actor.account())
                .set(JOB.KIND, kind)
                .set(JOB.ARGUMENTS, JSONB.valueOf(json.writeValueAsString(arguments)))
                .set(JOB.STAGE, JobState.Stage.WAITING.name())
                .set(JOB.MADE_AT, clock.instant())
                .returningResult(JOB.ID)
                .fetchSingle()
                .value1();
    }

    /** The job of an actor that was asked for with these very arguments. Two clicks at the same moment: the second waits here. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> same(Actor actor, String kind, Map<String, String> arguments) {
        var asked = json.writeValueAsString(arguments);
        db.fetchValue(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))::text",
                DSL.val(actor.account() + kind + asked));
        return db.select(JOB.ID)
                .from(JOB)
                .where(JOB.ACCOUNT_ID.eq(actor.account()), JOB.KIND.eq(kind), JOB.ARGUMENTS.eq(JSONB.valueOf(asked)))
                .fetchOptional(JOB.ID);
    }

    Optional<Asked> start(UUID id) {
        return db.update(JOB)
                .set(JOB.STAGE, JobState.Stage.RUNNING.name())
                .where(JOB.ID.eq(id), JOB.STAGE.in(JobState.Stage.WAITING.name(), JobState.Stage.RUNNING.name()))
                .returning()
                .fetchOptional(job -> new Asked(
                        job.getId(),
                        job.getAccountId(),
                        job.getKind(),
                        json.readValue(job.getArguments().data(), ARGUMENTS)));
    }

    void progress(UUID id, long done, long total) {
        db.update(JOB)
                .set(JOB.DONE, done)
                .set(JOB.TOTAL, total)
                .where(JOB.ID.eq(id))
                .execute();
    }

    void result(UUID id, String name, String type, String path) {
        db.update(JOB)
                .set(JOB.RESULT_NAME, name)
                .set(JOB.RESULT_TYPE, type)
                .set(JOB.RESULT_PATH, path)
                .where(JOB.ID.eq(id))
                .execute();
    }

    void done(UUID id) {
        end(id, JobState.Stage.DONE, null);
    }

    void failed(UUID id, String error) {
        end(id, JobState.Stage.FAILED, error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
    }

    /** A job of mine; nobody else's is seen. */
    Optional<JobRecord> find(UUID id) {
        return db.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional();
    }

    private void end(UUID id, JobState.Stage stage, @Nullable String error) {
        db.update(JOB)
                .set(JOB.STAGE, stage.name())
                .set(JOB.ERROR, error)
                .set(JOB.ENDED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .execute();
    }
}
