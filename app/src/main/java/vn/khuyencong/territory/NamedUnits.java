package vn.khuyencong.territory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/**
 * Units whose name has some words, and whatever they became: how an old name finds a unit of today. The names come
 * first and by their index; asked the other way round, every unit of today would be searched for its forerunners.
 */
public final class NamedUnits {

    private NamedUnits() {}

    /** @param plain each must be in the name, as {@link #plain} gives them */
    public static CommonTableExpression<Record1<UUID>> reached(List<String> plain) {
        var id = field(name("reached", "id"), UUID.class);
        return name("reached")
                .fields("id")
                .as(select(UNIT.ID)
                        .from(UNIT)
                        .where(DSL.and(plain.stream().map(NamedUnits::says).toList()))
                        .union(select(TRANSITION.NEW_ID)
                                .from(TRANSITION)
                                .join(name("reached"))
                                .on(TRANSITION.OLD_ID.eq(id))));
    }

    public static Condition isReached() {
        return UNIT.ID.in(select(field(name("reached", "id"), UUID.class)).from(name("reached")));
    }

    /** The name itself has the words. */
    public static Condition says(String plain) {
        return UNIT.PLAIN_NAME.like("%" + UnitLookup.literal(plain) + "%", '!');
    }

    /** Words as names stand in the index. */
    public static String plain(String words) {
        return AddressWords.plain(words);
    }
}
