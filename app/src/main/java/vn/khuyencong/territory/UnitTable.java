package vn.khuyencong.territory;

import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.khuyencong.shared.Period;

/** How units are read from their table. */
final class UnitTable {

    static final List<Field<?>> COLUMNS =
            List.of(UNIT.ID, UNIT.CODE, UNIT.NAME, UNIT.KIND, UNIT.PARENT_ID, UNIT.PROVINCE, UNIT.IN_FORCE);

    private UnitTable() {}

    static Unit unit(Record row) {
        return new Unit(
                row.get(UNIT.ID),
                row.get(UNIT.CODE),
                row.get(UNIT.NAME),
                UnitKind.of(row.get(UNIT.KIND)),
                row.get(UNIT.PARENT_ID),
                row.get(UNIT.PROVINCE),
                row.get(UNIT.IN_FORCE));
    }

    static Condition inForce(Field<Period> period, LocalDate day) {
        return DSL.condition("{0} @> {1}", period, DSL.val(day));
    }
}
