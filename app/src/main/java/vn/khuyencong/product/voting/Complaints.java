package vn.khuyencong.product.voting;

import static vn.khuyencong.product.db.Tables.COMPLAINT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.db.tables.records.ComplaintRecord;
import vn.khuyencong.product.voting.Complaint.Answer;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Complaints as they are kept: the office's, and the owner's own. */
@Repository
@Transactional
public class Complaints {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Complaints(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Those about an entry, the first one first. */
    @Transactional(readOnly = true)
    public List<Complaint> of(UUID entry) {
        return db.selectFrom(COMPLAINT)
                .where(COMPLAINT.ENTRY_ID.eq(entry))
                .orderBy(COMPLAINT.RECEIVED_ON, COMPLAINT.ID)
                .fetch(Complaints::complaint);
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Complaint get(UUID id) {
        return db.selectFrom(COMPLAINT)
                .where(COMPLAINT.ID.eq(id))
                .fetchOptional(Complaints::complaint)
                .orElseThrow(() -> new NotFound("No complaint " + id));
    }

    /** How many of a round are not answered. */
    int open(UUID round) {
        return db.fetchCount(COMPLAINT, COMPLAINT.ROUND_ID.eq(round), COMPLAINT.ANSWERED_ON.isNull());
    }

    void add(UUID id, Entry entry, LocalDate receivedOn, String what, LocalDate dueOn) {
        db.insertInto(COMPLAINT)
                .set(COMPLAINT.ID, id)
                .set(COMPLAINT.ROUND_ID, entry.round())
                .set(COMPLAINT.ENTRY_ID, entry.id())
                .set(COMPLAINT.RECEIVED_ON, receivedOn)
                .set(COMPLAINT.WHAT, what)
                .set(COMPLAINT.DUE_ON, dueOn)
                .set(COMPLAINT.AT, clock.instant())
                .set(COMPLAINT.BY, current.get().account())
                .onConflictDoNothing()
                .execute();
    }

    /** @throws Stale if somebody else has answered it */
    void answer(Complaint complaint, Answer answer) {
        int changed = db.update(COMPLAINT)
                .set(COMPLAINT.ANSWERED_ON, answer.on())
                .set(COMPLAINT.UPHELD, answer.upheld())
                .set(COMPLAINT.ANSWER, answer.words())
                .set(COMPLAINT.VERSION, complaint.version() + 1)
                .where(
                        COMPLAINT.ID.eq(complaint.id()),
                        COMPLAINT.VERSION.eq(complaint.version()),
                        COMPLAINT.ANSWERED_ON.isNull())
                .execute();
        if (changed == 0) throw new Stale("Complaint " + complaint.id() + " has been answered");
    }

    private static Complaint complaint(ComplaintRecord row) {
        return new Complaint(
                row.getId(),
                row.getEntryId(),
                row.getReceivedOn(),
                row.getWhat(),
                row.getDueOn(),
                answer(row),
                row.getVersion());
    }

    private static @Nullable Answer answer(ComplaintRecord row) {
        return row.getAnsweredOn() == null
                ? null
                : new Answer(row.getAnsweredOn(), Boolean.TRUE.equals(row.getUpheld()), row.getAnswer());
    }
}
