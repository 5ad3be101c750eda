package vn.khuyencong.organisation;

import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;
import static vn.khuyencong.organisation.db.Tables.POST_QUOTA;

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

/** Vị trí việc làm and chỉ tiêu biên chế: the posts of a body and how many places of each are approved. */
@Component
@Transactional
public class Posts {

    private final DSLContext db;
    private final Bodies bodies;
    private final OfficeClock clock;

    Posts(DSLContext db, Bodies bodies, OfficeClock clock) {
        this.db = db;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** A post and its first number of places; {@code from} inclusive. */
    public record NewPost(UUID body, String name, int approved, LocalDate from, Paper paper) {}

    /** Another number of places from a day, inclusive; none where the post is given up. */
    public record NewQuota(UUID post, int approved, LocalDate from, Paper paper) {}

    public KeptOutcome establish(NewPost post) {
        var body = bodies.lock(post.body());
        var findings = new ArrayList<>(OrganisationRules.againstPaper(post.paper(), clock.today()));
        if (!body.inForce().contains(post.from())) {
            findings.add(Finding.of("organisation.body-not-there", null, post.from()));
        }
        var province = body.province();
        if (province == null) findings.add(Finding.of("organisation.posts-of-a-province"));
        var name = post.name().strip();
        if (isThere(post.body(), name)) {
            findings.add(Finding.of("organisation.post-there-already", null, name));
        }
        if (province == null || !findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var row = db.newRecord(POST);
        row.setProvince(province);
        row.setName(name);
        var id = db.insertInto(POST).set(row).returningResult(POST.ID).fetchSingle(POST.ID);
        db.insertInto(POST_PLACE)
                .set(POST_PLACE.POST_ID, id)
                .set(POST_PLACE.ORGANISATION_ID, post.body())
                .set(POST_PLACE.IN_FORCE, Period.since(post.from()))
                .execute();
        quota(id, post.approved(), post.from(), post.paper());
        return new KeptOutcome.Done(id);
    }

    public KeptOutcome changeQuota(NewQuota wish) {
        bodies.lock(bodyOf(wish.post()));
        var last = db.selectFrom(POST_QUOTA)
                .where(POST_QUOTA.POST_ID.eq(wish.post()))
                .orderBy(DSL.field("lower({0})", POST_QUOTA.IN_FORCE).desc())
                .limit(1)
                .fetchSingle();
        var findings = new ArrayList<>(OrganisationRules.againstPaper(wish.paper(), clock.today()));
        findings.addAll(
                OrganisationRules.againstQuota(wish.from(), last.getInForce().from()));
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        db.update(POST_QUOTA)
                .set(POST_QUOTA.IN_FORCE, new Period(last.getInForce().from(), wish.from()))
                .where(POST_QUOTA.POST_ID.eq(wish.post()), POST_QUOTA.IN_FORCE.eq(last.getInForce()))
                .execute();
        quota(wish.post(), wish.approved(), wish.from(), wish.paper());
        return new KeptOutcome.Done(wish.post());
    }

    /** The body a post stands in now; where a reform placed it anew, the successor. @throws NotFound where it is not there or not the reader's to see */
    @Transactional(readOnly = true)
    public UUID bodyOf(UUID post) {
        return db.select(POST_PLACE.ORGANISATION_ID)
                .from(POST_PLACE)
                .where(POST_PLACE.POST_ID.eq(post), PostSql.isLast())
                .fetchOptional(POST_PLACE.ORGANISATION_ID)
                .orElseThrow(() -> new NotFound("No post " + post));
    }

    private boolean isThere(UUID body, String name) {
        return db.fetchExists(DSL.selectOne()
                .from(POST)
                .join(POST_PLACE)
                .on(POST_PLACE.POST_ID.eq(POST.ID))
                .where(POST_PLACE.ORGANISATION_ID.eq(body), PostSql.isLast(), POST.NAME.eq(name)));
    }

    private void quota(UUID post, int approved, LocalDate from, Paper paper) {
        db.insertInto(POST_QUOTA)
                .set(POST_QUOTA.POST_ID, post)
                .set(POST_QUOTA.APPROVED, approved)
                .set(POST_QUOTA.IN_FORCE, Period.since(from))
                .set(POST_QUOTA.DECISION, paper.number())
                .set(POST_QUOTA.DECIDED_ON, paper.day())
                .execute();
    }
}
