package vn.khuyencong.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static vn.khuyencong.desk.db.Tables.NOTICE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.db.tables.records.NoticeRecord;

/** My work: what somebody has been told and has not been done yet. */
@Component
@Transactional
public class Inbox {

    private static final int MOST_SHOWN = 500;

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final List<DueDates> clocks;

    Inbox(DSLContext db, CurrentActor current, OfficeClock clock, List<DueDates> clocks) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.clocks = clocks;
    }

    /** Tells, in the caller's transaction. What has been told under the same once-key stays as it was. */
    public void tell(Notice notice) {
        var row = db.newRecord(NOTICE);
        row.setProvince(notice.province());
        switch (notice.to()) {
            case Notice.Addressee.Person(var account) -> row.setAccountId(account);
            case Notice.Addressee.Office(var role, var organisation) -> {
                row.setRole(role.name());
                row.setOrganisationId(organisation);
            }
            case Notice.Addressee.Beneficiary(var establishment) -> row.setEstablishmentId(establishment);
            case Notice.Addressee.Commune(var unit) -> {
                row.setRole(Role.COMMUNE.name());
                row.setUnitId(unit);
            }
        }
        row.setMatter(notice.matter());
        row.setFileId(notice.fileId());
        row.setMessage(notice.message());
        row.setArguments(notice.arguments().toArray(String[]::new));
        row.setLink(notice.link());
        row.setSentAt(clock.instant());
        row.setOnceKey(notice.onceKey());
        // Neither "returning" nor a conflict target: both would ask for the right to read what is told to others.
        db.insertInto(NOTICE).set(row).onConflictDoNothing().execute();
    }

    /** The file has moved on: everybody's open notices about it are done. */
    public void done(UUID fileId) {
        db.execute("select desk.end_notices({0}, {1})", DSL.val(fileId), DSL.val(clock.instant(), NOTICE.DONE_AT));
    }

    /** Whether something was told under a once-key; for the program itself, which sees all. */
    @Transactional(readOnly = true)
    public boolean wasTold(String onceKey) {
        return db.fetchExists(NOTICE, NOTICE.ONCE_KEY.eq(onceKey));
    }

    /**
     * What was told about a file in these words is done, whoever was told.
     *
     * @param messages keys of the sentences
     */
    public void doneWith(UUID fileId, Collection<String> messages) {
        db.execute(
                "select desk.end_notices({0}, {1}, {2})",
                DSL.val(fileId), DSL.val(messages.toArray(String[]::new)), DSL.val(clock.instant(), NOTICE.DONE_AT));
    }

    /**
     * What an establishment was told about a file in these words is done; what others were told stays.
     *
     * @param messages keys of the sentences
     */
    public void doneWith(UUID fileId, UUID establishment, Collection<String> messages) {
        db.execute(
                "select desk.end_notices({0}, {1}, {2}, {3})",
                DSL.val(fileId),
                DSL.val(establishment),
                DSL.val(messages.toArray(String[]::new)),
                DSL.val(clock.instant(), NOTICE.DONE_AT));
    }

    /** An establishment that was told something about a file which is not done. */
    public record Waiting(UUID fileId, UUID establishment) {}

    /** Whom these sentences still wait for; for the program itself, which sees all. */
    @Transactional(readOnly = true)
    public Set<Waiting> waiting(Collection<String> messages) {
        return db.selectDistinct(NOTICE.FILE_ID, NOTICE.ESTABLISHMENT_ID)
                .from(NOTICE)
                .where(NOTICE.DONE_AT.isNull(), NOTICE.MESSAGE.in(messages), NOTICE.ESTABLISHMENT_ID.isNotNull())
                .fetchSet(row -> new Waiting(row.value1(), row.value2()));
    }

    /** Which of some once-keys something was told under; for the program itself, which sees all. */
    @Transactional(readOnly = true)
    public Set<String> told(Collection<String> onceKeys) {
        return db.select(NOTICE.ONCE_KEY)
                .from(NOTICE)
                .where(NOTICE.ONCE_KEY.eq(DSL.any(onceKeys.toArray(String[]::new))))
                .fetchSet(NOTICE.ONCE_KEY);
    }

    /** What waited for the actor's office about a file is done; what waits for others stays. */
    public void doneForMe(UUID fileId) {
        db.update(NOTICE)
                .set(NOTICE.DONE_AT, clock.instant())
                .where(NOTICE.FILE_ID.eq(fileId), openForMe())
                .execute();
    }

    /**
     * What the actor or her office was told about a file in these words is done; what others were told stays.
     *
     * @param messages keys of the sentences
     */
    public void doneForMe(UUID fileId, Collection<String> messages) {
        db.update(NOTICE)
                .set(NOTICE.DONE_AT, clock.instant())
                .where(NOTICE.FILE_ID.eq(fileId), NOTICE.MESSAGE.in(messages), openForMe())
                .execute();
    }

    /** The reader has read a piece of news. Work of an office stays until the file moves on. */
    public void seen(UUID notice) {
        db.update(NOTICE)
                .set(NOTICE.DONE_AT, clock.instant())
                .where(NOTICE.ID.eq(notice), NOTICE.ROLE.isNull(), openForMe())
                .execute();
    }

    /** What waits for me, oldest legal clock first. */
    @Transactional(readOnly = true)
    public List<WorkItem> mine() {
        var notices = db.selectFrom(NOTICE)
                .where(openForMe())
                .orderBy(NOTICE.SENT_AT)
                .limit(MOST_SHOWN)
                .fetch();
        var due = dueDates(notices);
        var today = clock.today();
        return notices.stream()
                .map(notice -> item(notice, due, today))
                .sorted(WorkItem.BY_URGENCY)
                .toList();
    }

    /** How many things wait for me. */
    @Transactional(readOnly = true)
    public int count() {
        return db.fetchCount(NOTICE, openForMe());
    }

    /** Row-level security shows the same and no more; the words here keep the program itself from counting all. */
    private Condition openForMe() {
        var me = current.get();
        var forMe = NOTICE.ACCOUNT_ID.eq(me.account());
        if (me.province() != null) {
            var office = NOTICE.ROLE.eq(me.role().name()).and(NOTICE.PROVINCE.eq(me.province()));
            var organisation = NOTICE.ORGANISATION_ID.isNull();
            forMe = forMe.or(office.and(
                    me.organisation() == null
                            ? organisation
                            : organisation.or(NOTICE.ORGANISATION_ID.eq(me.organisation()))));
        }
        if (me.establishment() != null) {
            forMe = forMe.or(NOTICE.ESTABLISHMENT_ID.eq(me.establishment()));
        }
        return NOTICE.DONE_AT.isNull().and(forMe);
    }

    private Map<UUID, LocalDate> dueDates(List<NoticeRecord> notices) {
        var files = notices.stream()
                .collect(groupingBy(NoticeRecord::getMatter, mapping(NoticeRecord::getFileId, toSet())));
        var due = new HashMap<UUID, LocalDate>();
        for (var legalClock : clocks) {
            var ofMatter = files.get(legalClock.matter());
            if (ofMatter != null) {
                due.putAll(legalClock.dueOn(ofMatter));
            }
        }
        return due;
    }

    private static WorkItem item(NoticeRecord notice, Map<UUID, LocalDate> dueDates, LocalDate today) {
        var due = dueDates.get(notice.getFileId());
        return new WorkItem(
                notice.getId(),
                notice.getMatter(),
                notice.getFileId(),
                notice.getMessage(),
                Arrays.asList(notice.getArguments()),
                notice.getLink(),
                notice.getSentAt(),
                due,
                due != null && due.isBefore(today),
                notice.getRole() == null);
    }
}
