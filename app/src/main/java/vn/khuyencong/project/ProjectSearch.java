package vn.khuyencong.project;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Hit;
import vn.khuyencong.desk.Searchable;

/** Đề án in the search box: by number, title and beneficiary, with or without accents. */
@Component
@Transactional(readOnly = true)
class ProjectSearch implements Searchable {

    private final DSLContext db;

    ProjectSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return "project.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return db.select(PROJECT.ID, PROJECT.CODE, PROJECT.TITLE, PUB_ESTABLISHMENT.NAME)
                .from(PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PROJECT.BENEFICIARY_ID))
                .where(contains(PROJECT.TITLE, words)
                        .or(PROJECT.CODE.containsIgnoreCase(words))
                        .or(contains(PUB_ESTABLISHMENT.NAME, words)))
                .orderBy(PROJECT.CODE.desc())
                .limit(limit)
                .fetch(row -> new Hit(
                        row.value2() + " · " + row.value3(),
                        row.value4() == null ? "" : row.value4(),
                        "/de-an/" + row.value1()));
    }

    private static Condition contains(Field<String> text, String words) {
        return condition(
                "platform.plain({0}) like '%' || replace(replace(platform.plain({1}), '%', ''), '_', '') || '%'",
                text, val(words.strip()));
    }
}
