package vn.khuyencong.budget;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** How entries are read, wherever they are shown. */
final class EntryRows {

    private static final vn.khuyencong.budget.db.tables.Entry UNDOING = ENTRY.as("undoing");

    private EntryRows() {}

    static List<Entry> read(
            DSLContext db, Collection<Condition> matching, List<OrderField<?>> order, int offset, int size) {
        return db.select(
                        ENTRY.ID,
                        FUND.YEAR,
                        FUND.TIER,
                        FUND.SOURCE,
                        ENTRY.PROJECT_ID,
                        ENTRY.KIND,
                        ENTRY.AMOUNT_VND,
                        ENTRY.HAPPENED_ON,
                        ENTRY.PAPER,
                        ENTRY.NOTE,
                        ENTRY.ENTERED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        ENTRY.REVERSES,
                        field(exists(selectOne().from(UNDOING).where(UNDOING.REVERSES.eq(ENTRY.ID)))))
                .from(ENTRY)
                .join(FUND)
                .on(FUND.ID.eq(ENTRY.FUND_ID))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(ENTRY.ENTERED_BY))
                .where(matching)
                .orderBy(order)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Entry::new));
    }
}
