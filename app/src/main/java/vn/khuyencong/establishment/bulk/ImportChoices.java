package vn.khuyencong.establishment.bulk;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.IMPORT_ROW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.bulk.BulkImport.Choice;
import vn.khuyencong.establishment.bulk.BulkImport.Result;
import vn.khuyencong.establishment.bulk.BulkImport.Undone;
import vn.khuyencong.establishment.bulk.BulkImport.Verdict;

/** What is chosen for the rows of an import, and how many there are of each kind. */
@Repository
@Transactional
public class ImportChoices {

    private static final JSONB NOTHING = JSONB.valueOf("[]");

    private final DSLContext db;

    ImportChoices(DSLContext db) {
        this.db = db;
    }

    /** How many rows there are of a kind, and what is to be, or was, done with them. */
    public record Counts(
            Map<RowFilter, Integer> rows, Map<Choice, Integer> chosen, Map<Result, Integer> done, int undone) {

        public int of(RowFilter filter) {
            return rows.getOrDefault(filter, 0);
        }

        public int of(Choice choice) {
            return chosen.getOrDefault(choice, 0);
        }

        public int of(Result result) {
            return done.getOrDefault(result, 0);
        }
    }

    @Transactional(readOnly = true)
    public Counts counts(UUID id) {
        var rows = new EnumMap<RowFilter, Integer>(RowFilter.class);
        var chosen = new EnumMap<Choice, Integer>(Choice.class);
        var done = new EnumMap<Result, Integer>(Result.class);
        var undone = 0;
        for (var row : db.select(
                        IMPORT_ROW.VERDICT,
                        IMPORT_ROW.NEWER,
                        IMPORT_ROW.CHOICE,
                        IMPORT_ROW.RESULT,
                        IMPORT_ROW.UNDONE,
                        count())
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.IMPORT_ID.eq(id), IMPORT_ROW.VERDICT.isNotNull(), IMPORT_ROW.VERDICT.ne("READ"))
                .groupBy(
                        IMPORT_ROW.VERDICT,
                        IMPORT_ROW.NEWER,
                        IMPORT_ROW.CHOICE,
                        IMPORT_ROW.RESULT,
                        IMPORT_ROW.UNDONE)) {
            int many = row.value6();
            rows.merge(RowFilter.ALL, many, Integer::sum);
            rows.merge(RowFilter.valueOf(Verdict.valueOf(row.value1()).name()), many, Integer::sum);
            if (row.value2() && row.value1().equals(Verdict.SAME.name())) {
                rows.merge(RowFilter.NEWER, many, Integer::sum);
            }
            chosen.merge(Choice.valueOf(row.value3()), many, Integer::sum);
            if (row.value4() != null) {
                var result = Result.valueOf(row.value4());
                done.merge(result, many, Integer::sum);
                if (result == Result.STALE) rows.merge(RowFilter.STALE, many, Integer::sum);
            }
            if (row.value5() != null && Undone.valueOf(row.value5()) == Undone.UNDONE) undone += many;
            else if (row.value5() != null) rows.merge(RowFilter.STAYED, many, Integer::sum);
        }
        return new Counts(rows, chosen, done, undone);
    }

    /** @return how many rows can be, and now are, dealt with as was chosen */
    int choose(UUID id, Map<Integer, Choice> byLine) {
        var changed = 0;
        for (var choice : Choice.values()) {
            var lines = byLine.entrySet().stream()
                    .filter(one -> one.getValue() == choice)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!lines.isEmpty()) changed += set(id, IMPORT_ROW.LINE.in(lines), choice);
        }
        return changed;
    }

    int chooseAll(UUID id, RowFilter filter, Choice choice) {
        return filter.isChosenAmong() ? set(id, matching(filter), choice) : 0;
    }

    private int set(UUID id, Condition rows, Choice choice) {
        return db.update(IMPORT_ROW)
                .set(IMPORT_ROW.CHOICE, choice.name())
                .where(IMPORT_ROW.IMPORT_ID.eq(id), rows, isOpenTo(choice), IMPORT_ROW.CHOICE.ne(choice.name()))
                .execute();
    }

    /** A row can be added where nothing of a new establishment lacks, and update what it may be. */
    private static Condition isOpenTo(Choice choice) {
        return switch (choice) {
            case ADD ->
                IMPORT_ROW
                        .VERDICT
                        .in(Verdict.NEW.name(), Verdict.MAYBE.name())
                        .and(IMPORT_ROW.MISSING.eq(val(NOTHING)))
                        .and(condition("{0} ->> 'year' is null", IMPORT_ROW.SAID));
            case UPDATE ->
                IMPORT_ROW
                        .VERDICT
                        .in(List.of(Verdict.NEW.name(), Verdict.SAME.name(), Verdict.MAYBE.name()))
                        .and(IMPORT_ROW.MATCH_ID.isNotNull());
            case SKIP -> IMPORT_ROW.VERDICT.ne(Verdict.BAD.name());
        };
    }

    /** The rows of a filter. */
    static Condition matching(RowFilter filter) {
        return switch (filter) {
            case ALL -> trueCondition();
            case NEW, SAME, MAYBE, EQUAL, BAD -> IMPORT_ROW.VERDICT.eq(filter.name());
            case NEWER -> IMPORT_ROW.VERDICT.eq(Verdict.SAME.name()).and(IMPORT_ROW.NEWER.isTrue());
            case STALE -> IMPORT_ROW.RESULT.eq(Result.STALE.name());
            case STAYED -> IMPORT_ROW.UNDONE.ne(Undone.UNDONE.name());
        };
    }
}
