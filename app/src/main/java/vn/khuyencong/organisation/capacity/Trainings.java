package vn.khuyencong.organisation.capacity;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;
import static vn.khuyencong.organisation.db.Tables.TRAINING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.KeptOutcome;
import vn.khuyencong.organisation.PostSql;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;

/** Đào tạo, bồi dưỡng: what the people of the centre have learned, and what it cost. */
@Component
@Transactional
public class Trainings {

    private final DSLContext db;
    private final CapacityRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    Trainings(DSLContext db, CapacityRoles roles, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One person at one course.
     *
     * @param from     first day, inclusive
     * @param to       last day, inclusive
     * @param decision the paper she was sent by; empty where there was none
     */
    public record NewTraining(
            UUID person,
            String course,
            String place,
            LocalDate from,
            LocalDate to,
            int hours,
            String certificate,
            Dong cost,
            String decision) {}

    /** Enters a record; the same request is entered once. The person must hold a post of the centre on the first day. */
    public KeptOutcome enter(NewTraining training, UUID request) {
        if (!roles.mayTrain()) throw new NotAllowed("The centre enters the training of its people");
        var findings = new ArrayList<Finding>();
        if (training.to().isBefore(training.from())) {
            findings.add(Finding.of("organisation.training-days-reversed", null, training.from(), training.to()));
        }
        if (training.from().isAfter(clock.today())) {
            findings.add(Finding.of("organisation.training-in-future", null, training.from()));
        }
        var body = body(training);
        if (body == null) findings.add(Finding.of("organisation.training-not-of-the-centre", null, training.from()));
        if (body == null || !findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var entered = db.select(TRAINING.ID)
                .from(TRAINING)
                .where(TRAINING.REQUEST_ID.eq(request))
                .fetchOne(TRAINING.ID);
        if (entered != null) return new KeptOutcome.Done(entered);
        return new KeptOutcome.Done(db.insertInto(TRAINING)
                .set(TRAINING.PROVINCE, current.get().provinceOrFail())
                .set(TRAINING.ORGANISATION_ID, body.now())
                .set(TRAINING.SENT_BY_ID, body.then())
                .set(TRAINING.PERSON_ID, training.person())
                .set(TRAINING.COURSE, training.course().strip())
                .set(TRAINING.PLACE, training.place().strip())
                .set(TRAINING.STARTED_ON, training.from())
                .set(TRAINING.ENDED_ON, training.to())
                .set(TRAINING.HOURS, training.hours())
                .set(TRAINING.CERTIFICATE, training.certificate().strip())
                .set(TRAINING.COST_VND, training.cost())
                .set(TRAINING.DECISION, training.decision().strip())
                .set(TRAINING.REQUEST_ID, request)
                .set(TRAINING.ENTERED_BY, current.get().account())
                .set(TRAINING.ENTERED_AT, clock.instant())
                .returningResult(TRAINING.ID)
                .fetchSingle(TRAINING.ID));
    }

    /** Whose record it is, and the body she worked at when the course began: another one where a reform came between. */
    private record Body(UUID now, UUID then) {}

    private @Nullable Body body(NewTraining training) {
        var then = POST_PLACE.as("then");
        return db.select(POST_PLACE.ORGANISATION_ID, then.ORGANISATION_ID)
                .from(ASSIGNMENT)
                .join(POST_PLACE)
                .on(POST_PLACE.POST_ID.eq(ASSIGNMENT.POST_ID), PostSql.isLast())
                .join(then)
                .on(then.POST_ID.eq(ASSIGNMENT.POST_ID), holds(then.IN_FORCE, training.from()))
                .where(
                        ASSIGNMENT.PERSON_ID.eq(training.person()),
                        POST_PLACE.ORGANISATION_ID.in(roles.own()),
                        holds(ASSIGNMENT.IN_FORCE, training.from()))
                .orderBy(ASSIGNMENT.KIND.desc())
                .limit(1)
                .fetchOne(mapping(Body::new));
    }

    private static Condition holds(Field<Period> days, LocalDate day) {
        return DSL.condition("{0} @> {1}", days, DSL.val(day));
    }

    /** Takes a wrong entry out of the lists and sums; it stays in the trail. */
    public void withdraw(UUID training) {
        if (!roles.mayTrain()) throw new NotAllowed("The centre enters the training of its people");
        var taken = db.update(TRAINING)
                .set(TRAINING.WITHDRAWN_AT, clock.instant())
                .where(
                        TRAINING.ID.eq(training),
                        TRAINING.WITHDRAWN_AT.isNull(),
                        TRAINING.ORGANISATION_ID.in(roles.own()))
                .execute();
        if (taken == 0) throw new NotFound("No training record of the centre: " + training);
    }
}
