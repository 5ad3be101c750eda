package vn.khuyencong.establishment.web;

import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Hit;
import vn.khuyencong.desk.Searchable;

/** Establishments in the search box. */
@Component
@Transactional(readOnly = true)
class EstablishmentSearch implements Searchable {

    private final DSLContext db;

    EstablishmentSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return "establishment.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return db.select(ESTABLISHMENT.ID, ESTABLISHMENT.NAME, PUB_UNIT.NAME)
                .from(ESTABLISHMENT)
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .where(EstablishmentSql.matching(new EstablishmentFilter(words, "", "", "")))
                .orderBy(EstablishmentSql.inOrder(ESTABLISHMENT.NAME))
                .limit(limit)
                .fetch(row -> new Hit(row.value2(), row.value3(), "/co-so/" + row.value1()));
    }
}
