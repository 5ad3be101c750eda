package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.MONTHLY_DRAFT;
import static vn.khuyencong.project.db.Tables.MONTHLY_LINE;
import static vn.khuyencong.project.db.Tables.MONTHLY_PLACE;
import static vn.khuyencong.project.db.Tables.MONTHLY_REMARK;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyRules.Around;
import vn.khuyencong.project.MonthlyRules.Other;

/** Monthly reports, their drafts and remarks. A report is only added to; the latest version of a month holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MonthlyReports {

    private final DSLContext db;
    private final JsonMapper json;
    private final CurrentActor current;
    private final OfficeClock clock;

    MonthlyReports(DSLContext db, JsonMapper json, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a report was kept already, by an earlier click on the same form. */
    boolean exists(UUID request) {
        return db.fetchExists(MONTHLY_REPORT, MONTHLY_REPORT.ID.eq(request));
    }

    /** The version of a month that holds; none: 0. */
    int version(UUID project, YearMonth month) {
        return db.fetchCount(
                MONTHLY_REPORT, MONTHLY_REPORT.PROJECT_ID.eq(project), MONTHLY_REPORT.MONTH.eq(month.atDay(1)));
    }

    /** The months of a file that are reported. */
    Set<YearMonth> months(UUID project) {
        return db
                .selectDistinct(MONTHLY_REPORT.MONTH)
                .from(MONTHLY_REPORT)
                .where(MONTHLY_REPORT.PROJECT_ID.eq(project))
                .fetch(MONTHLY_REPORT.MONTH)
                .stream()
                .map(YearMonth::from)
                .collect(Collectors.toSet());
    }

    /** Which month of the đề án a report is of; empty where it is none of its. */
    Optional<YearMonth> monthOf(UUID project, UUID report) {
        return db.select(MONTHLY_REPORT.MONTH)
                .from(MONTHLY_REPORT)
                .where(MONTHLY_REPORT.ID.eq(report), MONTHLY_REPORT.PROJECT_ID.eq(project))
                .fetchOptional(row -> YearMonth.from(row.value1()));
    }

    /** The places of a file that a report can say something about. */
    Set<UUID> standing(UUID project) {
        return db.select(GROUP_PLACE.ID)
                .from(GROUP_PLACE)
                .where(
                        GROUP_PLACE.PROJECT_ID.eq(project),
                        GROUP_PLACE.APPROVED.isTrue(),
                        GROUP_PLACE.GIVEN_UP_WHY.eq(""))
                .fetchSet(GROUP_PLACE.ID);
    }

    Around around(UUID project, YearMonth month) {
        return new Around(
                nearest(project, MONTHLY_REPORT.MONTH.lt(month.atDay(1)), MONTHLY_REPORT.MONTH.desc()),
                nearest(project, MONTHLY_REPORT.MONTH.gt(month.atDay(1)), MONTHLY_REPORT.MONTH.asc()));
    }

    private @Nullable Other nearest(UUID project, Condition which, OrderField<?> order) {
        return db.selectFrom(MONTHLY_REPORT)
                .where(MONTHLY_REPORT.PROJECT_ID.eq(project), which)
                .orderBy(order, MONTHLY_REPORT.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new Other(
                        YearMonth.from(row.getMonth()),
                        row.getShareBp(),
                        new Spent(row.getSupportVnd(), row.getCounterpartVnd(), row.getOtherVnd())))
                .orElse(null);
    }

    /** @param request id of the form, and of the report from now on */
    void add(UUID project, MonthlyReport report, int version, MonthlyClock.@Nullable Due due, UUID request) {
        var point = report.taken().point();
        db.insertInto(MONTHLY_REPORT)
                .set(MONTHLY_REPORT.ID, request)
                .set(MONTHLY_REPORT.PROJECT_ID, project)
                .set(MONTHLY_REPORT.MONTH, report.month().atDay(1))
                .set(MONTHLY_REPORT.VERSION, version)
                .set(MONTHLY_REPORT.DONE, report.work().done().strip())
                .set(MONTHLY_REPORT.SHARE_BP, report.work().share())
                .set(MONTHLY_REPORT.SUPPORT_VND, report.spent().support())
                .set(MONTHLY_REPORT.COUNTERPART_VND, report.spent().counterpart())
                .set(MONTHLY_REPORT.OTHER_VND, report.spent().other())
                .set(MONTHLY_REPORT.DIFFICULTIES, report.work().difficulties().strip())
                .set(MONTHLY_REPORT.NEXT_MONTH, report.work().next().strip())
                .set(MONTHLY_REPORT.PLACE_ID, report.taken().place())
                .set(MONTHLY_REPORT.LATITUDE, point == null ? null : point.latitude())
                .set(MONTHLY_REPORT.LONGITUDE, point == null ? null : point.longitude())
                .set(MONTHLY_REPORT.DUE_ON, due == null ? null : due.lastDay())
                .set(
                        MONTHLY_REPORT.DUE_BASIS_ID,
                        due == null ? null : due.basis().provision())
                .set(MONTHLY_REPORT.AT, clock.instant())
                .set(MONTHLY_REPORT.BY, current.get().account())
                .execute();
        for (var line : report.lines()) {
            db.insertInto(MONTHLY_LINE)
                    .set(MONTHLY_LINE.REPORT_ID, request)
                    .set(MONTHLY_LINE.POSITION, line.position())
                    .set(MONTHLY_LINE.VOLUME, line.volume().strip())
                    .set(MONTHLY_LINE.DONE_VND, line.done())
                    .execute();
        }
        for (var at : report.places()) {
            db.insertInto(MONTHLY_PLACE)
                    .set(MONTHLY_PLACE.REPORT_ID, request)
                    .set(MONTHLY_PLACE.GROUP_PLACE_ID, at.place())
                    .set(MONTHLY_PLACE.SHARE_BP, at.share())
                    .set(MONTHLY_PLACE.SUPPORT_VND, at.support())
                    .set(MONTHLY_PLACE.DONE_VND, at.done())
                    .execute();
        }
        db.deleteFrom(MONTHLY_DRAFT)
                .where(
                        MONTHLY_DRAFT.PROJECT_ID.eq(project),
                        MONTHLY_DRAFT.MONTH.eq(report.month().atDay(1)))
                .execute();
    }

    /** Keeps what was typed; what was typed before gives way. */
    void keepDraft(UUID project, YearMonth month, Map<String, String> typed) {
        var text = JSONB.valueOf(json.writeValueAsString(typed));
        db.insertInto(MONTHLY_DRAFT)
                .set(MONTHLY_DRAFT.PROJECT_ID, project)
                .set(MONTHLY_DRAFT.MONTH, month.atDay(1))
                .set(MONTHLY_DRAFT.TYPED, text)
                .set(MONTHLY_DRAFT.AT, clock.instant())
                .set(MONTHLY_DRAFT.BY, current.get().account())
                .onConflict(MONTHLY_DRAFT.PROJECT_ID, MONTHLY_DRAFT.MONTH)
                .doUpdate()
                .set(MONTHLY_DRAFT.TYPED, text)
                .set(MONTHLY_DRAFT.AT, clock.instant())
                .set(MONTHLY_DRAFT.BY, current.get().account())
                .execute();
    }

    /** @return whether it is new */
    boolean remark(UUID report, String text, UUID request) {
        return db.insertInto(MONTHLY_REMARK)
                        .set(MONTHLY_REMARK.ID, request)
                        .set(MONTHLY_REMARK.REPORT_ID, report)
                        .set(MONTHLY_REMARK.TEXT, text.strip())
                        .set(MONTHLY_REMARK.AT, clock.instant())
                        .set(MONTHLY_REMARK.BY, current.get().account())
                        .onConflict(MONTHLY_REMARK.ID)
                        .doNothing()
                        .execute()
                == 1;
    }
}
