package vn.khuyencong.legal.web;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Hit;
import vn.khuyencong.desk.Searchable;

/** Documents and the places in them, in the search box: by number, title, sentence and text, with or without accents. */
@Component
@Transactional(readOnly = true)
class LawSearch implements Searchable {

    private final DSLContext db;

    LawSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return "legal.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        var each = List.of(words.strip().split("\\s+"));
        return db.select(
                        DOCUMENT.NUMBER.as("title"),
                        DOCUMENT.TITLE_VI.as("note"),
                        concat(inline("/van-ban/"), DOCUMENT.ID.cast(String.class))
                                .as("link"),
                        inline(1).as("rank"))
                .from(DOCUMENT)
                .where(DSL.and(each.stream().map(RegisterSql::documentSays).toList()))
                .unionAll(db.select(
                                concat(DOCUMENT.NUMBER, inline(", "), PROVISION.PLACE),
                                PROVISION.SUMMARY_VI,
                                concat(inline("/van-ban/dieu/"), PROVISION.ID.cast(String.class)),
                                inline(2))
                        .from(PROVISION)
                        .join(DOCUMENT)
                        .on(DOCUMENT.ID.eq(PROVISION.DOCUMENT_ID))
                        .where(DSL.and(each.stream().map(RegisterSql::placeSays).toList())))
                .orderBy(inline(4), inline(1))
                .limit(limit)
                .fetch(row -> new Hit(row.value1(), row.value2(), row.value3()));
    }
}
