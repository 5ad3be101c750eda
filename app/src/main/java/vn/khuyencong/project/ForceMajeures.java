package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.FORCE_MAJEURE;
import static vn.khuyencong.project.db.Tables.FORCE_MAJEURE_ANSWER;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ForceMajeure.Answer;
import vn.khuyencong.project.ForceMajeure.Kept;
import vn.khuyencong.project.ForceMajeure.Minutes;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Stale;

/** What files were struck by, and what was answered. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ForceMajeures {

    /** Those of a file that the reader sees, as a field of the project's own statement. */
    public static final Field<Struck> STRUCK = multiset(select(FORCE_MAJEURE.fields())
                    .select(FORCE_MAJEURE_ANSWER.CONFIRMED, FORCE_MAJEURE_ANSWER.NUMBER)
                    .select(FORCE_MAJEURE_ANSWER.DECIDED_ON, FORCE_MAJEURE_ANSWER.REASON, FORCE_MAJEURE_ANSWER.BASIS_ID)
                    .select(PUB_ACCOUNT.DISPLAY_NAME)
                    .from(FORCE_MAJEURE)
                    .leftJoin(FORCE_MAJEURE_ANSWER)
                    .on(FORCE_MAJEURE_ANSWER.FORCE_MAJEURE_ID.eq(FORCE_MAJEURE.ID))
                    .leftJoin(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(FORCE_MAJEURE.BY))
                    .where(FORCE_MAJEURE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(FORCE_MAJEURE.AT, FORCE_MAJEURE.ID))
            .as("struck")
            .convertFrom(rows -> new Struck(rows.map(ForceMajeures::kept)));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ForceMajeures(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** What a file was struck by. */
    public Struck of(UUID project) {
        return db.select(STRUCK)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .fetchOptional(STRUCK)
                .orElse(Struck.NOTHING);
    }

    /** @param request id of the form, and of the record from now on */
    void add(UUID project, ForceMajeure told, UUID request) {
        db.insertInto(FORCE_MAJEURE)
                .set(FORCE_MAJEURE.ID, request)
                .set(FORCE_MAJEURE.PROJECT_ID, project)
                .set(FORCE_MAJEURE.GROUP_PLACE_ID, told.place())
                .set(FORCE_MAJEURE.KIND, told.kind().name())
                .set(FORCE_MAJEURE.STRUCK_ON, told.struckOn())
                .set(FORCE_MAJEURE.HAPPENED, told.happened().strip())
                .set(FORCE_MAJEURE.TAKEN, told.taken().strip())
                .set(FORCE_MAJEURE.MINUTES_NUMBER, told.minutes().number().strip())
                .set(FORCE_MAJEURE.MINUTES_ON, told.minutes().on())
                .set(FORCE_MAJEURE.DEPARTMENT, told.minutes().department().strip())
                .set(FORCE_MAJEURE.COMMUNE, told.minutes().commune().strip())
                .set(FORCE_MAJEURE.DONE_VND, told.done())
                .set(FORCE_MAJEURE.AT, clock.instant())
                .set(FORCE_MAJEURE.BY, current.get().account())
                .execute();
    }

    /** @throws Stale if somebody else has answered meanwhile */
    void answer(UUID struck, Answer answer, Citation basis) {
        var kept = db.insertInto(FORCE_MAJEURE_ANSWER)
                .set(FORCE_MAJEURE_ANSWER.FORCE_MAJEURE_ID, struck)
                .set(FORCE_MAJEURE_ANSWER.CONFIRMED, answer.confirmed())
                .set(FORCE_MAJEURE_ANSWER.NUMBER, answer.number().strip())
                .set(FORCE_MAJEURE_ANSWER.DECIDED_ON, answer.decidedOn())
                .set(FORCE_MAJEURE_ANSWER.REASON, answer.reason().strip())
                .set(FORCE_MAJEURE_ANSWER.BASIS_ID, basis.provision())
                .set(FORCE_MAJEURE_ANSWER.AT, clock.instant())
                .set(FORCE_MAJEURE_ANSWER.BY, current.get().account())
                .onConflict(FORCE_MAJEURE_ANSWER.FORCE_MAJEURE_ID)
                .doNothing()
                .execute();
        if (kept == 0) {
            throw new Stale("Somebody else has answered " + struck);
        }
    }

    private static Kept kept(Record row) {
        var confirmed = row.get(FORCE_MAJEURE_ANSWER.CONFIRMED);
        return new Kept(
                row.get(FORCE_MAJEURE.ID),
                new ForceMajeure(
                        row.get(FORCE_MAJEURE.GROUP_PLACE_ID),
                        ForceMajeure.Kind.valueOf(row.get(FORCE_MAJEURE.KIND)),
                        row.get(FORCE_MAJEURE.STRUCK_ON),
                        row.get(FORCE_MAJEURE.HAPPENED),
                        row.get(FORCE_MAJEURE.TAKEN),
                        new Minutes(
                                row.get(FORCE_MAJEURE.MINUTES_NUMBER),
                                row.get(FORCE_MAJEURE.MINUTES_ON),
                                row.get(FORCE_MAJEURE.DEPARTMENT),
                                row.get(FORCE_MAJEURE.COMMUNE)),
                        row.get(FORCE_MAJEURE.DONE_VND)),
                row.get(FORCE_MAJEURE.AT),
                Objects.requireNonNullElse(row.get(PUB_ACCOUNT.DISPLAY_NAME), ""),
                row.get(FORCE_MAJEURE.BY),
                confirmed == null
                        ? null
                        : new Answer(
                                confirmed,
                                row.get(FORCE_MAJEURE_ANSWER.NUMBER),
                                row.get(FORCE_MAJEURE_ANSWER.DECIDED_ON),
                                row.get(FORCE_MAJEURE_ANSWER.REASON)),
                row.get(FORCE_MAJEURE_ANSWER.BASIS_ID));
    }
}
