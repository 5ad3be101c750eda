package vn.khuyencong.plan.harmony;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.PLAN;
import static vn.khuyencong.plan.db.budget.Tables.PUB_FILE_SOURCE;
import static vn.khuyencong.plan.db.project.Tables.PUB_MONEY_MIX;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;

/** Reads the money of the files as the harmony of sources shows it, area by area as the areas are today. */
@Repository
@Transactional(readOnly = true)
public class HarmonyReader {

    private static final Field<BigDecimal> OWN = plain(PUB_MONEY_MIX.OWN_VND);
    private static final Field<BigDecimal> ELSEWHERE = plain(PUB_MONEY_MIX.OTHER_VND);
    private static final Field<BigDecimal> WAITING = plain(PUB_MONEY_MIX.WAITING_VND);

    private final DSLContext db;
    private final Units units;
    private final Funds funds;
    private final List<ProgrammeMoney> programmes;
    private final OfficeClock clock;

    HarmonyReader(DSLContext db, Units units, Funds funds, List<ProgrammeMoney> programmes, OfficeClock clock) {
        this.db = db;
        this.units = units;
        this.funds = funds;
        this.programmes = List.copyOf(programmes);
        this.clock = clock;
    }

    /**
     * One look.
     *
     * @param all   whatever the filter leaves, before an area is chosen
     * @param names the areas there are, by their ids
     */
    public record Look(Harmony shown, Harmony all, Map<UUID, String> names) {}

    /** One file of a number. */
    public record File(UUID id, String code, String title, String activity, int year, Dong amount) {}

