package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of units over: all that is given at once, in one transaction, or nothing. The same again changes nothing. */
@Component
@Transactional
class ImportUnits {

    /** From when units are held to have been there, where whoever imports says nothing: the lists say only until when. */
    static final LocalDate SINCE = LocalDate.parse("2004-01-01");

    private final ImportSql sql;

    ImportUnits(ImportSql sql) {
        this.sql = sql;
    }

    /** What it does, as it does it. */
    enum Step {
        READ(1),
        COMPARED(2),
        WRITTEN(3);

        /** How many steps there are. */
        static final long ALL = WRITTEN.done;

        /** How many steps are done with this one. */
        final long done;

        Step(long done) {
            this.done = done;
        }
    }

    /** What taking the lists over would do. */
    @Transactional(readOnly = true)
    public ImportPlan check(List<GivenList> lists, LocalDate since, Consumer<Step> told) {
        var problems = new ArrayList<ImportProblem>();
        var files = read(lists, problems);
        told.accept(Step.READ);
        var plan = UnitImportRules.plan(files, sql.known(), since, problems);
        told.accept(Step.COMPARED);
        return plan;
    }

    /**
     * Takes the lists over; where anything refuses, nothing is stored.
     *
     * @param resolution what the changes rest on
     */
    public ImportPlan take(List<GivenList> lists, LocalDate since, String resolution, Consumer<Step> told) {
        sql.alone();
        var plan = check(lists, since, told);
        if (plan.refused()) return plan;
        sql.asOneEntry();
        sql.write(plan, resolution);
        told.accept(Step.WRITTEN);
        return plan;
    }

    private static List<UnitFile> read(List<GivenList> lists, List<ImportProblem> problems) {
        var files = new ArrayList<UnitFile>();
        for (var list : lists) {
            var meaning = new UnitFileReader.Meaning(list.role(), list.on());
            UnitFileReader.read(list.name(), meaning, list.content().all(), problems)
                    .ifPresent(files::add);
        }
        return files;
    }
}
