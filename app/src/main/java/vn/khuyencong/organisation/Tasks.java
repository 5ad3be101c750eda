package vn.khuyencong.organisation;

import static vn.khuyencong.organisation.db.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/** Nhiệm vụ, quyền hạn: what a body is charged with, from which day and by which decision. */
@Component
@Transactional
public class Tasks {

    private final DSLContext db;
    private final Bodies bodies;
    private final OfficeClock clock;

    Tasks(DSLContext db, Bodies bodies, OfficeClock clock) {
        this.db = db;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * A task or power.
     *
     * @param from     first day, inclusive
     * @param citation where the law has it, as the officer writes it; empty where nowhere
     * @param reading  whether that place was read or only recalled
     */
    public record NewTask(UUID body, String what, LocalDate from, Paper paper, String citation, Reading reading) {}

    public KeptOutcome charge(NewTask task) {
        var body = bodies.lock(task.body());
        var what = task.what().strip();
        var findings = new ArrayList<>(OrganisationRules.againstPaper(task.paper(), clock.today()));
        if (!body.inForce().contains(task.from())) {
            findings.add(Finding.of("organisation.body-not-there", null, task.from()));
        }
        var days = Period.since(task.from());
        if (db.fetchExists(
                TASK,
                TASK.ORGANISATION_ID.eq(task.body()),
                TASK.WHAT.eq(what),
                DSL.condition("{0} && {1}", TASK.IN_FORCE, DSL.val(days, TASK.IN_FORCE)))) {
            findings.add(Finding.of("organisation.task-there-already"));
        }
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var row = db.newRecord(TASK);
        row.setOrganisationId(task.body());
        row.setWhat(what);
        row.setInForce(days);
        row.setDecision(task.paper().number());
        row.setDecidedOn(task.paper().day());
        row.setCitation(task.citation().strip());
        row.setReading(task.reading());
        var id = db.insertInto(TASK).set(row).returningResult(TASK.ID).fetchSingle(TASK.ID);
        return new KeptOutcome.Done(id);
    }

    /** Ends a task: {@code end} is the first day on which it is no longer there. */
    public KeptOutcome end(UUID id, LocalDate end, Paper paper) {
        var task = db.selectFrom(TASK)
                .where(TASK.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No task " + id));
        bodies.lock(task.getOrganisationId());
        var findings = new ArrayList<>(OrganisationRules.againstPaper(paper, clock.today()));
        findings.addAll(OrganisationRules.againstEnd(task.getInForce(), end));
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        task.setInForce(new Period(task.getInForce().from(), end));
        task.setEndedBy(paper.number());
        task.store();
        return new KeptOutcome.Done(task.getOrganisationId());
    }
}
