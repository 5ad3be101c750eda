package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The files of đề án, as the rules see them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Projects {

    /** The lines of the estimate, as a field of the project's own statement. */
    public static final Field<List<EstimateLine>> LINES = EstimateRows.LINES;

    /** The components its lines belong to, likewise. */
    public static final Field<List<ProjectComponent>> COMPONENTS = EstimateRows.COMPONENTS;

    private final DSLContext db;

    Projects(DSLContext db) {
        this.db = db;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Project get(UUID id) {
        return db.select(PROJECT.fields())
                .select(LINES, COMPONENTS)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .fetchOptional(Projects::project)
                .orElseThrow(() -> new NotFound("No project " + id));
    }

    /**
     * The file, kept for this transaction: whoever else wants to move it waits.
     *
     * @throws NotAllowed if the actor may only read it
     */
    Project lock(UUID id) {
        return db.select(PROJECT.fields())
                .select(LINES, COMPONENTS)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .forUpdate()
                .fetchOptional(Projects::project)
                .orElseThrow(() -> db.fetchExists(PROJECT, PROJECT.ID.eq(id))
                        ? new NotAllowed("The project " + id + " is to be read only")
                        : new NotFound("No project " + id));
    }

    /** Saves what a move changed. @throws Stale if somebody else was first */
    void move(Project after, Deadlines.@Nullable Clock clock) {
        var update = db.update(PROJECT)
                .set(PROJECT.STAGE, after.stage())
                .set(PROJECT.PROPOSED_VND, after.proposed())
                .set(PROJECT.APPROVED_VND, after.approved())
                .set(PROJECT.APPROVED_ON, after.approvedOn())
                .set(PROJECT.VERSION, PROJECT.VERSION.plus(1));
        if (clock != null) {
            var basis = clock.basis();
            update = update.set(PROJECT.STAGE_SINCE, clock.since())
                    .set(PROJECT.DUE_ON, clock.lastDay())
                    .set(PROJECT.DUE_BASIS_ID, basis == null ? null : basis.provision());
        }
        var updated = update.where(PROJECT.ID.eq(after.id()), PROJECT.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new Stale(after.code() + " was changed by somebody else");
        }
    }

    /** A row that holds all of the project's columns, its {@link #LINES} and its {@link #COMPONENTS}. */
    public static Project project(Record row) {
        return new Project(
                row.get(PROJECT.ID),
                row.get(PROJECT.CODE),
                row.get(PROJECT.PROVINCE),
                row.get(PROJECT.STAGE),
                row.get(PROJECT.VERSION),
                new Scope(
                        row.get(PROJECT.KIND),
                        row.get(PROJECT.TIER),
                        row.get(PROJECT.PLAN_YEAR),
                        row.get(PROJECT.ACTIVITY),
                        row.get(PROJECT.PRODUCTION_LINE),
                        row.get(PROJECT.TITLE),
                        row.get(PROJECT.PLACE_ID),
                        row.get(PROJECT.PLANNED_PLACES)),
                row.get(PROJECT.BENEFICIARY_ID),
                row.get(PROJECT.IMPLEMENTER_ID),
                new Contents(
                        row.get(PROJECT.NEED_AND_GROUNDS),
                        row.get(PROJECT.AIMS),
                        row.get(PROJECT.SCALE),
                        row.get(PROJECT.CONTENT),
                        row.get(PROJECT.ORGANISATION),
                        row.get(PROJECT.EFFECT),
                        row.get(PROJECT.STARTS_ON),
                        row.get(PROJECT.ENDS_ON)),
                new Estimate(row.get(LINES), row.get(COMPONENTS)),
                new Commitments(row.get(PROJECT.NO_DOUBLE_FUNDING), row.get(PROJECT.ENOUGH_COUNTERPART)),
                row.get(PROJECT.DRAFT) != null,
                row.get(PROJECT.PROPOSED_VND),
                row.get(PROJECT.APPROVED_VND),
                row.get(PROJECT.APPROVED_ON));
    }
}
