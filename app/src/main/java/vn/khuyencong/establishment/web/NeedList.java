package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.NEED;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.NeedStage;
import vn.khuyencong.establishment.web.NeedListPage.Row;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/** The list page of needs: those waiting first, the oldest of them on top. */
@Repository
@Transactional(readOnly = true)
class NeedList {

    private final DSLContext db;
    private final OfficeClock clock;

    NeedList(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    NeedListPage page(@Nullable NeedStage stage, String words, Paging paging) {
        var said = said(words);
        var shown = stage == null ? said : said.and(NEED.STAGE.eq(stage));
        var cost = Dong.ZERO;
        var counts = new EnumMap<NeedStage, Integer>(NeedStage.class);
        for (var total : totals(said)) {
            counts.put(total.stage(), total.count());
            if (stage == null || stage == total.stage()) {
                cost = cost.plus(total.cost());
            }
        }
        var rows = stage == null ? all(counts) : counts.getOrDefault(stage, 0);
        return new NeedListPage(stage, words, counts, cost, rows(shown, paging), paging.withTotal(rows));
    }

    private record Total(NeedStage stage, int count, Dong cost) {}

    private List<Total> totals(Condition said) {
        var cost = coalesce(sum(NEED.COST_VND.coerce(Long.class)), val(BigDecimal.ZERO));
        return db.select(NEED.STAGE, count(), cost)
                .from(NEED)
                .join(ESTABLISHMENT)
                .on(ESTABLISHMENT.ID.eq(NEED.ESTABLISHMENT_ID))
                .where(said)
                .groupBy(NEED.STAGE)
                .fetch(row -> new Total(
                        Objects.requireNonNull(row.value1()),
                        row.value2(),
                        new Dong(row.value3().longValueExact())));
    }

    private List<Row> rows(Condition shown, Paging paging) {
        var today = clock.today();
        return db.select(
                        NEED.ID,
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.NAME,
                        PUB_UNIT.NAME,
                        NEED.ITEM,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        NEED.PRODUCTION_LINE,
                        NEED.COST_VND,
                        NEED.SENT_AT,
                        NEED.STAGE)
                .from(NEED)
                .join(ESTABLISHMENT)
                .on(ESTABLISHMENT.ID.eq(NEED.ESTABLISHMENT_ID))
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(NEED.ACTIVITY))
                .where(shown)
                .orderBy(NEED.STAGE.eq(NeedStage.SENT).desc(), NEED.SENT_AT, NEED.ID)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(row -> row(row, today));
    }

    private static Row row(Record row, LocalDate today) {
        var stage = row.get(NEED.STAGE);
        var sentAt = row.get(NEED.SENT_AT);
        return new Row(
                row.get(NEED.ID),
                row.get(ESTABLISHMENT.ID),
                row.get(ESTABLISHMENT.NAME),
                row.get(PUB_UNIT.NAME),
                row.get(NEED.ITEM),
                row.get(PUB_ACTIVITY.NAME_VI),
                row.get(PUB_ACTIVITY.NAME_EN),
                row.get(NEED.PRODUCTION_LINE),
                row.get(NEED.COST_VND),
                sentAt,
                stage,
                stage == NeedStage.SENT ? waiting(sentAt, today) : null);
    }

    private static long waiting(Instant sentAt, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(sentAt, OfficeClock.ZONE), today);
    }

    private static Condition said(String words) {
        Condition all = noCondition();
        for (var word : new EstablishmentFilter(words, "", "", "").eachWord()) {
            all = all.and(EstablishmentSql.says(word).or(EstablishmentSql.contains(NEED.ITEM, word)));
        }
        return all;
    }

    private static int all(Map<NeedStage, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
