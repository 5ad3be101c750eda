package vn.khuyencong.establishment.bulk;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.JobState;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.establishment.bulk.BulkImport.Choice;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** An import on its way: which column is which, what is to be done with each row, taken over, undone. */
@Service
@Transactional
public class BulkImports {

    private final Imports imports;
    private final ImportRows rows;
    private final ImportChoices choices;
    private final Jobs jobs;
    private final CurrentActor current;

    BulkImports(Imports imports, ImportRows rows, ImportChoices choices, Jobs jobs, CurrentActor current) {
        this.imports = imports;
        this.rows = rows;
        this.choices = choices;
        this.jobs = jobs;
        this.current = current;
    }

    /** @throws vn.khuyencong.shared.NotFound if there is none, or it is another province's */
    @Transactional(readOnly = true)
    public BulkImport get(UUID id) {
        return imports.get(id);
    }

    @Transactional(readOnly = true)
    public List<BulkImport> latest() {
        return imports.latest();
    }

    /** Which heading of the file is likely which: as it was matched, as the account matched it the last time, by its name. */
    @Transactional(readOnly = true)
    public Map<ImportField, String> likely(BulkImport one) {
        if (!one.columns().isEmpty()) return one.columns();
        var likely = new EnumMap<ImportField, String>(ImportField.class);
        imports.kept(current.get().account(), one.kind().name()).forEach((field, heading) -> {
            if (one.headings().contains(heading)) likely.put(field, heading);
        });
        for (var field : ImportField.of(one.kind())) {
            one.headings().stream()
                    .filter(heading -> !likely.containsValue(heading) && field.isCalled(heading))
                    .findFirst()
                    .ifPresent(heading -> likely.putIfAbsent(field, heading));
        }
        return likely;
    }

    /** Says which column is which, and has every row read and compared. */
    public Problems match(UUID id, Map<ImportField, String> columns) {
        var one = imports.get(id);
        var problems = against(one, columns);
        if (!problems.isEmpty()) return problems;
        var free = imports.move(id, Stage.COLUMNS, Stage.CHECKING)
                || imports.move(id, Stage.CHECKED, Stage.CHECKING)
                || died(one, Stage.CHECKING);
        if (free) {
            imports.match(id, columns);
            imports.keep(current.get().account(), one.kind().name(), columns);
            rows.forget(id);
            start(id, ImportJob.Step.LOOK);
        }
        return Problems.NONE;
    }

    private static Problems against(BulkImport one, Map<ImportField, String> columns) {
        var problems = Problems.NONE;
        if (columns.keySet().stream().noneMatch(ImportField.NAMES_ONE::contains)) {
            problems = problems.with(ImportField.NAME.name(), Finding.of("establishment.import-no-name-column"));
        }
        if (one.kind() == BulkImport.Kind.FIGURES && !columns.containsKey(ImportField.YEAR)) {
            problems = problems.with(ImportField.YEAR.name(), Finding.of("establishment.import-no-year-column"));
        }
        var taken = new HashSet<String>();
        for (var column : columns.entrySet()) {
            if (!taken.add(column.getValue())) {
                problems = problems.with(
                        column.getKey().name(),
                        Finding.of("establishment.import-column-twice", null, column.getValue()));
            }
        }
        return problems;
    }

    /**
     * What is to be done with some rows; what cannot be done with a row leaves it as it was.
     *
     * @return how many rows were changed
     */
    public int choose(UUID id, Map<Integer, Choice> byLine) {
        return imports.get(id).stage() == Stage.CHECKED ? choices.choose(id, byLine) : 0;
    }

    /** The same for every row of a kind. */
    public int chooseAll(UUID id, RowFilter filter, Choice choice) {
        return imports.get(id).stage() == Stage.CHECKED ? choices.chooseAll(id, filter, choice) : 0;
    }

    /** Has the rows taken over, once, however often it is asked for; again where the work died half way. */
    public void take(UUID id) {
        var one = imports.get(id);
        if (imports.move(id, Stage.CHECKED, Stage.TAKING) || died(one, Stage.TAKING)) start(id, ImportJob.Step.TAKE);
    }

    /** Has the whole import undone, once; what was changed since stays. */
    public void undo(UUID id) {
        var one = imports.get(id);
        if (imports.move(id, Stage.TAKEN, Stage.UNDOING) || died(one, Stage.UNDOING)) start(id, ImportJob.Step.UNDO);
    }

    private boolean died(BulkImport one, Stage stage) {
        return one.stage() == stage
                && one.job() != null
                && jobs.seen(one.job())
                        .filter(job -> job.stage() == JobState.Stage.FAILED)
                        .isPresent();
    }

    private void start(UUID id, ImportJob.Step step) {
        imports.job(
                id, jobs.start(ImportJob.KIND, Map.of(ImportJob.IMPORT, id.toString(), ImportJob.STEP, step.name())));
    }
}
