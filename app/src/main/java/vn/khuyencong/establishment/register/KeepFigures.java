package vn.khuyencong.establishment.register;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.YEAR_FIGURES;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** The figures of an establishment year by year, each with where it comes from. */
@Service
@Transactional
public class KeepFigures {

    /** Those of an establishment, the latest year first, as a field of its own statement. */
    public static final Field<List<Kept>> FIGURES = multiset(select(
                            YEAR_FIGURES.YEAR,
                            YEAR_FIGURES.WORKERS,
                            YEAR_FIGURES.WOMEN_WORKERS,
                            YEAR_FIGURES.TURNOVER_VND,
                            YEAR_FIGURES.EXPORTS_VND,
                            YEAR_FIGURES.CAPITAL_VND,
                            YEAR_FIGURES.TAXES_VND,
                            YEAR_FIGURES.ELECTRICITY_KWH,
                            YEAR_FIGURES.SOURCE,
                            YEAR_FIGURES.VERSION)
                    .from(YEAR_FIGURES)
                    .where(YEAR_FIGURES.ESTABLISHMENT_ID.eq(ESTABLISHMENT.ID))
                    .orderBy(YEAR_FIGURES.YEAR.desc()))
            .as("figures")
            .convertFrom(rows -> rows.map(row -> new Kept(
                    new YearFigures(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            row.value8(),
                            row.value9()),
                    row.value10())));

    private final DSLContext db;
    private final Establishments establishments;
    private final CurrentActor current;
    private final OfficeClock clock;

    KeepFigures(DSLContext db, Establishments establishments, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.establishments = establishments;
        this.current = current;
        this.clock = clock;
    }

    /** Figures and the version their form answers to. */
    public record Kept(YearFigures figures, int version) {}

    /** Those of an establishment the reader may see, the latest year first. */
    @Transactional(readOnly = true)
    public List<Kept> of(UUID establishment) {
        return db.select(FIGURES)
                .from(ESTABLISHMENT)
                .where(ESTABLISHMENT.ID.eq(establishment))
                .fetchOptional(Record1::value1)
                .orElse(List.of());
    }

    /**
     * Keeps the figures of a year.
     *
     * @param version the one the form showed; empty where it showed none for that year
     * @return what stands against them; empty where they are kept
     * @throws Stale if somebody else has entered other figures of that year meanwhile
     */
    public Problems keep(UUID establishment, YearFigures said, @Nullable Integer version) {
        establishments.get(establishment);
        var problems = FigureRules.against(said, clock.today());
        if (!problems.isEmpty()) return problems;
        int kept = version == null ? add(establishment, said) : change(establishment, said, version);
        if (kept == 0 && !isThere(establishment, said)) {
            throw new Stale("Figures of " + said.year() + " of " + establishment + " have changed");
        }
        return Problems.NONE;
    }

    private int add(UUID establishment, YearFigures said) {
        return db.insertInto(YEAR_FIGURES)
                .set(YEAR_FIGURES.ESTABLISHMENT_ID, establishment)
                .set(YEAR_FIGURES.YEAR, said.year())
                .set(YEAR_FIGURES.WORKERS, said.workers())
                .set(YEAR_FIGURES.WOMEN_WORKERS, said.women())
                .set(YEAR_FIGURES.TURNOVER_VND, said.turnover())
                .set(YEAR_FIGURES.EXPORTS_VND, said.exports())
                .set(YEAR_FIGURES.CAPITAL_VND, said.capital())
                .set(YEAR_FIGURES.TAXES_VND, said.taxes())
                .set(YEAR_FIGURES.ELECTRICITY_KWH, said.electricity())
                .set(YEAR_FIGURES.SOURCE, said.source())
                .set(YEAR_FIGURES.AT, clock.instant())
                .set(YEAR_FIGURES.BY, current.get().account())
                .onConflictDoNothing()
                .execute();
    }

    private int change(UUID establishment, YearFigures said, int version) {
        return db.update(YEAR_FIGURES)
                .set(YEAR_FIGURES.WORKERS, said.workers())
                .set(YEAR_FIGURES.WOMEN_WORKERS, said.women())
                .set(YEAR_FIGURES.TURNOVER_VND, said.turnover())
                .set(YEAR_FIGURES.EXPORTS_VND, said.exports())
                .set(YEAR_FIGURES.CAPITAL_VND, said.capital())
                .set(YEAR_FIGURES.TAXES_VND, said.taxes())
                .set(YEAR_FIGURES.ELECTRICITY_KWH, said.electricity())
                .set(YEAR_FIGURES.SOURCE, said.source())
                .set(YEAR_FIGURES.AT, clock.instant())
                .set(YEAR_FIGURES.BY, current.get().account())
                .set(YEAR_FIGURES.VERSION, version + 1)
                .where(
                        YEAR_FIGURES.ESTABLISHMENT_ID.eq(establishment),
                        YEAR_FIGURES.YEAR.eq(said.year()),
                        YEAR_FIGURES.VERSION.eq(version))
                .execute();
    }

    /** A second click: the very same is there. */
    private boolean isThere(UUID establishment, YearFigures said) {
        return of(establishment).stream().anyMatch(kept -> Objects.equals(kept.figures(), said));
    }
}