    /** Everything within the filter. */
    public Look look(HarmonyFilter filter) {
        var central = ofSource(MoneyKind.CENTRAL);
        var local = ofSource(MoneyKind.LOCAL);
        var given = ofSource(MoneyKind.OTHER);
        var own = sum(OWN);
        var elsewhere = sum(ELSEWHERE);
        var waiting = sum(WAITING);
        var rows = db.select(PUB_MONEY_MIX.PLACE_ID, PUB_MONEY_MIX.ACTIVITY, PUB_MONEY_MIX.PLAN_YEAR)
                .select(central, local, given, own, elsewhere, waiting)
                .from(PUB_MONEY_MIX)
                .where(years(filter))
                .groupBy(PUB_MONEY_MIX.PLACE_ID, PUB_MONEY_MIX.ACTIVITY, PUB_MONEY_MIX.PLAN_YEAR)
                .orderBy(PUB_MONEY_MIX.PLAN_YEAR, PUB_MONEY_MIX.ACTIVITY)
                .fetch(row -> new Harmony.Cell(
                        row.get(PUB_MONEY_MIX.PLACE_ID),
                        row.get(PUB_MONEY_MIX.ACTIVITY),
                        row.get(PUB_MONEY_MIX.PLAN_YEAR),
                        new Mix(
                                dong(row.get(central)),
                                dong(row.get(local)),
                                dong(row.get(given)),
                                dong(row.get(own)),
                                dong(row.get(elsewhere)),
                                dong(row.get(waiting)))));
        var areas = areas(rows.stream()
                .map(Harmony.Cell::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var all = new ArrayList<Harmony.Cell>();
        for (var cell : rows) {
            var place = cell.area();
            var area = place == null
                    ? null
                    : Objects.requireNonNull(areas.get(place)).id();
            all.add(new Harmony.Cell(area, cell.activity(), cell.year(), cell.mix()));
        }
        var names = new HashMap<UUID, String>();
        areas.values().forEach(unit -> names.put(unit.id(), unit.name()));
        var shown = all.stream()
                .filter(cell -> filter.nowhere()
                        ? cell.area() == null
                        : filter.area() == null || filter.area().equals(cell.area()))
                .toList();
        return new Look(new Harmony(shown), new Harmony(all), Map.copyOf(names));
    }

    /** What the money stands beside: the programme, what was given, what is planned. */
    public Beside beside(int from, int to) {
        var programme = new EnumMap<MoneyKind, Dong>(MoneyKind.class);
        programmes.forEach(one -> one.targets(from, to).forEach((kind, sum) -> programme.merge(kind, sum, Dong::plus)));
        var allotted = new EnumMap<MoneyKind, Dong>(MoneyKind.class);
        funds.all().stream()
                .filter(fund -> fund.year() >= from && fund.year() <= to)
                .forEach(fund -> allotted.merge(MoneyKind.of(fund.source()), fund.allotted(), Dong::plus));
        return new Beside(programme, allotted, planned(from, to));
    }

    /** The files that make up a number, and what each adds to it. */
    public List<File> files(HarmonyFilter filter, MoneyKind kind) {
        var amount = sum(amount(kind));
        var found = db.select(
                        PUB_MONEY_MIX.PROJECT_ID,
                        PUB_MONEY_MIX.CODE,
                        PUB_MONEY_MIX.TITLE,
                        PUB_MONEY_MIX.ACTIVITY,
                        PUB_MONEY_MIX.PLAN_YEAR,
                        PUB_MONEY_MIX.PLACE_ID,
                        amount)
                .from(PUB_MONEY_MIX)
                .where(years(filter), amount(kind).gt(BigDecimal.ZERO))
                .groupBy(
                        PUB_MONEY_MIX.PROJECT_ID,
                        PUB_MONEY_MIX.CODE,
                        PUB_MONEY_MIX.TITLE,
                        PUB_MONEY_MIX.ACTIVITY,
                        PUB_MONEY_MIX.PLAN_YEAR,
                        PUB_MONEY_MIX.PLACE_ID)
                .orderBy(PUB_MONEY_MIX.PLAN_YEAR, PUB_MONEY_MIX.CODE)
                .fetch();
        var places = found.getValues(PUB_MONEY_MIX.PLACE_ID).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var areas = filter.area() == null ? Map.<UUID, Unit>of() : areas(places);
        var files = new ArrayList<File>();
        for (var row : found) {
            var place = row.get(PUB_MONEY_MIX.PLACE_ID);
            if (filter.nowhere() ? place == null : filter.area() == null || isIn(filter.area(), place, areas)) {
                files.add(new File(
                        row.get(PUB_MONEY_MIX.PROJECT_ID),
                        row.get(PUB_MONEY_MIX.CODE),
                        row.get(PUB_MONEY_MIX.TITLE),
                        row.get(PUB_MONEY_MIX.ACTIVITY),
                        row.get(PUB_MONEY_MIX.PLAN_YEAR),
                        dong(row.get(amount))));
            }
        }
        return List.copyOf(files);
    }

    private Map<MoneyKind, Dong> planned(int from, int to) {
        var planned = new EnumMap<MoneyKind, Dong>(MoneyKind.class);
        var amount = sum(plain(ITEM.AMOUNT_VND));
        db.select(PLAN.TIER, PUB_FILE_SOURCE.SOURCE, amount)
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .leftJoin(PUB_FILE_SOURCE)
                .on(PUB_FILE_SOURCE.PROJECT_ID.eq(ITEM.PROJECT_ID))
                .where(PLAN.YEAR.between(from, to), PLAN.STAGE.in(PlanStage.SUBMITTED, PlanStage.APPROVED))
                .groupBy(PLAN.TIER, PUB_FILE_SOURCE.SOURCE)
                .forEach(row -> {
                    var source = Objects.requireNonNullElse(
                            row.get(PUB_FILE_SOURCE.SOURCE), Source.firstOf(row.get(PLAN.TIER)));
                    planned.merge(MoneyKind.of(source), dong(row.get(amount)), Dong::plus);
                });
        return planned;
    }

    /** Each place as it is today: the unit all of it lies in, or itself where nobody can say which. */
    private Map<UUID, Unit> areas(List<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var areas = new HashMap<UUID, Unit>();
        var unsure = new ArrayList<UUID>();
        units.now(places, clock.today()).forEach((place, successor) -> {
            var today = successor.units();
            if (today.size() == 1) {
                areas.put(place, today.getFirst());
            } else {
                unsure.add(place);
            }
        });
        if (!unsure.isEmpty()) {
            areas.putAll(units.find(unsure));
        }
        return areas;
    }

    private static boolean isIn(UUID area, @Nullable UUID place, Map<UUID, Unit> areas) {
        var unit = place == null ? null : areas.get(place);
        return unit != null && unit.id().equals(area);
    }

    private static Condition years(HarmonyFilter filter) {
        return PUB_MONEY_MIX
                .PLAN_YEAR
                .between(filter.from(), filter.to())
                .and(filter.activity().isEmpty() ? noCondition() : PUB_MONEY_MIX.ACTIVITY.eq(filter.activity()));
    }

    private static Field<BigDecimal> ofSource(MoneyKind kind) {
        return sum(state(kind)).as("of_" + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Field<BigDecimal> state(MoneyKind kind) {
        var sources = Arrays.stream(Source.values())
                .filter(source -> MoneyKind.of(source) == kind)
                .toList();
        return when(PUB_MONEY_MIX.SOURCE.in(sources), plain(PUB_MONEY_MIX.STATE_VND))
                .otherwise(BigDecimal.ZERO);
    }

    /** What one line of a file adds to a number. */
    private static Field<BigDecimal> amount(MoneyKind kind) {
        return switch (kind) {
            case CENTRAL, LOCAL -> state(kind);
            case OWN -> OWN;
            case OTHER -> state(kind).plus(ELSEWHERE);
            case WAITING -> WAITING;
        };
    }

    private static Field<BigDecimal> plain(Field<Dong> amount) {
        return coalesce(amount.coerce(BigDecimal.class), inline(BigDecimal.ZERO));
    }

    private static Dong dong(BigDecimal sum) {
        return new Dong(sum.longValueExact());
    }
}
