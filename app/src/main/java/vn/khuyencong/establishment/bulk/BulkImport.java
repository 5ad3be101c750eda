package vn.khuyencong.establishment.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One table that is, or was, taken over.
 *
 * @param name     of the file
 * @param asOf     of which day the file is
 * @param headings as they stand in the file
 * @param columns  under which heading of the file each of ours stands; none under a field the file does not have
 * @param rows     without the heading
 * @param job      what works on it, or worked last
 * @param by       who sent it
 */
public record BulkImport(
        UUID id,
        Kind kind,
        String name,
        LocalDate asOf,
        List<String> headings,
        Map<ImportField, String> columns,
        int rows,
        Stage stage,
        @Nullable UUID job,
        Instant madeAt,
        String by) {

    public BulkImport {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    /** What the table holds. */
    public enum Kind {
        ESTABLISHMENTS,
        /** Of years, beside establishments that are in the register. */
        FIGURES
    }

    /** How far it is. */
    public enum Stage {
        /** It is asked which column is which. */
        COLUMNS,
        CHECKING,
        /** Every row can be looked at, nothing is done. */
        CHECKED,
        TAKING,
        TAKEN,
        UNDOING,
        UNDONE;

        /** Whether something works on it. */
        public boolean running() {
            return this == CHECKING || this == TAKING || this == UNDOING;
        }
    }

    /** What a row is beside the register. */
    public enum Verdict {
        NEW,
        /** Certainly one that is there, and it says something else. */
        SAME,
        /** One that is there, and nothing of it differs. */
        EQUAL,
        /** Perhaps one that is there. */
        MAYBE,
        BAD
    }

    /** What is to be done with a row. */
    public enum Choice {
        ADD,
        UPDATE,
        SKIP
    }

    /** What was done with a row. */
    public enum Result {
        ADDED,
        CHANGED,
        /** Nothing had to be changed. */
        SAME,
        /** Somebody changed the register between the look and the taking over. */
        STALE
    }

    /** What became of a row when its import was undone. */
    public enum Undone {
        UNDONE,
        /** Somebody has changed it since the import: her change stands. */
        CHANGED_SINCE,
        /** Files, needs or figures hang on it. */
        IN_USE
    }
}
