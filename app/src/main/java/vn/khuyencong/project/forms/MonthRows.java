package vn.khuyencong.project.forms;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** The monthly reports of a đề án as Mẫu số 3a lists them: of each month the version that holds. */
@Repository
@Transactional(readOnly = true)
class MonthRows {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private final DSLContext db;

    MonthRows(DSLContext db) {
        this.db = db;
    }

    /**
     * A month; figures are reckoned from the contract to its end.
     *
     * @param month its first day
     */
    record Month(
            LocalDate month,
            String done,
            BasisPoints share,
            Dong support,
            Dong counterpart,
            Dong other,
            String difficulties,
            String next) {}

    List<Month> of(UUID project) {
        return db.select(
                        MONTHLY_REPORT.MONTH,
                        MONTHLY_REPORT.DONE,
                        MONTHLY_REPORT.SHARE_BP,
                        MONTHLY_REPORT.SUPPORT_VND,
                        MONTHLY_REPORT.COUNTERPART_VND,
                        MONTHLY_REPORT.OTHER_VND,
                        MONTHLY_REPORT.DIFFICULTIES,
                        MONTHLY_REPORT.NEXT_MONTH)
                .distinctOn(MONTHLY_REPORT.MONTH)
                .from(MONTHLY_REPORT)
                .where(MONTHLY_REPORT.PROJECT_ID.eq(project))
                .orderBy(MONTHLY_REPORT.MONTH, MONTHLY_REPORT.VERSION.desc())
                .fetch(mapping(Month::new));
    }

    /** The table of months, and what the last of them says of difficulties and of what is next. */
    static Map<String, Object> fields(List<Month> months) {
        var rows = new ArrayList<Map<String, String>>();
        for (var month : months) {
            rows.add(Map.of(
                    "month", MONTH.format(month.month()),
                    "done", month.done(),
                    "share", month.share().percent(),
                    "support", month.support().formatted(),
                    "own", month.counterpart().plus(month.other()).formatted()));
        }
        var last = months.isEmpty() ? null : months.getLast();
        return Map.of(
                "months", FormRows.orDots(rows, "month", "done", "share", "support", "own"),
                "difficulties", Blanks.text(last == null ? null : last.difficulties()),
                "nextMonth", Blanks.text(last == null ? null : last.next()));
    }
}
