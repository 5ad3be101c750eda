package vn.khuyencong.budget.cycle;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.budget.db.Tables.CYCLE_PAPER;
import static vn.khuyencong.budget.db.Tables.ENTRY_SUM;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.YEAR_REPORT_LINE;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Tier;

/** The figures of a year's settlement: as the ledger has them now, or as they were sent. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class YearReports {

    private final DSLContext db;

    YearReports(DSLContext db) {
        this.db = db;
    }

    /** As it was sent; else as of now. */
    YearReport of(int year) {
        var kept = db.select(
                        YEAR_REPORT_LINE.SOURCE,
                        YEAR_REPORT_LINE.GIVEN_VND,
                        YEAR_REPORT_LINE.CARRIED_IN_VND,
                        YEAR_REPORT_LINE.PAID_VND,
                        YEAR_REPORT_LINE.SETTLED_VND,
                        YEAR_REPORT_LINE.MANAGED_VND,
                        YEAR_REPORT_LINE.CARRIED_OUT_VND,
                        YEAR_REPORT_LINE.LEFT_VND)
                .from(YEAR_REPORT_LINE)
                .join(CYCLE_PAPER)
                .on(CYCLE_PAPER.ID.eq(YEAR_REPORT_LINE.PAPER_ID))
                .where(CYCLE_PAPER.YEAR.eq(year))
                .orderBy(YEAR_REPORT_LINE.SOURCE)
                .fetch(mapping(YearReport.Line::new));
        return kept.isEmpty() ? now(year) : new YearReport(kept);
    }

    /** Keeps the figures of now with the paper that sends them. */
    void freeze(int year, UUID paper) {
        for (var line : now(year).lines()) {
            db.insertInto(YEAR_REPORT_LINE)
                    .set(YEAR_REPORT_LINE.PAPER_ID, paper)
                    .set(YEAR_REPORT_LINE.SOURCE, line.source())
                    .set(YEAR_REPORT_LINE.GIVEN_VND, line.given())
                    .set(YEAR_REPORT_LINE.CARRIED_IN_VND, line.carriedIn())
                    .set(YEAR_REPORT_LINE.PAID_VND, line.paid())
                    .set(YEAR_REPORT_LINE.SETTLED_VND, line.settled())
                    .set(YEAR_REPORT_LINE.MANAGED_VND, line.managed())
                    .set(YEAR_REPORT_LINE.CARRIED_OUT_VND, line.carriedOut())
                    .set(YEAR_REPORT_LINE.LEFT_VND, line.left())
                    .execute();
        }
    }

    private YearReport now(int year) {
        var amount = sum(when(ENTRY_SUM.REVERSING, ENTRY_SUM.CHANGE_VND.neg()).otherwise(ENTRY_SUM.CHANGE_VND));
        var sums = new EnumMap<Source, Map<EntryKind, Long>>(Source.class);
        db.select(FUND.SOURCE, ENTRY_SUM.KIND, amount)
                .from(ENTRY_SUM)
                .join(FUND)
                .on(FUND.ID.eq(ENTRY_SUM.FUND_ID))
                .where(FUND.YEAR.eq(year), FUND.TIER.eq(Tier.LOCAL))
                .groupBy(FUND.SOURCE, ENTRY_SUM.KIND)
                .forEach(row -> sums.computeIfAbsent(row.value1(), _ -> new EnumMap<>(EntryKind.class))
                        .put(row.value2(), row.value3().longValueExact()));
        return YearReport.of(sums);
    }
}
