package vn.khuyencong.territory;

import static vn.khuyencong.territory.db.Tables.REFORM;
import static vn.khuyencong.territory.db.Tables.REFORM_UNIT;
import static vn.khuyencong.territory.db.Tables.UNIT;
import static vn.khuyencong.territory.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.territory.ReformSql.Part;

/** The reforms that were entered by hand. */
@Repository
@Transactional
public class Reforms {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Reforms(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Those of a province, or all where none is given; the latest first. */
    @Transactional(readOnly = true)
    public List<Reform> of(@Nullable String province) {
        return read(province == null ? DSL.noCondition() : REFORM.PROVINCE.eq(province));
    }

    /** @throws NotFound where there is none */
    @Transactional(readOnly = true)
    public Reform find(UUID id) {
        return read(REFORM.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("No reform " + id));
    }

    /** Which reform a request made before. */
    @Transactional(readOnly = true)
    Optional<UUID> made(UUID request) {
        return db.select(REFORM.ID)
                .from(REFORM)
                .where(REFORM.REQUEST_ID.eq(request))
                .fetchOptional(REFORM.ID);
    }

    UUID insert(UUID request, String province, LocalDate on, String resolution, @Nullable UUID undoes, String note) {
        return db.insertInto(REFORM)
                .set(REFORM.REQUEST_ID, request)
                .set(REFORM.PROVINCE, province)
                .set(REFORM.ON_DATE, on)
                .set(REFORM.RESOLUTION, resolution)
                .set(REFORM.UNDOES, undoes)
                .set(REFORM.NOTE, note)
                .set(REFORM.MADE_AT, clock.instant())
                .set(REFORM.MADE_BY, current.get().account())
                .returningResult(REFORM.ID)
                .fetchSingle()
                .value1();
    }

    /** In three statements, however many. */
    private List<Reform> read(Condition condition) {
        var undone = REFORM.as("undone");
        var rows = db.select(REFORM.asterisk(), PUB_ACCOUNT.DISPLAY_NAME, undone.ID.as("undone_by"))
                .from(REFORM)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(REFORM.MADE_BY))
                .leftJoin(undone)
                .on(undone.UNDOES.eq(REFORM.ID))
                .where(condition)
                .orderBy(REFORM.MADE_AT.desc())
                .fetch();
        var parts = db.select(REFORM_UNIT.REFORM_ID, REFORM_UNIT.PART)
                .select(UnitTable.COLUMNS)
                .from(REFORM_UNIT)
                .join(UNIT)
                .on(UNIT.ID.eq(REFORM_UNIT.UNIT_ID))
                .where(REFORM_UNIT.REFORM_ID.in(rows.getValues(REFORM.ID)))
                .fetchGroups(
                        row -> Map.entry(row.get(REFORM_UNIT.REFORM_ID), Part.valueOf(row.get(REFORM_UNIT.PART))),
                        UnitTable::unit);
        Function<Map.Entry<UUID, Part>, List<Unit>> units = part -> parts.getOrDefault(part, List.of()).stream()
                .sorted(Comparator.comparing(Unit::code))
                .collect(Collectors.toList());
        return rows.map(row -> new Reform(
                row.get(REFORM.ID),
                row.get(REFORM.PROVINCE),
                row.get(REFORM.ON_DATE),
                row.get(REFORM.RESOLUTION),
                row.get(REFORM.UNDOES),
                row.get(undone.ID.as("undone_by")),
                row.get(REFORM.NOTE),
                row.get(REFORM.MADE_AT),
                Objects.requireNonNull(row.get(PUB_ACCOUNT.DISPLAY_NAME)),
                units.apply(Map.entry(row.get(REFORM.ID), Part.ENDED)),
                units.apply(Map.entry(row.get(REFORM.ID), Part.BEGUN))));
    }
}
