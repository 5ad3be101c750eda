package vn.khuyencong.product.voting;

import static org.jooq.Records.mapping;
import static vn.khuyencong.product.db.Tables.COUNCIL_MEMBER;
import static vn.khuyencong.product.db.Tables.CRITERION;
import static vn.khuyencong.product.db.Tables.JUDGE;
import static vn.khuyencong.product.db.Tables.MOVE;
import static vn.khuyencong.product.db.Tables.ROUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.norm.VotingNorms.SubCriterion;
import vn.khuyencong.product.db.tables.records.RoundRecord;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Line;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Round.People;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Rounds of voting as they are kept: those of the reader's province, or those she judges or may enter. */
@Repository
@Transactional
public class Rounds {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Rounds(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No round " + id));
    }

    @Transactional(readOnly = true)
    Optional<Round> find(UUID id) {
        return db.selectFrom(ROUND).where(ROUND.ID.eq(id)).fetchOptional(Rounds::round);
    }

    /** Whoever moves it waits for whoever does so already. @throws Stale if it has changed since that version */
    Round lock(UUID id, int version) {
        var round = db.selectFrom(ROUND)
                .where(ROUND.ID.eq(id))
                .forUpdate()
                .fetchOptional(Rounds::round)
                .orElseThrow(() -> new NotFound("No round " + id));
        if (round.version() != version) throw new Stale("Round " + id + " is at version " + round.version());
        return round;
    }

    void add(UUID id, Plan plan, List<SubCriterion> criteria) {
        var actor = current.get();
        var row = db.newRecord(ROUND);
        row.setId(id);
        row.setProvince(actor.provinceOrFail());
        row.setYear(plan.year());
        row.setLevel(plan.level());
        fill(row, plan);
        row.setStage(RoundStage.PREPARED.name());
        row.setAt(clock.instant());
        row.setBy(actor.account());
        db.insertInto(ROUND).set(row).execute();
        for (var one : criteria) {
            db.insertInto(CRITERION)
                    .set(CRITERION.ROUND_ID, id)
                    .set(CRITERION.MAIN, one.main().name())
                    .set(CRITERION.POSITION, one.position())
                    .set(CRITERION.POINTS, one.points())
                    .set(CRITERION.NAME_VI, one.name().vi())
                    .set(CRITERION.NAME_EN, one.name().en())
                    .set(CRITERION.GUIDE_VI, one.guide().vi())
                    .set(CRITERION.GUIDE_EN, one.guide().en())
                    .execute();
        }
    }

    void change(Round round, Plan plan) {
        var row = db.newRecord(ROUND);
        fill(row, plan);
        save(round, row);
    }

    void name(Round round, List<CouncilMember> members, Paper decision) {
        db.deleteFrom(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.ROUND_ID.eq(round.id()))
                .execute();
        int position = 0;
        for (var member : members) {
            db.insertInto(COUNCIL_MEMBER)
                    .set(COUNCIL_MEMBER.ROUND_ID, round.id())
                    .set(COUNCIL_MEMBER.POSITION, ++position)
                    .set(COUNCIL_MEMBER.NAME, member.name())
                    .set(COUNCIL_MEMBER.POST, member.post())
                    .set(COUNCIL_MEMBER.SEAT, member.seat().name())
                    .execute();
        }
        var row = db.newRecord(ROUND);
        row.setCouncilDecision(decision.number());
        row.setCouncilOn(decision.day());
        save(round, row);
    }

    void appoint(Round round, List<Judge> judges, Paper decision) {
        db.deleteFrom(JUDGE).where(JUDGE.ROUND_ID.eq(round.id())).execute();
        for (var judge : judges) {
            db.insertInto(JUDGE)
                    .set(JUDGE.ROUND_ID, round.id())
                    .set(JUDGE.ACCOUNT_ID, judge.account())
                    .set(JUDGE.PROVINCE, round.province())
                    .set(JUDGE.POST, judge.post())
                    .set(JUDGE.SEAT, judge.seat().name())
                    .execute();
        }
        var row = db.newRecord(ROUND);
        row.setJuryDecision(decision.number());
        row.setJuryOn(decision.day());
        save(round, row);
    }

