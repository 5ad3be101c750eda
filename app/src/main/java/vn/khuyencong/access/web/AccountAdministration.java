package vn.khuyencong.access.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.ONE_TIME_SECRET;
import static vn.khuyencong.access.db.Tables.PASSKEY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.Paging;

/** The list of accounts as the administrator finds them. */
@Component
@Transactional(readOnly = true)
class AccountAdministration {

    private static final Condition HAS_FACTOR = DSL.exists(
                    DSL.selectOne().from(ONE_TIME_SECRET).where(ONE_TIME_SECRET.ACCOUNT_ID.eq(ACCOUNT.ID)))
            .or(DSL.exists(DSL.selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(ACCOUNT.ID))));

    private final DSLContext db;
    private final OfficeClock clock;

    AccountAdministration(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    AccountsPage page(AccountFilter filter, Paging paging) {
        var matching = matching(filter);
        var now = clock.instant();
        var rows = db.select(
                        ACCOUNT.ID,
                        ACCOUNT.USERNAME,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.TITLE,
                        ACCOUNT.ROLE,
                        ACCOUNT.LOCKED,
                        DSL.when(ACCOUNT.WAITS_UNTIL.gt(now), ACCOUNT.WAITS_UNTIL),
                        DSL.field(HAS_FACTOR))
                .from(ACCOUNT)
                .where(matching)
                .orderBy(ACCOUNT.ROLE, ACCOUNT.USERNAME)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(mapping(AccountRow::new));
        var total = db.fetchCount(ACCOUNT, matching);
        return new AccountsPage(filter, paging.withTotal(total), rows);
    }

    private static Condition matching(AccountFilter filter) {
        var matching = DSL.noCondition();
        if (!filter.words().isEmpty()) {
            var words = DSL.concat(
                    ACCOUNT.USERNAME,
                    DSL.val(" "),
                    ACCOUNT.DISPLAY_NAME,
                    DSL.val(" "),
                    ACCOUNT.TITLE,
                    DSL.val(" "),
                    DSL.coalesce(ACCOUNT.EMAIL, ""));
            matching = matching.and(DSL.condition(
                    "platform.plain({0}) like '%' || platform.plain({1}) || '%'",
                    words, DSL.escape(DSL.val(filter.words()), '\\')));
        }
        if (!filter.state().isEmpty())
            matching = matching.and(ACCOUNT.LOCKED.eq(filter.state().equals("LOCKED")));
        var role = filter.chosenRole();
        return role == null ? matching : matching.and(ACCOUNT.ROLE.eq(role.name()));
    }
}
