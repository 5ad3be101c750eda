package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.APPRAISAL;
import static vn.khuyencong.project.db.Tables.APPRAISAL_MARK;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.appraisal.CouncilVerdicts;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Results of appraisal, criterion by criterion. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Appraisals {

    private final DSLContext db;
    private final CouncilVerdicts councils;
    private final CurrentActor current;
    private final OfficeClock clock;

    Appraisals(DSLContext db, CouncilVerdicts councils, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.councils = councils;
        this.current = current;
        this.clock = clock;
    }

    /** Number of the minutes of a council that a judgement of a file rests on; empty where one officer judges. */
    String minutes(UUID project) {
        return councils.minutes(project).orElse("");
    }

    /** What stands against an amount where a council has judged. */
    List<Finding> against(Project project, Dong proposed) {
        return councils.against(project, proposed);
    }

    void passed(UUID project, Appraisal appraisal, Dong proposed) {
        add(project, appraisal, proposed, "PASSED");
    }

    void refused(UUID project, Appraisal appraisal) {
        add(project, appraisal, null, "REFUSED");
    }

    private void add(UUID project, Appraisal appraisal, @Nullable Dong proposed, String result) {
        var id = Objects.requireNonNull(db.insertInto(APPRAISAL)
                .set(APPRAISAL.PROJECT_ID, project)
                .set(APPRAISAL.PROPOSED_VND, proposed)
                .set(APPRAISAL.CONCLUSION, appraisal.conclusion().strip())
                .set(APPRAISAL.AT, clock.instant())
                .set(APPRAISAL.BY, current.get().account())
                .set(APPRAISAL.RESULT, result)
                .set(APPRAISAL.COUNCIL_ID, councils.session(project).orElse(null))
                .returningResult(APPRAISAL.ID)
                .fetchSingle()
                .value1());
        var insert = db.insertInto(
                APPRAISAL_MARK,
                APPRAISAL_MARK.APPRAISAL_ID,
                APPRAISAL_MARK.CRITERION_ID,
                APPRAISAL_MARK.MEETS,
                APPRAISAL_MARK.REMARK);
        for (var mark : appraisal.marks()) {
            insert = insert.values(
                    id, mark.criterion(), mark.meets(), mark.remark().strip());
        }
        insert.execute();
    }
}
