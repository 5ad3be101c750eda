package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;

/** A list as it was read from a file. */
sealed interface UnitFile {

    /** What a list tells: who was there until a day, who is there from a day, what became what on a day. */
    enum Role {
        /** In force until the day, exclusive. */
        BEFORE,
        /** In force from the day, inclusive. */
        FROM,
        /** In effect on the day. */
        TRANSITIONS
    }

    String name();

    /** Units that were there until {@code on}, exclusive, or are from {@code on}, inclusive. */
    record Units(String name, Role role, LocalDate on, List<Row> rows) implements UnitFile {

        public Units {
            rows = List.copyOf(rows);
        }

        /** The day the list speaks of. */
        LocalDate day() {
            return role == Role.BEFORE ? on.minusDays(1) : on;
        }
    }

    /** What became of units on a day. */
    record Transitions(String name, LocalDate on, List<Change> changes) implements UnitFile {

        public Transitions {
            changes = List.copyOf(changes);
        }
    }

    /** One unit; an empty {@code parentCode} for a province. */
    record Row(int line, String code, String name, UnitKind kind, String parentCode) {}

    /** One old unit that went, whole or in part, into a new one. */
    record Change(int line, String oldCode, String newCode, boolean whole) {}
}
