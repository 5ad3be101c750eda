package vn.khuyencong.product.web;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.product.db.Tables.CERTIFICATE;
import static vn.khuyencong.product.db.Tables.PRODUCT;
import static vn.khuyencong.product.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.product.db.territory.Tables.PUB_UNIT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.product.CertificateSql;
import vn.khuyencong.product.ProductKeepers;
import vn.khuyencong.product.web.ProductListPage.Certificate;
import vn.khuyencong.product.web.ProductListPage.Row;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/** The list page of products. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class ProductList {

    private final DSLContext db;
    private final ProductNames names;
    private final ProductKeepers keepers;
    private final OfficeClock clock;

    ProductList(DSLContext db, ProductNames names, ProductKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.names = names;
        this.keepers = keepers;
        this.clock = clock;
    }

    ProductListPage page(ProductFilter filter, Paging paging) {
        int total =
                db.fetchCount(db.selectOne().from(ProductSql.PLACED).where(ProductSql.matching(filter, clock.today())));
        return new ProductListPage(
                filter,
                names.all(),
                names.groups(),
                places(),
                rows(filter, paging.offset(), paging.size()),
                paging.withTotal(total),
                keepers.mayEnter());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(ProductFilter filter) {
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(ProductFilter filter, int offset, int size) {
        var today = lateral(select(CERTIFICATE.LEVEL, CERTIFICATE.NUMBER, CERTIFICATE.VALID_UNTIL)
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PRODUCT_ID.eq(PRODUCT.ID))
                        .and(CertificateSql.inForce(clock.today()))
                        .orderBy(CERTIFICATE.VALID_UNTIL.desc(), CERTIFICATE.NUMBER)
                        .limit(1))
                .as("today");
        var any = field(exists(selectOne().from(CERTIFICATE).where(CERTIFICATE.PRODUCT_ID.eq(PRODUCT.ID))));
        return db.select(
                        PRODUCT.ID,
                        PRODUCT.NAME,
                        PRODUCT.IS_SET,
                        PRODUCT.GROUP_CODE,
                        PRODUCT.ESTABLISHMENT_ID,
                        PUB_ESTABLISHMENT.NAME,
                        PUB_ESTABLISHMENT.SAMPLE,
                        PUB_UNIT.NAME,
                        today.field(CERTIFICATE.LEVEL),
                        today.field(CERTIFICATE.NUMBER),
                        today.field(CERTIFICATE.VALID_UNTIL),
                        any)
                .from(ProductSql.PLACED)
                .leftJoin(today)
                .on(inline(true))
                .where(ProductSql.matching(filter, clock.today()))
                .orderBy(ProductSql.order(filter.order()))
                .offset(offset)
                .limit(size)
                .fetch(row -> {
                    var number = row.value10();
                    return new Row(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            row.value8(),
                            number == null ? null : new Certificate(row.value9(), number, row.value11()),
                            number == null && row.value12());
                });
    }

    private List<Option> places() {
        return db.select(PUB_UNIT.CODE, PUB_UNIT.NAME)
                .from(PUB_UNIT)
                .whereExists(selectOne()
                        .from(PRODUCT)
                        .join(PUB_ESTABLISHMENT)
                        .on(PUB_ESTABLISHMENT.ID.eq(PRODUCT.ESTABLISHMENT_ID))
                        .where(PUB_ESTABLISHMENT.UNIT_ID.eq(PUB_UNIT.ID)))
                .orderBy(ProductSql.inOrder(PUB_UNIT.NAME))
                .fetch(row -> new Option(row.value1(), row.value2()));
    }
}
