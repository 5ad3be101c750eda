package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.CHANGE_REQUEST;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Status;
import vn.khuyencong.project.ChangeRequest.Wanted;

/** The requests for changes of đề án. One that is no longer open stays as it is. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangeRequests {

    private final DSLContext db;
    private final JsonMapper json;
    private final CurrentActor current;
    private final OfficeClock clock;

    ChangeRequests(DSLContext db, JsonMapper json, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** The one that is not decided yet. */
    Optional<ChangeRequest> open(UUID project) {
        return db.selectFrom(CHANGE_REQUEST)
                .where(
                        CHANGE_REQUEST.PROJECT_ID.eq(project),
                        CHANGE_REQUEST.STATUS.in(Status.ASKED.name(), Status.CONFIRMED.name()))
                .fetchOptional(ChangeRequests::request);
    }

    void add(UUID project, Asked asked, ChangeFacts.Pair facts) {
        var wanted = asked.wanted();
        db.insertInto(CHANGE_REQUEST)
                .set(CHANGE_REQUEST.PROJECT_ID, project)
                .set(CHANGE_REQUEST.KIND, asked.kind().name())
                .set(CHANGE_REQUEST.STATUS, Status.ASKED.name())
                .set(CHANGE_REQUEST.NEW_ENDS_ON, wanted.endsOn())
                .set(CHANGE_REQUEST.NEW_AMOUNT_VND, wanted.amount())
                .set(CHANGE_REQUEST.NEW_PLACE_ID, wanted.place())
                .set(CHANGE_REQUEST.NEW_CONTENT, wanted.content())
                .set(CHANGE_REQUEST.NEW_BENEFICIARY_ID, wanted.beneficiary())
                .set(CHANGE_REQUEST.LETTER, asked.letter().strip())
                .set(CHANGE_REQUEST.LETTER_ON, asked.letterOn())
                .set(CHANGE_REQUEST.REASON, asked.reason().strip())
                .set(CHANGE_REQUEST.ASKED_AT, clock.instant())
                .set(CHANGE_REQUEST.ASKED_BY, current.get().account())
                .set(CHANGE_REQUEST.FACTS_BEFORE, kept(facts.before()))
                .set(CHANGE_REQUEST.FACTS_AFTER, kept(facts.after()))
                .execute();
    }

    /** One that came with an adjustment of the plan: asked for by whoever submitted that, granted by its decision. */
    void granted(UUID project, Asked asked, AdjustProject.Paper paper, ChangeFacts.Pair facts) {
        var wanted = asked.wanted();
        db.insertInto(CHANGE_REQUEST)
                .set(CHANGE_REQUEST.PROJECT_ID, project)
                .set(CHANGE_REQUEST.KIND, asked.kind().name())
                .set(CHANGE_REQUEST.STATUS, Status.GRANTED.name())
                .set(CHANGE_REQUEST.NEW_AMOUNT_VND, wanted.amount())
                .set(CHANGE_REQUEST.NEW_CONTENT, wanted.content())
                .set(CHANGE_REQUEST.LETTER, asked.letter().strip())
                .set(CHANGE_REQUEST.LETTER_ON, asked.letterOn())
                .set(CHANGE_REQUEST.REASON, asked.reason().strip())
                .set(CHANGE_REQUEST.ASKED_AT, clock.instant())
                .set(CHANGE_REQUEST.ASKED_BY, paper.submittedBy())
                .set(CHANGE_REQUEST.DECIDER, paper.decider().by())
                .set(CHANGE_REQUEST.BASIS_ID, paper.decider().basis().provision())
                .set(CHANGE_REQUEST.DECISION_NUMBER, paper.decision().strip())
                .set(CHANGE_REQUEST.DECIDED_ON, paper.decidedOn())
                .set(CHANGE_REQUEST.DECIDED_AT, clock.instant())
                .set(CHANGE_REQUEST.DECIDED_BY, current.get().account())
                .set(CHANGE_REQUEST.FACTS_BEFORE, kept(facts.before()))
                .set(CHANGE_REQUEST.FACTS_AFTER, kept(facts.after()))
                .execute();
    }

    void withdraw(ChangeRequest request) {
        db.update(CHANGE_REQUEST)
                .set(CHANGE_REQUEST.STATUS, Status.WITHDRAWN.name())
                .where(CHANGE_REQUEST.ID.eq(request.id()))
                .execute();
    }

    /** The department's word for it, or against it. */
    void answer(ChangeRequest request, Status status, String opinion) {
        db.update(CHANGE_REQUEST)
                .set(CHANGE_REQUEST.STATUS, status.name())
                .set(CHANGE_REQUEST.OPINION, opinion.strip())
                .set(CHANGE_REQUEST.ANSWERED_AT, clock.instant())
                .set(CHANGE_REQUEST.ANSWERED_BY, current.get().account())
                .where(CHANGE_REQUEST.ID.eq(request.id()))
                .execute();
    }

    /** @param facts what the change touches, as it is now and as it will be */
    void decide(ChangeRequest request, ChangeDecision decision, Decider decider, ChangeFacts.Pair facts) {
        db.update(CHANGE_REQUEST)
                .set(CHANGE_REQUEST.STATUS, (decision.granted() ? Status.GRANTED : Status.REFUSED).name())
                .set(CHANGE_REQUEST.DECIDER, decider.by())
                .set(CHANGE_REQUEST.BASIS_ID, decider.basis().provision())
                .set(CHANGE_REQUEST.DECISION_NUMBER, decision.number().strip())
                .set(CHANGE_REQUEST.DECIDED_ON, decision.decidedOn())
                .set(CHANGE_REQUEST.NOTE, decision.note().strip())
                .set(CHANGE_REQUEST.DECIDED_AT, clock.instant())
                .set(CHANGE_REQUEST.DECIDED_BY, current.get().account())
                .set(CHANGE_REQUEST.FACTS_BEFORE, kept(facts.before()))
                .set(CHANGE_REQUEST.FACTS_AFTER, kept(facts.after()))
                .where(CHANGE_REQUEST.ID.eq(request.id()))
                .execute();
    }

    private JSONB kept(ChangeFacts facts) {
        return JSONB.valueOf(json.writeValueAsString(facts));
    }

    /** A row that holds all of the request's columns. */
    private static ChangeRequest request(Record row) {
        return new ChangeRequest(
                row.get(CHANGE_REQUEST.ID),
                Status.valueOf(row.get(CHANGE_REQUEST.STATUS)),
                new Asked(
                        ChangeKind.valueOf(row.get(CHANGE_REQUEST.KIND)),
                        new Wanted(
                                row.get(CHANGE_REQUEST.NEW_ENDS_ON),
                                row.get(CHANGE_REQUEST.NEW_AMOUNT_VND),
                                row.get(CHANGE_REQUEST.NEW_PLACE_ID),
                                row.get(CHANGE_REQUEST.NEW_CONTENT),
                                row.get(CHANGE_REQUEST.NEW_BENEFICIARY_ID)),
                        row.get(CHANGE_REQUEST.LETTER),
                        row.get(CHANGE_REQUEST.LETTER_ON),
                        row.get(CHANGE_REQUEST.REASON)));
    }
}
