package vn.khuyencong.report.web;

import static vn.khuyencong.report.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.report.db.access.Tables.PUB_CHANGE;
import static vn.khuyencong.report.db.project.Tables.PUB_PROJECT;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.khuyencong.access.Actor;

/** The conditions of a filter over the trail, in a form the indexes serve. */
final class TrailSql {

    private static final Condition OF_STRUCTURE =
            DSL.condition("split_part({0}, '.', 1) in ('access', 'organisation', 'territory')", PUB_CHANGE.TABLE_NAME);

    private TrailSql() {}

    static Condition matching(TrailFilter filter, Actor reader) {
        var all = reader.province() == null ? OF_STRUCTURE : PUB_CHANGE.PROVINCE.eq(reader.province());
        var begins = filter.begins();
        if (begins != null) all = all.and(PUB_CHANGE.RECORDED_AT.ge(begins));
        var ends = filter.ends();
        if (ends != null) all = all.and(PUB_CHANGE.RECORDED_AT.lt(ends));
        if (!filter.who().isBlank()) all = all.and(by(PUB_CHANGE.ACCOUNT_ID, filter.who()));
        if (!filter.table().isBlank()) all = all.and(PUB_CHANGE.TABLE_NAME.eq(filter.table()));
        if (!filter.action().isBlank()) all = all.and(PUB_CHANGE.ACTION.eq(filter.action()));
        if (!filter.file().isBlank()) all = all.and(of(filter));
        return filter.words().isBlank()
                ? all
                : all.and(contains(
                        DSL.concat(
                                DSL.coalesce(PUB_CHANGE.BEFORE.cast(String.class), ""),
                                DSL.coalesce(PUB_CHANGE.AFTER.cast(String.class), "")),
                        filter.words()));
    }

    /** An account by its sign-in name, or by words of its name. */
    static Condition by(Field<UUID> account, String who) {
        return account.in(DSL.select(PUB_ACCOUNT.ID)
                .from(PUB_ACCOUNT)
                .where(PUB_ACCOUNT.USERNAME.eq(who.strip()).or(contains(PUB_ACCOUNT.DISPLAY_NAME, who))));
    }

    private static Condition of(TrailFilter filter) {
        var id = filter.fileId();
        return id != null
                ? PUB_CHANGE.FILE_ID.eq(id)
                : PUB_CHANGE.FILE_ID.in(DSL.select(PUB_PROJECT.ID)
                        .from(PUB_PROJECT)
                        .where(PUB_PROJECT.CODE.eq(filter.file().strip())));
    }

    private static Condition contains(Field<String> text, String words) {
        return DSL.condition(
                "platform.plain({0}) like '%' || platform.plain({1}) || '%'",
                text, DSL.escape(DSL.val(words.strip()), '\\'));
    }
}
