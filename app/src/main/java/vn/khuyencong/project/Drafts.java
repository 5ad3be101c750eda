package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** What is being written: new files, typed drafts, whole saves. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private final DSLContext db;
    private final EstimateRows estimates;
    private final CurrentActor current;
    private final OfficeClock clock;

    Drafts(DSLContext db, EstimateRows estimates, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.estimates = estimates;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a file was made already, by an earlier click on the same form. */
    boolean exists(UUID id) {
        return db.fetchExists(PROJECT, PROJECT.ID.eq(id));
    }

    void create(UUID id, String code, String province, NewFiles.Parties parties, Scope scope) {
        db.insertInto(PROJECT)
                .set(PROJECT.ID, id)
                .set(PROJECT.PROVINCE, province)
                .set(PROJECT.CODE, code)
                .set(PROJECT.KIND, scope.kind())
                .set(PROJECT.TIER, scope.tier())
                .set(PROJECT.PLAN_YEAR, scope.planYear())
                .set(PROJECT.ACTIVITY, scope.activity())
                .set(PROJECT.PRODUCTION_LINE, scope.productionLine())
                .set(PROJECT.TITLE, scope.title())
                .set(PROJECT.STAGE, Stage.DRAFT)
                .set(PROJECT.BENEFICIARY_ID, parties.beneficiary())
                .set(PROJECT.NEED_ID, parties.need())
                .set(PROJECT.IMPLEMENTER_ID, parties.implementer())
                .set(PROJECT.PLACE_ID, scope.place())
                .set(PROJECT.PLANNED_PLACES, scope.places())
                .set(PROJECT.STAGE_SINCE, clock.instant())
                .set(PROJECT.CREATED_AT, clock.instant())
                .set(PROJECT.CREATED_BY, current.get().account())
                .execute();
    }

    /**
     * What is typed and not saved.
     *
     * @param mine whether nobody else has typed in it
     */
    record Typed(@Nullable JSONB typed, boolean mine) {}

    Typed typed(UUID id) {
        return db.select(PROJECT.DRAFT, PROJECT.DRAFT_SAVED_BY)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .fetchSingle(row -> new Typed(
                        row.value1(),
                        row.value2() == null
                                || row.value2().equals(current.get().account())));
    }

    /** Keeps what was typed in a locked file. */
    void keep(UUID id, JSONB typed) {
        db.update(PROJECT)
                .set(PROJECT.DRAFT, typed)
                .set(PROJECT.DRAFT_SAVED_AT, clock.instant())
                .set(PROJECT.DRAFT_SAVED_BY, current.get().account())
                .where(PROJECT.ID.eq(id))
                .execute();
    }

    /** Takes over a whole form; the typed draft is done with. */
    void save(SaveProject.Save save) {
        var scope = save.scope();
        var contents = save.contents();
        db.update(PROJECT)
                .set(PROJECT.KIND, scope.kind())
                .set(PROJECT.TIER, scope.tier())
                .set(PROJECT.PLAN_YEAR, scope.planYear())
                .set(PROJECT.ACTIVITY, scope.activity())
                .set(PROJECT.PRODUCTION_LINE, scope.productionLine())
                .set(PROJECT.TITLE, scope.title())
                .set(PROJECT.PLACE_ID, scope.place())
                .set(PROJECT.PLANNED_PLACES, scope.places())
                .set(PROJECT.NEED_AND_GROUNDS, contents.needAndGrounds())
                .set(PROJECT.AIMS, contents.aims())
                .set(PROJECT.SCALE, contents.scale())
                .set(PROJECT.CONTENT, contents.content())
                .set(PROJECT.ORGANISATION, contents.organisation())
                .set(PROJECT.EFFECT, contents.effect())
                .set(PROJECT.STARTS_ON, contents.startsOn())
                .set(PROJECT.ENDS_ON, contents.endsOn())
                .set(PROJECT.NO_DOUBLE_FUNDING, save.commitments().noDoubleFunding())
                .set(PROJECT.ENOUGH_COUNTERPART, save.commitments().enoughCounterpart())
                .setNull(PROJECT.DRAFT)
                .setNull(PROJECT.DRAFT_SAVED_AT)
                .setNull(PROJECT.DRAFT_SAVED_BY)
                .set(PROJECT.VERSION, PROJECT.VERSION.plus(1))
                .where(PROJECT.ID.eq(save.project()), PROJECT.VERSION.eq(save.version()))
                .execute();
        lines(save.project(), save.estimate());
    }

    void lines(UUID project, Estimate estimate) {
        estimates.save(project, estimate);
    }
}
