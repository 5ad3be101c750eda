package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.plan.NamedFiles.BENEFICIARY;
import static vn.khuyencong.plan.NamedFiles.FILES;
import static vn.khuyencong.plan.NamedFiles.STAGE;
import static vn.khuyencong.plan.db.Tables.CARRY_OVER;
import static vn.khuyencong.plan.db.Tables.CARRY_OVER_LINE;
import static vn.khuyencong.plan.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.plan.db.budget.Tables.PUB_YEAR_MONEY;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.EnumConverter;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Source;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.plan.CarryOver.Line;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** What of a year could go on into the next, and what did. */
@Repository
@Transactional
public class CarryOvers {

    private static final Field<Tier> TIER = CARRY_OVER.TIER.convert(new EnumConverter<>(String.class, Tier.class));
    private static final Field<Source> SOURCE =
            CARRY_OVER_LINE.SOURCE.convert(new EnumConverter<>(String.class, Source.class));
    private static final List<Stage> RUNNING =
            Arrays.stream(Stage.values()).filter(Stage::isRunning).toList();

    private final DSLContext db;
    private final Sources sources;
    private final CurrentActor current;
    private final OfficeClock clock;

    CarryOvers(DSLContext db, Sources sources, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.sources = sources;
        this.current = current;
        this.clock = clock;
    }

    /** Running đề án with money of the year that is not paid out; flagships have a part of each year and stay out of it. */
    @Transactional(readOnly = true)
    public List<Line> proposed(int year, Tier tier) {
        var rows = db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        BENEFICIARY,
                        STAGE,
                        PUB_YEAR_MONEY.COMMITTED_VND)
                .from(PUB_YEAR_MONEY)
                .join(FILES)
                .on(PUB_PROJECT.ID.eq(PUB_YEAR_MONEY.PROJECT_ID))
                .where(
                        PUB_YEAR_MONEY.YEAR.eq(year),
                        PUB_YEAR_MONEY.COMMITTED_VND.gt(Dong.ZERO),
                        PUB_PROJECT.TIER.eq(tier.name()),
                        PUB_PROJECT.KIND.ne(ProjectKind.FLAGSHIP.name()),
                        STAGE.in(RUNNING))
                .orderBy(PUB_PROJECT.CODE)
                .fetch();
        var drawn = sources.of(rows.map(row -> row.value1()), tier);
        return rows.map(row -> new Line(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                Objects.requireNonNull(drawn.get(row.value1())),
                row.value6()));
    }

    /** Every carry-over out of a year, the latest first, each with its đề án. */
    @Transactional(readOnly = true)
    public List<CarryOver> outOf(int year, Tier tier) {
        var lines = multiset(select(
                                PUB_PROJECT.ID,
                                PUB_PROJECT.CODE,
                                PUB_PROJECT.TITLE,
                                BENEFICIARY,
                                STAGE,
                                SOURCE,
                                CARRY_OVER_LINE.AMOUNT_VND)
                        .from(CARRY_OVER_LINE)
                        .join(FILES)
                        .on(PUB_PROJECT.ID.eq(CARRY_OVER_LINE.PROJECT_ID))
                        .where(CARRY_OVER_LINE.CARRY_OVER_ID.eq(CARRY_OVER.ID))
                        .orderBy(PUB_PROJECT.CODE))
                .convertFrom(rows -> rows.map(mapping(Line::new)));
        return db.select(
                        CARRY_OVER.ID,
                        CARRY_OVER.YEAR,
                        TIER,
                        CARRY_OVER.DECISION_NUMBER,
                        CARRY_OVER.DECIDED_ON,
                        CARRY_OVER.NOTE,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        lines)
                .from(CARRY_OVER)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CARRY_OVER.MADE_BY))
                .where(CARRY_OVER.YEAR.eq(year), TIER.eq(tier))
                .orderBy(CARRY_OVER.MADE_AT.desc(), CARRY_OVER.ID.desc())
                .fetch(mapping(CarryOver::new));
    }

    boolean isMade(UUID id) {
        return db.fetchExists(CARRY_OVER, CARRY_OVER.ID.eq(id));
    }

    void keep(CarryOver.Make make, List<Line> lines) {
        db.insertInto(CARRY_OVER)
                .set(CARRY_OVER.ID, make.id())
                .set(CARRY_OVER.PROVINCE, current.get().provinceOrFail())
                .set(CARRY_OVER.YEAR, make.year())
                .set(CARRY_OVER.TIER, make.tier().name())
                .set(CARRY_OVER.DECISION_NUMBER, make.decision().strip())
                .set(CARRY_OVER.DECIDED_ON, make.decidedOn())
                .set(CARRY_OVER.NOTE, make.note().strip())
                .set(CARRY_OVER.MADE_AT, clock.instant())
                .set(CARRY_OVER.MADE_BY, current.get().account())
                .execute();
        lines.forEach(line -> db.insertInto(CARRY_OVER_LINE)
                .set(CARRY_OVER_LINE.CARRY_OVER_ID, make.id())
                .set(CARRY_OVER_LINE.PROJECT_ID, line.project())
                .set(CARRY_OVER_LINE.SOURCE, line.source().name())
                .set(CARRY_OVER_LINE.AMOUNT_VND, line.amount())
                .execute());
    }
}
