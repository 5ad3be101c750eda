package vn.khuyencong.desk;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.desk.db.Tables.ATTACHMENT;
import static vn.khuyencong.desk.db.Tables.COMMENT;
import static vn.khuyencong.desk.db.Tables.COMMENT_READ;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Remark;

/** What was said about files, as it is stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    CommentRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** What the reader may read, oldest first. */
    List<Remark> list(String matter, UUID fileId) {
        var me = current.get().account();
        var unread = field(COMMENT.BY
                        .ne(me)
                        .and(COMMENT_READ.READ_UNTIL.isNull().or(COMMENT.AT.gt(COMMENT_READ.READ_UNTIL))))
                .as("unread");
        var text =
                when(COMMENT.WITHDRAWN_AT.isNull(), COMMENT.TEXT).otherwise("").as("said");
        return db.select(
                        COMMENT.ID,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PUB_ACCOUNT.TITLE,
                        COMMENT.AT,
                        text,
                        COMMENT.SEEN_BY,
                        COMMENT.TOLD,
                        COMMENT.WITHDRAWN_AT,
                        COMMENT.BY,
                        unread,
                        ATTACHMENT.ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.UPLOADED_AT)
                .from(COMMENT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(COMMENT.BY))
                .leftJoin(ATTACHMENT)
                .on(ATTACHMENT.COMMENT_ID.eq(COMMENT.ID))
                .leftJoin(COMMENT_READ)
                .on(COMMENT_READ.FILE_ID.eq(COMMENT.FILE_ID), COMMENT_READ.ACCOUNT_ID.eq(me))
                .where(COMMENT.MATTER.eq(matter), COMMENT.FILE_ID.eq(fileId))
                .orderBy(COMMENT.AT, COMMENT.ID)
                .fetch(row -> new Remark(
                        row.get(COMMENT.ID),
                        row.get(PUB_ACCOUNT.DISPLAY_NAME),
                        row.get(PUB_ACCOUNT.TITLE),
                        row.get(COMMENT.AT),
                        row.get(text),
                        row.get(COMMENT.SEEN_BY).equals(Saying.Audience.OFFICIALS.name()),
                        Arrays.asList(row.get(COMMENT.TOLD)),
                        file(row),
                        row.get(COMMENT.WITHDRAWN_AT) != null,
                        row.get(COMMENT.BY).equals(me),
                        row.get(unread)));
    }

    private static @Nullable PaperFile file(Record row) {
        return row.get(ATTACHMENT.ID) == null
                ? null
                : new PaperFile(
                        row.get(ATTACHMENT.ID),
                        row.get(ATTACHMENT.NAME),
                        row.get(ATTACHMENT.BYTES),
                        row.get(ATTACHMENT.UPLOADED_AT),
                        row.get(PUB_ACCOUNT.DISPLAY_NAME));
    }

    /** @return false if the same request has said it already */
    boolean add(UUID id, Saying saying, String text) {
        var actor = current.get();
        return db.insertInto(COMMENT)
                        .set(COMMENT.ID, id)
                        .set(COMMENT.PROVINCE, actor.provinceOrFail())
                        .set(COMMENT.MATTER, saying.matter())
                        .set(COMMENT.FILE_ID, saying.fileId())
                        .set(COMMENT.TEXT, text)
                        .set(COMMENT.SEEN_BY, saying.audience().name())
                        .set(COMMENT.TOLD, saying.told().toArray(String[]::new))
                        .set(COMMENT.AT, clock.instant())
                        .set(COMMENT.BY, actor.account())
                        .set(COMMENT.REQUEST_ID, saying.requestId())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false if it is not the actor's, or withdrawn already */
    boolean withdraw(UUID id) {
        return db.update(COMMENT)
                        .set(COMMENT.WITHDRAWN_AT, clock.instant())
                        .where(COMMENT.ID.eq(id), COMMENT.BY.eq(current.get().account()), COMMENT.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** Whether there is such a comment to be seen, and whose it is. */
    @Nullable
    UUID author(UUID id) {
        return db.select(COMMENT.BY).from(COMMENT).where(COMMENT.ID.eq(id)).fetchOne(COMMENT.BY);
    }

    /** The reader has read what was said until a moment. */
    void readUntil(UUID fileId, Instant until) {
        db.insertInto(COMMENT_READ)
                .set(COMMENT_READ.ACCOUNT_ID, current.get().account())
                .set(COMMENT_READ.FILE_ID, fileId)
                .set(COMMENT_READ.READ_UNTIL, until)
                .onConflict(COMMENT_READ.ACCOUNT_ID, COMMENT_READ.FILE_ID)
                .doUpdate()
                .set(COMMENT_READ.READ_UNTIL, until)
                .execute();
    }
}
