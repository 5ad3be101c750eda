package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectDistinct;
import static vn.khuyencong.project.db.Tables.CONTRACT;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/**
 * Reminds the implementer of the report of each month before, on and after its last day. On which days is the setting
 * of all reminders; what was not told because the program did not run is told when it runs again.
 */
@Component
@Transactional
public class MonthlyWarnings {

    private static final Field<Set<YearMonth>> REPORTED = multiset(selectDistinct(MONTHLY_REPORT.MONTH)
                    .from(MONTHLY_REPORT)
                    .where(MONTHLY_REPORT.PROJECT_ID.eq(PROJECT.ID)))
            .as("reported")
            .convertFrom(rows ->
                    rows.stream().map(row -> YearMonth.from(row.value1())).collect(Collectors.toSet()));

    private final DSLContext db;
    private final OfficeClock clock;
    private final ClockWarnings warnings;
    private final MonthlyOwed owed;
    private final MonthlyNews news;

    MonthlyWarnings(DSLContext db, OfficeClock clock, ClockWarnings warnings, MonthlyOwed owed, MonthlyNews news) {
        this.db = db;
        this.clock = clock;
        this.warnings = warnings;
        this.owed = owed;
        this.news = news;
    }

    /** Tells what is to be told today, each once. As the program itself. */
    public void tell() {
        var today = clock.today();
        db.select(PROJECT.fields())
                .select(Projects.LINES, Projects.COMPONENTS, CONTRACT.SIGNED_ON, REPORTED)
                .from(PROJECT)
                .join(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .where(PROJECT.STAGE.eq(Stage.UNDER_WAY))
                .orderBy(PROJECT.ID)
                .fetch(row -> new Running(Projects.project(row), row.get(CONTRACT.SIGNED_ON), row.get(REPORTED)))
                .forEach(running -> tell(running, today));
    }

    private record Running(Project project, LocalDate signedOn, Set<YearMonth> reported) {}

    private void tell(Running running, LocalDate today) {
        var project = running.project();
        var days = warnings.days(project.scope().tier(), project.province(), today);
        var coming = owed.coming(project, running.signedOn(), running.reported());
        if (coming != null) {
            int left = owed.workingDaysLeft(coming.lastDay());
            days.stream()
                    .filter(day -> day >= 0 && left <= day)
                    .reduce((_, nearer) -> nearer)
                    .ifPresent(day -> news.tellNear(project, coming, day, left));
        }
        var missing = owed.missing(project, running.signedOn(), running.reported());
        if (!missing.isEmpty() && isLateEnough(days, missing.getFirst().lastDay())) {
            news.tellOverAgain(project, missing);
        }
    }

    private boolean isLateEnough(List<Integer> days, LocalDate lastDay) {
        int left = owed.workingDaysLeft(lastDay);
        return days.stream().anyMatch(day -> day < 0 && left <= day);
    }
}
