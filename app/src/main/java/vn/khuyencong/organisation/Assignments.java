package vn.khuyencong.organisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_QUOTA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;

/** Who holds which post: appointed from a day by a decision, and relieved of it by another. */
@Component
@Transactional
public class Assignments {

    private final DSLContext db;
    private final Bodies bodies;
    private final Posts posts;
    private final OfficeClock clock;

    Assignments(DSLContext db, Bodies bodies, Posts posts, OfficeClock clock) {
        this.db = db;
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    /** Somebody is to hold a post from a day, inclusive, until further notice. */
    public record Appoint(UUID post, UUID person, AssignmentKind kind, LocalDate from, Paper paper) {}

    public KeptOutcome appoint(Appoint wish) {
        var body = bodies.lock(posts.bodyOf(wish.post()));
        if (!db.fetchExists(PERSON, PERSON.ID.eq(wish.person()), PERSON.PROVINCE.eq(body.province()))) {
            return KeptOutcome.Refused.of(Finding.of("organisation.person-unknown"));
        }
        var days = Period.since(wish.from());
        var findings = new ArrayList<>(OrganisationRules.againstPaper(wish.paper(), clock.today()));
        var held = ASSIGNMENT.POST_ID.eq(wish.post()).and(overlaps(days));
        if (db.fetchExists(ASSIGNMENT, held, ASSIGNMENT.PERSON_ID.eq(wish.person()))) {
            findings.add(Finding.of("organisation.assignment-overlaps"));
        }
        var approved = db.select(POST_QUOTA.APPROVED)
                .from(POST_QUOTA)
                .where(
                        POST_QUOTA.POST_ID.eq(wish.post()),
                        condition("{0} @> {1}", POST_QUOTA.IN_FORCE, val(wish.from())))
                .fetchOne(POST_QUOTA.APPROVED);
        var other = db.select(POST.NAME)
                .from(ASSIGNMENT)
                .join(POST)
                .on(POST.ID.eq(ASSIGNMENT.POST_ID))
                .where(
                        ASSIGNMENT.PERSON_ID.eq(wish.person()),
                        ASSIGNMENT.POST_ID.ne(wish.post()),
                        ASSIGNMENT.KIND.eq(AssignmentKind.OFFICIAL),
                        overlaps(days))
                .limit(1)
                .fetchOne(POST.NAME);
        findings.addAll(OrganisationRules.againstAssignment(
                wish.kind(),
                approved,
                db.fetchCount(ASSIGNMENT, held, ASSIGNMENT.KIND.eq(AssignmentKind.OFFICIAL)),
                other,
                wish.from()));
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var row = db.newRecord(ASSIGNMENT);
        row.setProvince(String.valueOf(body.province()));
        row.setPostId(wish.post());
        row.setPersonId(wish.person());
        row.setKind(wish.kind());
        row.setInForce(days);
        row.setDecision(wish.paper().number());
        row.setDecidedOn(wish.paper().day());
        var id = db.insertInto(ASSIGNMENT)
                .set(row)
                .returningResult(ASSIGNMENT.ID)
                .fetchSingle(ASSIGNMENT.ID);
        return new KeptOutcome.Done(id);
    }

    /** Relieves somebody of a post: {@code end} is the first day on which she no longer holds it. */
    public KeptOutcome relieve(UUID id, LocalDate end, Paper paper) {
        var row = db.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No assignment " + id));
        bodies.lock(posts.bodyOf(row.getPostId()));
        var findings = new ArrayList<>(OrganisationRules.againstPaper(paper, clock.today()));
        findings.addAll(OrganisationRules.againstEnd(row.getInForce(), end));
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        row.setInForce(new Period(row.getInForce().from(), end));
        row.setEndedBy(paper.number());
        row.store();
        return new KeptOutcome.Done(row.getPostId());
    }

    private static Condition overlaps(Period days) {
        return condition("{0} && {1}", ASSIGNMENT.IN_FORCE, val(days, ASSIGNMENT.IN_FORCE));
    }
}
