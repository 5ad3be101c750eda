package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.programme.db.Tables.EDITION;
import static vn.khuyencong.programme.db.Tables.INDICATOR;
import static vn.khuyencong.programme.db.Tables.MONEY;
import static vn.khuyencong.programme.db.Tables.TARGET;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;

/** What editions say, as it is stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContentRows {

    private final DSLContext db;

    ContentRows(DSLContext db) {
        this.db = db;
    }

    /** In three statements. */
    Contents of(UUID edition) {
        var words = db.select(EDITION.AIMS, EDITION.MONEY_GROUNDS)
                .from(EDITION)
                .where(EDITION.ID.eq(edition))
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No edition " + edition));
        return new Contents(words.value1(), indicators(edition), money(edition), words.value2());
    }

    private List<Indicator> indicators(UUID edition) {
        var targets = multiset(select(TARGET.YEAR, TARGET.AMOUNT)
                        .from(TARGET)
                        .where(TARGET.EDITION_ID.eq(INDICATOR.EDITION_ID), TARGET.THREAD.eq(INDICATOR.THREAD)))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
        return db.select(
                        INDICATOR.THREAD,
                        INDICATOR.NAME,
                        INDICATOR.UNIT,
                        INDICATOR.MEASURE,
                        INDICATOR.ACTIVITY,
                        INDICATOR.GROUP_CODE,
                        INDICATOR.BASELINE,
                        INDICATOR.BASELINE_YEAR,
                        INDICATOR.HOW,
                        INDICATOR.GROUNDS,
                        targets)
                .from(INDICATOR)
                .where(INDICATOR.EDITION_ID.eq(edition))
                .orderBy(INDICATOR.POSITION)
                .fetch(mapping(Indicator::new));
    }

    private List<Contents.Share> money(UUID edition) {
        return db.select(MONEY.YEAR, MONEY.SOURCE, MONEY.AMOUNT_VND)
                .from(MONEY)
                .where(MONEY.EDITION_ID.eq(edition))
                .orderBy(MONEY.YEAR, MONEY.SOURCE)
                .fetch(mapping(Contents.Share::new));
    }

    /** Takes over a whole edition; the typed draft is done with. The edition is locked and its version checked before. */
    void write(UUID edition, Contents contents) {
        db.update(EDITION)
                .set(EDITION.AIMS, contents.aims())
                .set(EDITION.MONEY_GROUNDS, contents.moneyGrounds())
                .setNull(EDITION.DRAFT)
                .where(EDITION.ID.eq(edition))
                .execute();
        db.deleteFrom(TARGET).where(TARGET.EDITION_ID.eq(edition)).execute();
        db.deleteFrom(INDICATOR).where(INDICATOR.EDITION_ID.eq(edition)).execute();
        db.deleteFrom(MONEY).where(MONEY.EDITION_ID.eq(edition)).execute();
        int position = 0;
        for (var indicator : contents.indicators()) {
            position++;
            write(edition, indicator, position);
        }
        for (var share : contents.money()) {
            db.insertInto(MONEY)
                    .set(MONEY.EDITION_ID, edition)
                    .set(MONEY.YEAR, share.year())
                    .set(MONEY.SOURCE, share.source())
                    .set(MONEY.AMOUNT_VND, share.amount())
                    .execute();
        }
    }

    private void write(UUID edition, Indicator indicator, int position) {
        db.insertInto(INDICATOR)
                .set(INDICATOR.EDITION_ID, edition)
                .set(INDICATOR.THREAD, indicator.thread())
                .set(INDICATOR.POSITION, position)
                .set(INDICATOR.NAME, indicator.name())
                .set(INDICATOR.UNIT, indicator.unit())
                .set(INDICATOR.MEASURE, indicator.measure())
                .set(INDICATOR.ACTIVITY, indicator.activity())
                .set(INDICATOR.GROUP_CODE, indicator.group())
                .set(INDICATOR.BASELINE, indicator.baseline())
                .set(INDICATOR.BASELINE_YEAR, indicator.baselineYear())
                .set(INDICATOR.HOW, indicator.how())
                .set(INDICATOR.GROUNDS, indicator.grounds())
                .execute();
        indicator
                .targets()
                .forEach((year, amount) -> db.insertInto(TARGET)
                        .set(TARGET.EDITION_ID, edition)
                        .set(TARGET.THREAD, indicator.thread())
                        .set(TARGET.YEAR, year)
                        .set(TARGET.AMOUNT, amount)
                        .execute());
    }
}
