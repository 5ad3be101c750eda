package vn.khuyencong.product.web;

import static vn.khuyencong.product.db.Tables.PRODUCT;
import static vn.khuyencong.product.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Hit;
import vn.khuyencong.desk.Searchable;

/** Products in the search box. */
@Component
@Transactional(readOnly = true)
class ProductSearch implements Searchable {

    private final DSLContext db;
    private final OfficeClock clock;

    ProductSearch(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "product.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        var filter = ProductFilter.typed(words, "", "", "", "");
        return db.select(PRODUCT.ID, PRODUCT.NAME, PUB_ESTABLISHMENT.NAME)
                .from(ProductSql.PLACED)
                .where(ProductSql.matching(filter, clock.today()))
                .orderBy(ProductSql.inOrder(PRODUCT.NAME), PRODUCT.ID)
                .limit(limit)
                .fetch(row -> new Hit(row.value2(), row.value3(), "/san-pham/" + row.value1()));
    }
}
