package vn.khuyencong.product;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.product.db.Tables.CERTIFICATE;
import static vn.khuyencong.product.db.Tables.PRODUCT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.MadeProducts;
import vn.khuyencong.shared.Named;

/** The products of an establishment on its page. */
@Repository
@Transactional(readOnly = true)
class ProductsMade implements MadeProducts {

    private final DSLContext db;
    private final ProductGroups groups;
    private final ProductKeepers keepers;
    private final OfficeClock clock;

    ProductsMade(DSLContext db, ProductGroups groups, ProductKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.groups = groups;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public List<Line> of(UUID establishment) {
        var names = groups.names();
        var today = lateral(select(CERTIFICATE.NUMBER, CERTIFICATE.VALID_UNTIL)
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PRODUCT_ID.eq(PRODUCT.ID))
                        .and(CertificateSql.inForce(clock.today()))
                        .orderBy(CERTIFICATE.VALID_UNTIL.desc(), CERTIFICATE.NUMBER)
                        .limit(1))
                .as("today");
        return db.select(
                        PRODUCT.ID,
                        PRODUCT.NAME,
                        PRODUCT.GROUP_CODE,
                        today.field(CERTIFICATE.NUMBER),
                        today.field(CERTIFICATE.VALID_UNTIL))
                .from(PRODUCT)
                .leftJoin(today)
                .on(inline(true))
                .where(PRODUCT.ESTABLISHMENT_ID.eq(establishment))
                .orderBy(PRODUCT.NAME.collate("vi-x-icu"), PRODUCT.ID)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2(),
                        names.getOrDefault(row.value3(), new Named(row.value3(), row.value3())),
                        row.value4(),
                        row.value5()));
    }

    @Override
    public boolean mayEnter(UUID establishment) {
        return keepers.mayChange(establishment);
    }
}
