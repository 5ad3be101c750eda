package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.COUNCIL;
import static vn.khuyencong.project.db.Tables.COUNCIL_DECLARATION;
import static vn.khuyencong.project.db.Tables.COUNCIL_FILE;
import static vn.khuyencong.project.db.Tables.COUNCIL_MEMBER;
import static vn.khuyencong.project.db.Tables.COUNCIL_NOTE;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.CouncilResult;
import vn.khuyencong.project.appraisal.CouncilVerdicts;
import vn.khuyencong.project.web.CouncilPage.Choice;
import vn.khuyencong.project.web.CouncilPage.Line;
import vn.khuyencong.project.web.CouncilPage.Of;
import vn.khuyencong.project.web.CouncilPage.Session;
import vn.khuyencong.project.web.CouncilPage.Sitting;
import vn.khuyencong.project.web.CouncilPage.Vote;
import vn.khuyencong.project.web.CouncilPage.Which;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** Sessions of councils as their pages show them. */
@Repository
@Transactional(readOnly = true)
public class CouncilReader {

    private static final int MOST_WAITING = 200;

    private static final Field<List<Sitting>> MEMBERS = multiset(select(
                            COUNCIL_MEMBER.ACCOUNT_ID,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            COUNCIL_MEMBER.POST,
                            COUNCIL_MEMBER.SEAT)
                    .from(COUNCIL_MEMBER)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(COUNCIL_MEMBER.ACCOUNT_ID))
                    .where(COUNCIL_MEMBER.COUNCIL_ID.eq(COUNCIL.ID))
                    .orderBy(COUNCIL_MEMBER.SEAT, PUB_ACCOUNT.DISPLAY_NAME))
            .as("members")
            .convertFrom(rows ->
                    rows.map(row -> new Sitting(row.value1(), row.value2(), row.value3(), Seat.valueOf(row.value4()))));

    private final DSLContext db;
    private final CouncilVerdicts verdicts;
    private final CurrentActor current;

    CouncilReader(DSLContext db, CouncilVerdicts verdicts, CurrentActor current) {
        this.db = db;
        this.verdicts = verdicts;
        this.current = current;
    }

    /** Some of the sessions of the province, the latest first. */
    List<Session> sessions(Which which, int offset, int size) {
        official();
        return sessions(condition(which), offset, size);
    }

    int count(Which which) {
        official();
        return db.fetchCount(COUNCIL, condition(which));
    }

    private static Condition condition(Which which) {
        var year = which.year();
        var inYear = year == null ? DSL.noCondition() : COUNCIL.YEAR.eq(year);
        var confirmed = COUNCIL.CHAIR_AT.isNotNull().and(COUNCIL.SECRETARY_AT.isNotNull());
        var state = which.state();
        return state == null
                ? inYear
                : inYear.and(
                        switch (state) {
                            case OPEN -> COUNCIL.CLOSED_AT.isNull();
                            case CLOSED -> COUNCIL.CLOSED_AT.isNotNull().andNot(confirmed);
                            case CONFIRMED -> confirmed;
                        });
    }

    /** @throws NotFound if there is none, or it is not the reader's to see */
    public Session session(UUID id) {
        official();
        return sessions(COUNCIL.ID.eq(id), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No council " + id));
    }

    private void official() {
        if (!current.get().role().isOfficial()) throw new NotAllowed("Councils are read by officials");
    }

    private List<Session> sessions(Condition which, int offset, int size) {
        return db.select(
                        COUNCIL.ID,
                        COUNCIL.SERIAL,
                        COUNCIL.MINUTES_YEAR,
                        COUNCIL.YEAR,
                        COUNCIL.TIER,
                        COUNCIL.DECISION,
                        COUNCIL.DECIDED_ON,
                        COUNCIL.HELD_ON,
                        COUNCIL.PLACE,
                        COUNCIL.CLOSED_AT,
                        COUNCIL.CHAIR_AT,
                        COUNCIL.SECRETARY_AT,
                        MEMBERS,
                        files())
                .from(COUNCIL)
                .where(which)
                .orderBy(COUNCIL.AT.desc(), COUNCIL.ID)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Session(
                        row.value1(),
                        String.format(Locale.ROOT, "%02d/BB-HĐTĐ-%d", row.value2(), row.value3()),
                        new Of(row.value4(), Tier.valueOf(row.value5()), row.value6(), row.value7()),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13(),
                        row.value14()));
    }

    /** The files of a session, and what the reader has said of each herself. */
    private Field<List<Line>> files() {
        var me = current.get().account();
        var declared = select(COUNCIL_DECLARATION.CONFLICT)
                .from(COUNCIL_DECLARATION)
                .where(
                        COUNCIL_DECLARATION.COUNCIL_ID.eq(COUNCIL.ID),
                        COUNCIL_DECLARATION.PROJECT_ID.eq(PROJECT.ID),
                        COUNCIL_DECLARATION.ACCOUNT_ID.eq(me));
        var noted = exists(selectOne()
                .from(COUNCIL_NOTE)
                .where(
                        COUNCIL_NOTE.COUNCIL_ID.eq(COUNCIL.ID),
                        COUNCIL_NOTE.PROJECT_ID.eq(PROJECT.ID),
                        COUNCIL_NOTE.ACCOUNT_ID.eq(me)));
        return multiset(select(
                                PROJECT.ID,
                                PROJECT.CODE,
                                PROJECT.TITLE,
                                PROJECT.STAGE,
                                LIST_SEEN.ASKED_VND,
                                DSL.field(declared),
                                DSL.field(noted))
                        .from(COUNCIL_FILE)
                        .join(PROJECT)
                        .on(PROJECT.ID.eq(COUNCIL_FILE.PROJECT_ID))
                        .join(LIST_SEEN)
                        .on(LIST_SEEN.PROJECT_ID.eq(PROJECT.ID))
                        .where(COUNCIL_FILE.COUNCIL_ID.eq(COUNCIL.ID))
                        .orderBy(PROJECT.CODE))
                .as("files")
                .convertFrom(rows -> rows.map(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7())));
    }

    /** The votes of a closed session, the latest of each member on each file; only the reader's own while it is open. */
    public List<Vote> votes(UUID council) {
        return db.select(
                        COUNCIL_NOTE.PROJECT_ID,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        COUNCIL_NOTE.PASSES,
                        COUNCIL_NOTE.PROPOSED_VND,
                        COUNCIL_NOTE.REMARK)
                .distinctOn(COUNCIL_NOTE.PROJECT_ID, COUNCIL_NOTE.ACCOUNT_ID)
                .from(COUNCIL_NOTE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(COUNCIL_NOTE.ACCOUNT_ID))
                .where(COUNCIL_NOTE.COUNCIL_ID.eq(council))
                .orderBy(
                        COUNCIL_NOTE.PROJECT_ID,
                        COUNCIL_NOTE.ACCOUNT_ID,
                        COUNCIL_NOTE.AT.desc(),
                        COUNCIL_NOTE.ID.desc())
                .fetch(row -> new Vote(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** What a closed session made of each file that was voted on; nothing while it is open. */
    public Map<UUID, CouncilResult> results(Session session) {
        return session.closed() == null
                ? Map.of()
                : verdicts.results(
                        session.id(),
                        session.members().size(),
                        session.of().tier(),
                        current.get().provinceOrFail());
    }

    /** Who may sit in a council: officials of the province, those of the bodies that prepare files apart. */
    List<Choice> people() {
        return db.select(PUB_ACCOUNT.ID, PUB_ACCOUNT.DISPLAY_NAME, PUB_ACCOUNT.TITLE)
                .from(PUB_ACCOUNT)
                .where(
                        PUB_ACCOUNT.PROVINCE.eq(current.get().provinceOrFail()),
                        PUB_ACCOUNT.ROLE.in(
                                Role.DEPARTMENT_OFFICER.name(),
                                Role.DEPARTMENT_LEADER.name(),
                                Role.FINANCE.name(),
                                Role.COMMITTEE_CHAIR.name()))
                .orderBy(PUB_ACCOUNT.DISPLAY_NAME)
                .fetch(row -> new Choice(row.value1(), row.value2(), row.value3()));
    }

    /** Files that wait for appraisal and are before no session that is still open. */
    List<Choice> waiting() {
        return db.select(
                        PROJECT.ID,
                        DSL.concat(PROJECT.CODE, val(" "), PROJECT.TITLE),
                        PROJECT.PLAN_YEAR.cast(String.class))
                .from(PROJECT)
                .where(
                        PROJECT.STAGE.eq(Stage.SUBMITTED),
                        notExists(selectOne()
                                .from(COUNCIL_FILE)
                                .join(COUNCIL)
                                .on(COUNCIL.ID.eq(COUNCIL_FILE.COUNCIL_ID))
                                .where(
                                        COUNCIL_FILE.PROJECT_ID.eq(PROJECT.ID),
                                        COUNCIL.AT.ge(PROJECT.STAGE_SINCE),
                                        COUNCIL.CHAIR_AT.isNull().or(COUNCIL.SECRETARY_AT.isNull()))))
                .orderBy(PROJECT.CODE)
                .limit(MOST_WAITING)
                .fetch(row -> new Choice(row.value1(), row.value2(), row.value3()));
    }
}
