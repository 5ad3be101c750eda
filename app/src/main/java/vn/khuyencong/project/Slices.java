package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.SLICE;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** What is approved for each đề án, by budget year. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Slices {

    private final DSLContext db;

    Slices(DSLContext db) {
        this.db = db;
    }

    /** The earliest year first; none before the approval. */
    List<Slice> of(Project project) {
        var approved = project.approved();
        if (approved == null) {
            return List.of();
        }
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return List.of(new Slice(project.scope().planYear(), approved, project.approvedOn(), ""));
        }
        return db.select(SLICE.YEAR, SLICE.APPROVED_VND, SLICE.COMMITTED_ON, SLICE.PAPER)
                .from(SLICE)
                .where(SLICE.PROJECT_ID.eq(project.id()))
                .orderBy(SLICE.YEAR)
                .fetch(mapping(Slice::new));
    }

    /** Lays out what was approved for a flagship; the year of its plan is set aside by the same decision. */
    void layOut(Project project, SortedMap<Integer, Dong> years, LocalDate decidedOn, String paper) {
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return;
        }
        years.forEach((year, amount) -> {
            var own = year == project.scope().planYear();
            db.insertInto(SLICE)
                    .set(SLICE.PROJECT_ID, project.id())
                    .set(SLICE.YEAR, year)
                    .set(SLICE.APPROVED_VND, amount)
                    .set(SLICE.COMMITTED_ON, own ? decidedOn : null)
                    .set(SLICE.PAPER, own ? paper.strip() : "")
                    .execute();
        });
    }

    /** A later year's part is set aside by the decision on the plan of that year. */
    void commit(UUID project, int year, LocalDate decidedOn, String paper) {
        db.update(SLICE)
                .set(SLICE.COMMITTED_ON, decidedOn)
                .set(SLICE.PAPER, paper.strip())
                .where(SLICE.PROJECT_ID.eq(project), SLICE.YEAR.eq(year))
                .execute();
    }

    /** What a granted change makes of the years. */
    void change(Project project, List<Slice> slices) {
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return;
        }
        slices.forEach(slice -> db.update(SLICE)
                .set(SLICE.APPROVED_VND, slice.approved())
                .where(SLICE.PROJECT_ID.eq(project.id()), SLICE.YEAR.eq(slice.year()))
                .execute());
    }
}
