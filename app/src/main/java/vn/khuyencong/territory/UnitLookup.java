package vn.khuyencong.territory;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds units of any time by a name as people write it, old or new, with or without accents, misspelt too, and says
 * what each is on a day. Three statements: the names, what became of them, those units.
 */
@Component
@Transactional(readOnly = true)
public class UnitLookup {

    private static final List<String> KINDS =
            List.of("phuong ", "xa ", "thi tran ", "dac khu ", "quan ", "huyen ", "thi xa ", "thanh pho ", "tinh ", "");

    private final DSLContext db;
    private final UnitChanges changes;

    UnitLookup(DSLContext db, UnitChanges changes) {
        this.db = db;
        this.changes = changes;
    }

    /**
     * A unit that bears the name, or did.
     *
     * @param within names of what it lies, or lay, in, nearest first
     * @param now    what it is on the day
     */
    public record Found(Unit unit, List<String> within, Successor now) {

        public Found {
            within = List.copyOf(within);
        }
    }

    /** Units by a name or a piece of an address, the likeliest first; those of the day before former ones. */
    public List<Found> find(String typed, LocalDate day, int limit) {
        var words = AddressWords.of(typed);
        if (words.isEmpty()) return List.of();
        var rows = rows(says(words.unit()), words, day, limit);
        if (rows.isEmpty() && !words.bare().equals(words.unit())) {
            rows = rows(says(words.bare()), words, day, limit);
        }
        if (rows.isEmpty()) rows = rows(sounds(words), words, day, limit);
        var succession =
                changes.succession(rows.stream().map(row -> row.unit().id()).toList());
        return rows.stream()
                .map(row -> new Found(
                        row.unit(), row.within(), succession.on(row.unit().id(), day)))
                .toList();
    }

    private record Row(Unit unit, List<String> within) {}

    private List<Row> rows(Condition matching, AddressWords words, LocalDate day, int limit) {
        var above = UNIT.as("above");
        var top = UNIT.as("top");
        return db.select(UnitTable.COLUMNS)
                .select(above.NAME, top.NAME)
                .from(UNIT)
                .leftJoin(above)
                .on(above.ID.eq(UNIT.PARENT_ID))
                .leftJoin(top)
                .on(top.ID.eq(above.PARENT_ID))
                .where(matching)
                .orderBy(Stream.<OrderField<?>>of(
                                around(words, above.PLAIN_NAME, top.PLAIN_NAME).desc(),
                                field(UNIT.PLAIN_NAME.eq(words.unit())).desc(),
                                field(exactly(words)).desc(),
                                field(inForce(UNIT.IN_FORCE, day)).desc(),
                                likeness(words).desc(),
                                UNIT.CODE)
                        .toList())
                .limit(limit)
                .fetch(row -> new Row(
                        UnitTable.unit(row),
                        Stream.of(row.get(above.NAME), row.get(top.NAME))
                                .filter(name -> name != null)
                                .toList()));
    }

    /** The name holds the words; the trigrams of {@code plain_name} find it. */
    private static Condition says(String plain) {
        return UNIT.PLAIN_NAME.like("%" + literal(plain) + "%", '!');
    }

    /** The name is like the words. */
    private static Condition sounds(AddressWords words) {
        return condition("{0} %> {1}", UNIT.PLAIN_NAME, val(words.bare()));
    }

    private static Condition exactly(AddressWords words) {
        return UNIT.PLAIN_NAME.in(
                KINDS.stream().map(kind -> kind + words.bare()).toList());
    }

    private static Field<BigDecimal> likeness(AddressWords words) {
        return field("similarity({0}, {1})", BigDecimal.class, UNIT.PLAIN_NAME, val(words.unit()));
    }

    /** How many of the units it is said to lie in it does lie in. */
    private static Field<Integer> around(AddressWords words, Field<String> above, Field<String> top) {
        Field<Integer> count = val(0);
        for (var one : words.around()) {
            var pattern = "%" + literal(one) + "%";
            count = count.plus(DSL.when(above.like(pattern, '!').or(top.like(pattern, '!')), 1)
                    .else_(0));
        }
        return count;
    }

    static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
