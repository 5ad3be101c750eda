package vn.khuyencong.organisation.web;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.khuyencong.shared.Period;

/** Pieces of SQL the pages of the register share. */
final class BodySql {

    static final String VIETNAMESE = "vi-x-icu";

    private BodySql() {}

    /** The name a body bears on a day: its last one where it has ended, its first where it has not begun. */
    static Field<String> nameOn(Field<UUID> body, LocalDate day) {
        return DSL.field("""
                (select n.name from organisation.name n where n.organisation_id = {0}
                 order by lower(n.in_force) > {1}, case when lower(n.in_force) <= {1} then lower(n.in_force) end desc nulls last, lower(n.in_force)
                 limit 1)""", String.class, body, val(day));
    }

    static Condition on(Field<Period> days, LocalDate day) {
        return DSL.condition("{0} @> {1}", days, val(day));
    }

    /** Whether a text holds a word, without regard to accents and case. */
    static Condition says(Field<String> text, String word) {
        return DSL.condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal(word)));
    }

    /** The words of a search, each to be found by itself. */
    static List<String> words(String typed) {
        return typed.isEmpty() ? List.of() : List.of(typed.split("\\s+", -1));
    }

    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