    /** How its points are divided, anew; a name of one's own is the same in both languages. */
    void divide(Round round, List<Line> lines) {
        db.deleteFrom(CRITERION).where(CRITERION.ROUND_ID.eq(round.id())).execute();
        int position = 0;
        for (var line : lines) {
            db.insertInto(CRITERION)
                    .set(CRITERION.ROUND_ID, round.id())
                    .set(CRITERION.MAIN, line.main().name())
                    .set(CRITERION.POSITION, ++position)
                    .set(CRITERION.POINTS, line.points())
                    .set(CRITERION.NAME_VI, line.name())
                    .set(CRITERION.NAME_EN, line.name())
                    .set(CRITERION.GUIDE_VI, line.guide())
                    .set(CRITERION.GUIDE_EN, line.guide())
                    .execute();
        }
        save(round, db.newRecord(ROUND));
    }

    /** Moves it on, with whatever else the row says. */
    void move(Round round, RoundStep step, RoundRecord row, String note, String paper) {
        row.setStage(step.to().name());
        save(round, row);
        record(round.id(), null, step.name(), note, paper);
    }

    RoundRecord blank() {
        return db.newRecord(ROUND);
    }

    void record(UUID round, @Nullable UUID entry, String step, String note, String paper) {
        db.insertInto(MOVE)
                .set(MOVE.ROUND_ID, round)
                .set(MOVE.ENTRY_ID, entry)
                .set(MOVE.STEP, step)
                .set(MOVE.AT, clock.instant())
                .set(MOVE.BY, current.get().account())
                .set(MOVE.NOTE, note)
                .set(MOVE.PAPER, paper)
                .execute();
    }

    /** Who sits in its council and jury; of the jury an owner sees nobody. */
    @Transactional(readOnly = true)
    public People people(UUID round) {
        var council = db.select(COUNCIL_MEMBER.NAME, COUNCIL_MEMBER.POST, COUNCIL_MEMBER.SEAT)
                .from(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.ROUND_ID.eq(round))
                .orderBy(COUNCIL_MEMBER.POSITION)
                .fetch(row -> new CouncilMember(row.value1(), row.value2(), CouncilSeat.valueOf(row.value3())));
        var jury = db.select(JUDGE.ACCOUNT_ID, JUDGE.POST, JUDGE.SEAT)
                .from(JUDGE)
                .where(JUDGE.ROUND_ID.eq(round))
                .fetch(row -> new Judge(row.value1(), row.value2(), JurySeat.valueOf(row.value3())));
        return new People(council, jury);
    }

    /** How its points are divided, in order. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID round) {
        return db.select(
                        CRITERION.MAIN.convertFrom(Main::valueOf),
                        CRITERION.NAME_VI,
                        CRITERION.GUIDE_VI,
                        CRITERION.POINTS)
                .from(CRITERION)
                .where(CRITERION.ROUND_ID.eq(round))
                .orderBy(CRITERION.POSITION)
                .fetch(mapping(Line::new));
    }

    /** The decision it rests on is a part of what moves on: whoever was second is told. */
    private void save(Round round, RoundRecord row) {
        row.setVersion(round.version() + 1);
        int changed = db.update(ROUND)
                .set(row)
                .where(ROUND.ID.eq(round.id()), ROUND.VERSION.eq(round.version()))
                .execute();
        if (changed == 0) throw new Stale("Round " + round.id() + " is no longer at version " + round.version());
    }

    private static void fill(RoundRecord row, Plan plan) {
        row.setName(plan.name());
        row.setPlan(plan.number());
        row.setOpensOn(plan.opensOn());
        row.setClosesOn(plan.closesOn());
    }

    private static Round round(Record record) {
        var row = record.into(ROUND);
        return new Round(
                row.getId(),
                row.getProvince(),
                new Plan(
                        row.getYear(),
                        row.getLevel(),
                        row.getName(),
                        row.getPlan(),
                        row.getOpensOn(),
                        row.getClosesOn()),
                RoundStage.valueOf(row.getStage()),
                new Paper(row.getCouncilDecision(), row.getCouncilOn()),
                new Paper(row.getJuryDecision(), row.getJuryOn()),
                new Paper(row.getDecision(), row.getDecidedOn()),
                day(row.getScoringClosedAt()),
                row.getNotifiedOn(),
                row.getComplaintsUntil(),
                row.getPublishedOn(),
                row.getVersion());
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, OfficeClock.ZONE);
    }
}
