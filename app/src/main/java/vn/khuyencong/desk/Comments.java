package vn.khuyencong.desk;

import static org.jooq.Records.mapping;
import static vn.khuyencong.desk.db.Tables.COMMENT;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Remark;

/** What people say about files. Nothing said is changed or taken back. */
@Component
@Transactional
public class Comments {

    private static final int LONGEST = 4000;

    private final DSLContext db;
    private final SeenFiles seen;
    private final CurrentActor current;
    private final OfficeClock clock;

    Comments(DSLContext db, SeenFiles seen, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.seen = seen;
        this.current = current;
        this.clock = clock;
    }

    /** What was said about a file, oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> list(String matter, UUID fileId) {
        return db.select(PUB_ACCOUNT.DISPLAY_NAME, COMMENT.AT, COMMENT.TEXT)
                .from(COMMENT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(COMMENT.BY))
                .where(COMMENT.MATTER.eq(matter), COMMENT.FILE_ID.eq(fileId))
                .orderBy(COMMENT.AT, COMMENT.ID)
                .fetch(mapping(Remark::new));
    }

    /**
     * Says something, or answers what stands against it. The same request sent twice says it once.
     *
     * @throws vn.khuyencong.shared.NotFound if the file is not the actor's to see
     */
    public Optional<Finding> add(String matter, UUID fileId, String text, UUID requestId) {
        var actor = current.get();
        if (actor.role() == Role.INSPECTOR) {
            throw new NotAllowed("An inspector reads only");
        }
        seen.mustSee(matter, fileId);
        var said = text.strip();
        if (said.isEmpty()) {
            return Optional.of(Finding.of("desk.comment-empty"));
        }
        if (said.length() > LONGEST) {
            return Optional.of(Finding.of("desk.comment-too-long", null, said.length(), LONGEST));
        }
        db.insertInto(COMMENT)
                .set(COMMENT.PROVINCE, actor.provinceOrFail())
                .set(COMMENT.MATTER, matter)
                .set(COMMENT.FILE_ID, fileId)
                .set(COMMENT.TEXT, said)
                .set(COMMENT.AT, clock.instant())
                .set(COMMENT.BY, actor.account())
                .set(COMMENT.REQUEST_ID, requestId)
                .onConflictDoNothing()
                .execute();
        return Optional.empty();
    }
}
