package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.GRANTED_LINE;
import static vn.khuyencong.project.db.Tables.REWORK;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The estimates that were made to fit what was granted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Reworks {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final Slices slices;

    Reworks(DSLContext db, CurrentActor current, OfficeClock clock, Slices slices) {
        this.db = db;
        this.slices = slices;
        this.current = current;
        this.clock = clock;
    }

    /** The reworked estimate; empty where there is none for the amount that is approved now. */
    Optional<Estimate> find(Project project) {
        var approved = project.approved();
        if (approved == null) return Optional.empty();
        var rows = db.select(GRANTED_LINE.fields())
                .from(GRANTED_LINE)
                .join(REWORK)
                .on(REWORK.PROJECT_ID.eq(GRANTED_LINE.PROJECT_ID))
                .where(REWORK.PROJECT_ID.eq(project.id()), REWORK.APPROVED_VND.eq(approved))
                .fetchMap(GRANTED_LINE.POSITION);
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(project.estimate()
                .with(project.estimate().lines().stream()
                        .map(line -> Optional.ofNullable(rows.get(line.position()))
                                .map(row -> line.granting(
                                        row.get(GRANTED_LINE.TOTAL_VND),
                                        row.get(GRANTED_LINE.SUPPORT_VND),
                                        row.get(GRANTED_LINE.COUNTERPART_VND),
                                        row.get(GRANTED_LINE.OTHER_VND)))
                                .orElse(line))
                        .toList()));
    }

    /** The proportional cut to what was granted, of a flagship to what was granted for each year. */
    Estimate proposal(Project project) {
        var years = slices.of(project);
        return project.estimate()
                .with(
                        years.size() < 2
                                ? ReworkRules.proposal(project.estimate(), project.approvedOrFail())
                                : ReworkRules.proposal(project, years));
    }

    /** Every year that does not come to what was granted for it. */
    List<Finding> againstYears(Project project, Estimate reworked) {
        return SliceRules.reworked(project, slices.of(project), reworked);
    }

    /** The estimate that is carried out: as reworked, else as asked. */
    Estimate carriedOut(Project project) {
        return ReworkRules.isNeeded(project) ? find(project).orElse(project.estimate()) : project.estimate();
    }

    /** That a contract has to wait for it; empty where it need not. */
    List<Finding> against(Project project) {
        return ReworkRules.isNeeded(project) && find(project).isEmpty()
                ? List.of(Finding.of(
                        "project.estimate-not-reworked",
                        null,
                        project.approvedOrFail(),
                        project.estimate().asked()))
                : List.of();
    }

    /** Keeps one in the place of what was there. */
    void save(Project project, Dong approved, Estimate reworked) {
        db.deleteFrom(GRANTED_LINE)
                .where(GRANTED_LINE.PROJECT_ID.eq(project.id()))
                .execute();
        db.deleteFrom(REWORK).where(REWORK.PROJECT_ID.eq(project.id())).execute();
        db.insertInto(REWORK)
                .set(REWORK.PROJECT_ID, project.id())
                .set(REWORK.APPROVED_VND, approved)
                .set(REWORK.ENOUGH_COUNTERPART, true)
                .set(REWORK.AT, clock.instant())
                .set(REWORK.BY, current.get().account())
                .execute();
        for (var line : reworked.lines()) {
            db.insertInto(GRANTED_LINE)
                    .set(GRANTED_LINE.PROJECT_ID, project.id())
                    .set(GRANTED_LINE.POSITION, line.position())
                    .set(GRANTED_LINE.TOTAL_VND, line.total())
                    .set(GRANTED_LINE.SUPPORT_VND, line.support())
                    .set(GRANTED_LINE.COUNTERPART_VND, line.counterpart())
                    .set(GRANTED_LINE.OTHER_VND, line.other())
                    .execute();
        }
    }
}
