package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.MONTHLY_DRAFT;
import static vn.khuyencong.project.db.Tables.MONTHLY_LINE;
import static vn.khuyencong.project.db.Tables.MONTHLY_PLACE;
import static vn.khuyencong.project.db.Tables.MONTHLY_REMARK;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.Point;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyReport.Taken;
import vn.khuyencong.project.MonthlyReport.Work;
import vn.khuyencong.project.db.access.tables.PubAccount;

/** The monthly reports of a file, in one statement. */
@Repository
@Transactional(readOnly = true)
class MonthlyReader {

    private static final PubAccount REMARKER = PUB_ACCOUNT.as("remarker");
    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private static final Field<List<MonthlyReport.Line>> LINES = multiset(
                    select(MONTHLY_LINE.POSITION, MONTHLY_LINE.VOLUME, MONTHLY_LINE.DONE_VND)
                            .from(MONTHLY_LINE)
                            .where(MONTHLY_LINE.REPORT_ID.eq(MONTHLY_REPORT.ID))
                            .orderBy(MONTHLY_LINE.POSITION))
            .as("lines")
            .convertFrom(rows -> rows.map(mapping(MonthlyReport.Line::new)));

    private static final Field<List<MonthlyReport.AtPlace>> PLACES = multiset(select(
                            MONTHLY_PLACE.GROUP_PLACE_ID,
                            MONTHLY_PLACE.SHARE_BP,
                            MONTHLY_PLACE.SUPPORT_VND,
                            MONTHLY_PLACE.DONE_VND)
                    .from(MONTHLY_PLACE)
                    .where(MONTHLY_PLACE.REPORT_ID.eq(MONTHLY_REPORT.ID))
                    .orderBy(MONTHLY_PLACE.GROUP_PLACE_ID))
            .as("places")
            .convertFrom(rows -> rows.map(mapping(MonthlyReport.AtPlace::new)));

    private static final Field<List<MonthlyKept.Remark>> REMARKS = multiset(
                    select(MONTHLY_REMARK.TEXT, MONTHLY_REMARK.AT, REMARKER.DISPLAY_NAME)
                            .from(MONTHLY_REMARK)
                            .join(REMARKER)
                            .on(REMARKER.ID.eq(MONTHLY_REMARK.BY))
                            .where(MONTHLY_REMARK.REPORT_ID.eq(MONTHLY_REPORT.ID))
                            .orderBy(MONTHLY_REMARK.AT, MONTHLY_REMARK.ID))
            .as("remarks")
            .convertFrom(rows -> rows.map(mapping(MonthlyKept.Remark::new)));

    private final DSLContext db;
    private final JsonMapper json;

    MonthlyReader(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every version of every month, in order. */
    List<MonthlyKept> reports(UUID project) {
        return db.select(MONTHLY_REPORT.fields())
                .select(PUB_ACCOUNT.DISPLAY_NAME, PUB_UNIT.NAME, LINES, PLACES, REMARKS)
                .from(MONTHLY_REPORT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(MONTHLY_REPORT.BY))
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(MONTHLY_REPORT.PLACE_ID))
                .where(MONTHLY_REPORT.PROJECT_ID.eq(project))
                .orderBy(MONTHLY_REPORT.MONTH, MONTHLY_REPORT.VERSION)
                .fetch(MonthlyReader::kept);
    }

    /** What was typed of a month and not handed in; nothing where there is none, or it is not the reader's. */
    Map<String, String> draft(UUID project, YearMonth month) {
        return db.select(MONTHLY_DRAFT.TYPED)
                .from(MONTHLY_DRAFT)
                .where(MONTHLY_DRAFT.PROJECT_ID.eq(project), MONTHLY_DRAFT.MONTH.eq(month.atDay(1)))
                .fetchOptional(row -> json.readValue(row.value1().data(), TYPED))
                .orElse(Map.of());
    }

    private static MonthlyKept kept(Record row) {
        return new MonthlyKept(
                row.get(MONTHLY_REPORT.ID),
                row.get(MONTHLY_REPORT.VERSION),
                new MonthlyReport(
                        YearMonth.from(row.get(MONTHLY_REPORT.MONTH)),
                        new Work(
                                row.get(MONTHLY_REPORT.DONE),
                                row.get(MONTHLY_REPORT.SHARE_BP),
                                row.get(MONTHLY_REPORT.DIFFICULTIES),
                                row.get(MONTHLY_REPORT.NEXT_MONTH)),
                        new Spent(
                                row.get(MONTHLY_REPORT.SUPPORT_VND),
                                row.get(MONTHLY_REPORT.COUNTERPART_VND),
                                row.get(MONTHLY_REPORT.OTHER_VND)),
                        new Taken(
                                row.get(MONTHLY_REPORT.PLACE_ID),
                                point(row.get(MONTHLY_REPORT.LATITUDE), row.get(MONTHLY_REPORT.LONGITUDE))),
                        row.get(LINES),
                        row.get(PLACES)),
                row.get(PUB_UNIT.NAME),
                row.get(MONTHLY_REPORT.DUE_ON),
                row.get(MONTHLY_REPORT.AT),
                row.get(PUB_ACCOUNT.DISPLAY_NAME),
                row.get(REMARKS));
    }

    private static @Nullable Point point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
