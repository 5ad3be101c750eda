package vn.khuyencong.project.appraisal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.COUNCIL;
import static vn.khuyencong.project.db.Tables.COUNCIL_DECLARATION;
import static vn.khuyencong.project.db.Tables.COUNCIL_FILE;
import static vn.khuyencong.project.db.Tables.COUNCIL_MARK;
import static vn.khuyencong.project.db.Tables.COUNCIL_MEMBER;
import static vn.khuyencong.project.db.Tables.COUNCIL_NOTE;
import static vn.khuyencong.project.db.Tables.MOVE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.project.appraisal.Council.Vote;

/** Sessions of councils, what their members have declared and noted. Notes and declarations are only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Councils {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Councils(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** How far a session has come. */
    record Standing(
            UUID id,
            int serial,
            int year,
            @Nullable Instant closed,
            @Nullable Instant chair,
            @Nullable Instant secretary,
            int members) {

        boolean isConfirmed() {
            return chair != null && secretary != null;
        }
    }

    boolean isKept(UUID id) {
        return db.fetchExists(COUNCIL, COUNCIL.ID.eq(id));
    }

    void add(SetUp setUp, UUID id) {
        var actor = current.get();
        var province = actor.provinceOrFail();
        int year = setUp.heldOn().getYear();
        db.insertInto(COUNCIL)
                .set(COUNCIL.ID, id)
                .set(COUNCIL.PROVINCE, province)
                .set(COUNCIL.YEAR, setUp.year())
                .set(COUNCIL.TIER, setUp.tier().name())
                .set(COUNCIL.DECISION, setUp.decision().strip())
                .set(COUNCIL.DECIDED_ON, setUp.decidedOn())
                .set(COUNCIL.HELD_ON, setUp.heldOn())
                .set(COUNCIL.PLACE, setUp.place().strip())
                .set(COUNCIL.MINUTES_YEAR, year)
                .set(COUNCIL.SERIAL, next(province, year))
                .set(COUNCIL.AT, clock.instant())
                .set(COUNCIL.BY, actor.account())
                .execute();
        setUp.members()
                .forEach(member -> db.insertInto(COUNCIL_MEMBER)
                        .set(COUNCIL_MEMBER.COUNCIL_ID, id)
                        .set(COUNCIL_MEMBER.ACCOUNT_ID, member.account())
                        .set(COUNCIL_MEMBER.POST, member.post().strip())
                        .set(COUNCIL_MEMBER.SEAT, member.seat().name())
                        .execute());
        setUp.files()
                .forEach(file -> db.insertInto(COUNCIL_FILE)
                        .set(COUNCIL_FILE.COUNCIL_ID, id)
                        .set(COUNCIL_FILE.PROJECT_ID, file)
                        .execute());
    }

    /** No gaps and no doubles: whoever else sets up a session waits until this one is there. */
    private int next(String province, int year) {
        db.fetch("select pg_advisory_xact_lock(hashtextextended('project.council' || ?, ?))", province, (long) year);
        return Objects.requireNonNull(
                db.select(coalesce(max(COUNCIL.SERIAL), inline(0)).plus(1))
                        .from(COUNCIL)
                        .where(COUNCIL.PROVINCE.eq(province), COUNCIL.MINUTES_YEAR.eq(year))
                        .fetchSingle()
                        .value1());
    }

    Optional<Standing> standing(UUID id) {
        return standings(COUNCIL.ID.eq(id)).stream().findFirst();
    }

    /** The latest session a file has been before since it was handed in; an older one has judged another file. */
    Optional<Standing> latestOf(UUID project) {
        var handedIn = select(max(MOVE.AT)).from(MOVE).where(MOVE.PROJECT_ID.eq(project), MOVE.STEP.eq(Step.SUBMIT));
        return standings(COUNCIL.ID
                        .in(select(COUNCIL_FILE.COUNCIL_ID)
                                .from(COUNCIL_FILE)
                                .where(COUNCIL_FILE.PROJECT_ID.eq(project)))
                        .and(COUNCIL.AT.ge(handedIn)))
                .stream()
                .findFirst();
    }

    private List<Standing> standings(Condition which) {
        return db.select(
                        COUNCIL.ID,
                        COUNCIL.SERIAL,
                        COUNCIL.MINUTES_YEAR,
                        COUNCIL.CLOSED_AT,
                        COUNCIL.CHAIR_AT,
                        COUNCIL.SECRETARY_AT,
                        DSL.field(select(count()).from(COUNCIL_MEMBER).where(COUNCIL_MEMBER.COUNCIL_ID.eq(COUNCIL.ID))))
                .from(COUNCIL)
                .where(which)
                .orderBy(COUNCIL.AT.desc(), COUNCIL.ID)
                .fetch(row -> new Standing(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** The actor's seat; empty where she is no member. */
    Optional<Seat> seat(UUID council) {
        return db.select(COUNCIL_MEMBER.SEAT)
                .from(COUNCIL_MEMBER)
                .where(
                        COUNCIL_MEMBER.COUNCIL_ID.eq(council),
                        COUNCIL_MEMBER.ACCOUNT_ID.eq(current.get().account()))
                .fetchOptional(COUNCIL_MEMBER.SEAT)
                .map(Seat::valueOf);
    }

    boolean holds(UUID council, UUID project) {
        return db.fetchExists(COUNCIL_FILE, COUNCIL_FILE.COUNCIL_ID.eq(council), COUNCIL_FILE.PROJECT_ID.eq(project));
    }

    /** Whether the actor has declared an interest in a file; empty while she has declared nothing. */
    Optional<Boolean> declared(UUID council, UUID project) {
        return db.select(COUNCIL_DECLARATION.CONFLICT)
                .from(COUNCIL_DECLARATION)
                .where(
                        COUNCIL_DECLARATION.COUNCIL_ID.eq(council),
                        COUNCIL_DECLARATION.PROJECT_ID.eq(project),
                        COUNCIL_DECLARATION.ACCOUNT_ID.eq(current.get().account()))
                .fetchOptional(COUNCIL_DECLARATION.CONFLICT);
    }

    void declare(UUID council, UUID project, boolean conflict, String why) {
        db.insertInto(COUNCIL_DECLARATION)
                .set(COUNCIL_DECLARATION.COUNCIL_ID, council)
                .set(COUNCIL_DECLARATION.PROJECT_ID, project)
                .set(COUNCIL_DECLARATION.ACCOUNT_ID, current.get().account())
                .set(COUNCIL_DECLARATION.CONFLICT, conflict)
                .set(COUNCIL_DECLARATION.WHY, why.strip())
                .set(COUNCIL_DECLARATION.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /** Keeps a note once, however often its form is sent. */
    void note(UUID council, UUID project, Note note, UUID request) {
        int added = db.insertInto(COUNCIL_NOTE)
                .set(COUNCIL_NOTE.ID, request)
                .set(COUNCIL_NOTE.COUNCIL_ID, council)
                .set(COUNCIL_NOTE.PROJECT_ID, project)
                .set(COUNCIL_NOTE.ACCOUNT_ID, current.get().account())
                .set(COUNCIL_NOTE.PASSES, note.passes())
                .set(COUNCIL_NOTE.PROPOSED_VND, note.passes() ? note.proposed() : null)
                .set(COUNCIL_NOTE.REMARK, note.remark().strip())
                .set(COUNCIL_NOTE.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (added == 0) return;
        note.marks()
                .forEach(mark -> db.insertInto(COUNCIL_MARK)
                        .set(COUNCIL_MARK.NOTE_ID, request)
                        .set(COUNCIL_MARK.CRITERION_ID, mark.criterion())
                        .set(COUNCIL_MARK.MEETS, Objects.requireNonNull(mark.meets()))
                        .set(COUNCIL_MARK.REMARK, mark.remark().strip())
                        .execute());
    }

    /** How many notes are still to come; whose they are nobody is told. */
    int missing(UUID council) {
        return Objects.requireNonNull(
                db.select(DSL.function("project.council_notes_missing", Integer.class, val(council)))
                        .fetchSingle()
                        .value1());
    }

    /** @return whether it was open until now */
    boolean close(UUID council) {
        return db.update(COUNCIL)
                        .set(COUNCIL.CLOSED_AT, clock.instant())
                        .where(COUNCIL.ID.eq(council), COUNCIL.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    void confirm(UUID council, Seat seat) {
        var column = seat == Seat.CHAIR ? COUNCIL.CHAIR_AT : COUNCIL.SECRETARY_AT;
        db.update(COUNCIL)
                .set(column, clock.instant())
                .where(COUNCIL.ID.eq(council), column.isNull())
                .execute();
    }

    /** The votes on each file, the latest note of each member. Hers alone while the session is not closed. */
    Map<UUID, List<Vote>> votes(UUID council) {
        return db.select(
                        COUNCIL_NOTE.PROJECT_ID,
                        COUNCIL_NOTE.ACCOUNT_ID,
                        COUNCIL_NOTE.PASSES,
                        COUNCIL_NOTE.PROPOSED_VND,
                        COUNCIL_NOTE.REMARK)
                .distinctOn(COUNCIL_NOTE.PROJECT_ID, COUNCIL_NOTE.ACCOUNT_ID)
                .from(COUNCIL_NOTE)
                .where(COUNCIL_NOTE.COUNCIL_ID.eq(council))
                .orderBy(
                        COUNCIL_NOTE.PROJECT_ID,
                        COUNCIL_NOTE.ACCOUNT_ID,
                        COUNCIL_NOTE.AT.desc(),
                        COUNCIL_NOTE.ID.desc())
                .fetchGroups(
                        COUNCIL_NOTE.PROJECT_ID,
                        row -> new Vote(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** On how many files the actor has neither noted nor declared an interest. */
    int missingOfMine(UUID council) {
        var me = current.get().account();
        return db.fetchCount(
                COUNCIL_FILE,
                COUNCIL_FILE.COUNCIL_ID.eq(council),
                notExists(selectOne()
                        .from(COUNCIL_NOTE)
                        .where(
                                COUNCIL_NOTE.COUNCIL_ID.eq(council),
                                COUNCIL_NOTE.PROJECT_ID.eq(COUNCIL_FILE.PROJECT_ID),
                                COUNCIL_NOTE.ACCOUNT_ID.eq(me))),
                notExists(selectOne()
                        .from(COUNCIL_DECLARATION)
                        .where(
                                COUNCIL_DECLARATION.COUNCIL_ID.eq(council),
                                COUNCIL_DECLARATION.PROJECT_ID.eq(COUNCIL_FILE.PROJECT_ID),
                                COUNCIL_DECLARATION.ACCOUNT_ID.eq(me),
                                COUNCIL_DECLARATION.CONFLICT.isTrue())));
    }

    /** Chair and secretary of a session, who confirm its minutes. */
    List<UUID> confirmers(UUID council) {
        return db.select(COUNCIL_MEMBER.ACCOUNT_ID)
                .from(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.COUNCIL_ID.eq(council), COUNCIL_MEMBER.SEAT.ne(Seat.MEMBER.name()))
                .fetch(COUNCIL_MEMBER.ACCOUNT_ID);
    }

    /** Names of those among some accounts who have prepared a file, or sit in its implementer or its beneficiary. */
    List<String> barred(List<UUID> accounts, Project project) {
        return db.select(PUB_ACCOUNT.DISPLAY_NAME)
                .from(PUB_ACCOUNT)
                .where(
                        PUB_ACCOUNT.ID.in(accounts),
                        PUB_ACCOUNT
                                .ORGANISATION_ID
                                .eq(project.implementer())
                                .or(PUB_ACCOUNT.ESTABLISHMENT_ID.eq(project.beneficiary()))
                                .or(PUB_ACCOUNT.ID.in(select(MOVE.BY)
                                        .from(MOVE)
                                        .where(MOVE.PROJECT_ID.eq(project.id()), MOVE.STEP.eq(Step.SUBMIT))))
                                .or(PUB_ACCOUNT.ID.in(
                                        select(PROJECT.CREATED_BY).from(PROJECT).where(PROJECT.ID.eq(project.id())))))
                .orderBy(PUB_ACCOUNT.DISPLAY_NAME)
                .fetch(PUB_ACCOUNT.DISPLAY_NAME);
    }
}
