package vn.khuyencong.territory;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.db.Tables.EVERY_FACT;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/**
 * Facts of units that have ended and that nobody has settled: the fact was to last beyond its unit, and no decision says
 * whether it holds for what came after. No provision that we know lets a priority area or a recognised craft village
 * pass on by itself, so none does: the office enters the decision for the successor, or ends the fact with its unit.
 * A district that ended without a successor left its facts to its communes.
 */
public final class WaitingFacts {

    private static final Field<UUID> ORIGIN = field(name("later", "origin"), UUID.class);
    private static final vn.khuyencong.territory.db.tables.Unit SUCCESSOR = UNIT.as("successor");
    private static final Field<UUID> ID = field(name("later", "id"), UUID.class);

    private WaitingFacts() {}

    /**
     * The table {@code later}: what each ended unit with facts became until a day, itself too.
     *
     * @param origins which of the ended units
     */
    public static CommonTableExpression<Record2<UUID, UUID>> later(Condition origins, LocalDate today) {
        var gone = UNIT.as("gone");
        var child = UNIT.as("child");
        var next = lateral(select(TRANSITION.NEW_ID.as("id"))
                        .from(TRANSITION)
                        .where(TRANSITION.OLD_ID.eq(ID), TRANSITION.ON_DATE.le(today))
                        .unionAll(select(child.ID)
                                .from(child)
                                .where(
                                        child.PARENT_ID.eq(ID),
                                        notExists(selectOne().from(TRANSITION).where(TRANSITION.OLD_ID.eq(ID))))))
                .as("next", "id");
        return name("later")
                .fields("origin", "id")
                .as(select(UNIT.ID, UNIT.ID)
                        .from(UNIT)
                        .where(
                                ended(UNIT.IN_FORCE, today),
                                origins,
                                exists(selectOne().from(EVERY_FACT).where(EVERY_FACT.UNIT_ID.eq(UNIT.ID))))
                        .union(select(ORIGIN, next.field("id", UUID.class))
                                .from(name("later"))
                                .join(gone)
                                .on(gone.ID.eq(ID), ended(gone.IN_FORCE, today))
                                .crossJoin(next)));
    }

    /** A fact of {@code EVERY_FACT}, joined to its unit, that is settled for none of today's successors. */
    public static Condition waits(LocalDate today) {
        return isOpen(today).and(exists(successors(today))).and(notExists(settled(ID.ne(ORIGIN))));
    }

    /** The same for one successor: another part of a unit that was split settles nothing for this one. */
    static Condition waitsFor(UUID successor, LocalDate today) {
        var between = UNIT.as("between");
        return isOpen(today)
                .and(exists(selectOne().from(name("later")).where(ORIGIN.eq(UNIT.ID), ID.eq(successor))))
                .and(notExists(settled(ID.eq(successor)
                        .or(ID.ne(ORIGIN)
                                .and(exists(selectOne()
                                        .from(between)
                                        .where(between.ID.eq(ID), ended(between.IN_FORCE, today))))))));
    }

    /** Units of today that came of the unit of a row. */
    public static SelectConditionStep<Record2<UUID, String>> successors(LocalDate today) {
        return select(SUCCESSOR.ID, SUCCESSOR.NAME)
                .from(name("later"))
                .join(SUCCESSOR)
                .on(SUCCESSOR.ID.eq(ID))
                .where(ORIGIN.eq(UNIT.ID), UnitTable.inForce(SUCCESSOR.IN_FORCE, today));
    }

    /** One of those lies in a province. */
    public static Condition inProvince(String province, LocalDate today) {
        return exists(successors(today).and(SUCCESSOR.PROVINCE.eq(province)));
    }

    private static Condition isOpen(LocalDate today) {
        return DSL.and(
                EVERY_FACT.WITHDRAWN_AT.isNull(),
                ended(UNIT.IN_FORCE, today),
                condition("(upper_inf({0}) or upper({0}) > upper({1}))", EVERY_FACT.IN_FORCE, UNIT.IN_FORCE));
    }

    /** A fact of the same kind was entered for a later unit; villages go by their names. */
    private static Select<?> settled(Condition where) {
        var other = EVERY_FACT.as("other");
        return selectOne()
                .from(name("later"))
                .join(other)
                .on(other.UNIT_ID.eq(ID))
                .where(
                        ORIGIN.eq(UNIT.ID),
                        where,
                        other.KIND.eq(EVERY_FACT.KIND),
                        other.WITHDRAWN_AT.isNull(),
                        EVERY_FACT
                                .KIND
                                .ne(FactKind.CRAFT_VILLAGE.name())
                                .or(condition(
                                        "platform.plain({0}) = platform.plain({1})", other.VALUE, EVERY_FACT.VALUE)));
    }

    private static Condition ended(Field<?> inForce, LocalDate today) {
        return condition("upper({0}) <= {1}", inForce, val(today));
    }
}
