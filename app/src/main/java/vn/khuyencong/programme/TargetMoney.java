package vn.khuyencong.programme;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.programme.db.Tables.EDITION;
import static vn.khuyencong.programme.db.Tables.MONEY;
import static vn.khuyencong.programme.db.Tables.PROGRAMME;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.harmony.MoneyKind;
import vn.khuyencong.plan.harmony.ProgrammeMoney;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Tells the harmony of sources what the province's own programme, as it is in force, means to spend. */
@Repository
@Transactional(readOnly = true)
class TargetMoney implements ProgrammeMoney {

    private final DSLContext db;

    TargetMoney(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<MoneyKind, Dong> targets(int from, int to) {
        var amount = sum(MONEY.AMOUNT_VND.coerce(BigDecimal.class));
        var latest = EDITION.as("latest");
        var targets = new EnumMap<MoneyKind, Dong>(MoneyKind.class);
        db.select(MONEY.SOURCE, amount)
                .from(MONEY)
                .join(EDITION)
                .on(EDITION.ID.eq(MONEY.EDITION_ID))
                .join(PROGRAMME)
                .on(PROGRAMME.ID.eq(EDITION.PROGRAMME_ID), PROGRAMME.TIER.eq(Tier.LOCAL))
                .where(
                        MONEY.YEAR.between(from, to),
                        EDITION.NUMBER.eq(select(max(latest.NUMBER))
                                .from(latest)
                                .where(
                                        latest.PROGRAMME_ID.eq(EDITION.PROGRAMME_ID),
                                        latest.STAGE.eq(EditionStage.APPROVED))))
                .groupBy(MONEY.SOURCE)
                .forEach(row -> targets.merge(
                        kind(row.get(MONEY.SOURCE)), new Dong(row.get(amount).longValueExact()), Dong::plus));
        return targets;
    }

    private static MoneyKind kind(Source source) {
        return switch (source) {
            case NATIONAL -> MoneyKind.CENTRAL;
            case LOCAL -> MoneyKind.LOCAL;
            case COUNTERPART -> MoneyKind.OWN;
            case OTHER -> MoneyKind.OTHER;
        };
    }
}
