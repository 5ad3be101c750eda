package vn.khuyencong.territory;

import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.KnownTerritory.Change;

/** Reads the whole register and writes what a plan adds to it: three statements, however many units. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportSql {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('territory.unit'))";
    private static final String UNITS = """
            insert into territory.unit (id, code, name, kind, parent_id, province, in_force)
            select * from unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::text[], {4}::uuid[], {5}::text[], {6}::daterange[])""";
    private static final String PERIODS = """
            update territory.unit set in_force = longer.in_force
            from unnest({0}::uuid[], {1}::daterange[]) as longer (id, in_force) where unit.id = longer.id""";
    private static final String CHANGES = """
            insert into territory.transition (old_id, new_id, portion, on_date, resolution)
            select change.*, {4} from unnest({0}::uuid[], {1}::uuid[], {2}::text[], {3}::date[]) as change""";

    private final DSLContext db;

    ImportSql(DSLContext db) {
        this.db = db;
    }

    /** Nobody else changes the list of units until the transaction ends. */
    void alone() {
        db.execute(LOCK);
    }

    /** What is written from here on in the transaction is one entry of the trail, not one a row. */
    void asOneEntry() {
        db.execute("select set_config('kc.territory_import', 'on', true)");
    }

    KnownTerritory known() {
        var units = db.select(UnitTable.COLUMNS).from(UNIT).fetch(UnitTable::unit);
        var changes = db.select(TRANSITION.OLD_ID, TRANSITION.NEW_ID, TRANSITION.PORTION, TRANSITION.ON_DATE)
                .from(TRANSITION)
                .fetch(row ->
                        new Change(row.value1(), row.value2(), row.value3().equals("FULL"), row.value4()));
        return new KnownTerritory(units, changes);
    }

    void write(ImportPlan plan, String resolution) {
        if (!plan.longer().isEmpty()) {
            db.execute(
                    PERIODS,
                    val(ids(plan.longer(), Unit::id)),
                    val(texts(plan.longer(), unit -> unit.inForce().toString())));
        }
        if (!plan.begun().isEmpty()) {
            var units = plan.begun();
            db.execute(
                    UNITS,
                    val(ids(units, Unit::id)),
                    val(texts(units, Unit::code)),
                    val(texts(units, Unit::name)),
                    val(texts(units, unit -> unit.kind().code())),
                    val(ids(units, Unit::parent)),
                    val(texts(units, Unit::province)),
                    val(texts(units, unit -> unit.inForce().toString())));
        }
        if (!plan.changes().isEmpty()) {
            var changes = plan.changes();
            db.execute(
                    CHANGES,
                    val(ids(changes, Change::from)),
                    val(ids(changes, Change::to)),
                    val(texts(changes, change -> change.whole() ? "FULL" : "PARTIAL")),
                    val(texts(changes, change -> change.on().toString())),
                    val(resolution));
        }
        if (!plan.begun().isEmpty()) db.execute("analyze territory.unit");
        if (!plan.changes().isEmpty()) db.execute("analyze territory.transition");
    }

    private static <T> UUID[] ids(List<T> all, Function<T, @Nullable UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
