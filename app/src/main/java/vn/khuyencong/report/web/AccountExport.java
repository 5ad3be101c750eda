package vn.khuyencong.report.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.report.db.access.Tables.PUB_ACCOUNT_STATE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads all accounts of a filter, in the order of the administrator's list. */
@Repository
@Transactional(readOnly = true)
class AccountExport {

    private final DSLContext db;

    AccountExport(DSLContext db) {
        this.db = db;
    }

    /** One account, without anything that opens it. */
    record Row(
            String username,
            String displayName,
            String title,
            @Nullable String email,
            String role,
            @Nullable String province,
            boolean locked,
            String lockedReason,
            Instant createdAt) {}

    List<Row> all(String words, String role, String state) {
        return db.select(
                        PUB_ACCOUNT_STATE.USERNAME,
                        PUB_ACCOUNT_STATE.DISPLAY_NAME,
                        PUB_ACCOUNT_STATE.TITLE,
                        PUB_ACCOUNT_STATE.EMAIL,
                        PUB_ACCOUNT_STATE.ROLE,
                        PUB_ACCOUNT_STATE.PROVINCE,
                        PUB_ACCOUNT_STATE.LOCKED,
                        PUB_ACCOUNT_STATE.LOCKED_REASON,
                        PUB_ACCOUNT_STATE.CREATED_AT)
                .from(PUB_ACCOUNT_STATE)
                .where(matching(words, role, state))
                .orderBy(PUB_ACCOUNT_STATE.ROLE, PUB_ACCOUNT_STATE.USERNAME)
                .fetch(mapping(Row::new));
    }

    private static Condition matching(String words, String role, String state) {
        var all = DSL.noCondition();
        if (!role.isEmpty()) all = all.and(PUB_ACCOUNT_STATE.ROLE.eq(role));
        if (state.equals("OPEN") || state.equals("LOCKED")) {
            all = all.and(PUB_ACCOUNT_STATE.LOCKED.eq(state.equals("LOCKED")));
        }
        if (words.isEmpty()) return all;
        var text = DSL.concat(
                PUB_ACCOUNT_STATE.USERNAME,
                DSL.val(" "),
                PUB_ACCOUNT_STATE.DISPLAY_NAME,
                DSL.val(" "),
                PUB_ACCOUNT_STATE.TITLE,
                DSL.val(" "),
                DSL.coalesce(PUB_ACCOUNT_STATE.EMAIL, ""));
        return all.and(DSL.condition(
                "platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, DSL.escape(DSL.val(words), '\\')));
    }
}
