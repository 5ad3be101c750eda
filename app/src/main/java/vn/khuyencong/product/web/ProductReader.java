package vn.khuyencong.product.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.product.db.Tables.CERTIFICATE;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.Product.View;
import vn.khuyencong.product.Products;
import vn.khuyencong.product.web.ProductPage.Held;
import vn.khuyencong.product.web.ProductPage.Photo;
import vn.khuyencong.web.PaperFile;

/** Reads the page of one product in one transaction. */
@Repository
@Transactional(readOnly = true)
class ProductReader {

    private static final String MATTER = "product";

    private final DSLContext db;
    private final Products products;
    private final Attachments attachments;
    private final Surroundings around;
    private final OfficeClock clock;

    ProductReader(DSLContext db, Products products, Attachments attachments, Surroundings around, OfficeClock clock) {
        this.db = db;
        this.products = products;
        this.attachments = attachments;
        this.around = around;
        this.clock = clock;
    }

    ProductPage page(UUID id) {
        var product = products.get(id);
        var papers = attachments.list(MATTER, id);
        var photos = Arrays.stream(View.values())
                .map(view -> new Photo(view, files(papers, view.slot())))
                .toList();
        return new ProductPage(
                product,
                around.names(),
                clock.today(),
                photos,
                files(papers, ""),
                certificates(product),
                around.mayChange(product.establishment()),
                around.mayRecord());
    }

    private static List<PaperFile> files(List<Attachment> papers, String slot) {
        return papers.stream()
                .filter(paper -> paper.slot().equals(slot))
                .map(Attachment::paper)
                .toList();
    }

    private List<Held> certificates(Product product) {
        return db.select(
                        CERTIFICATE.ID,
                        CERTIFICATE.LEVEL,
                        CERTIFICATE.NUMBER,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.VALID_UNTIL,
                        CERTIFICATE.WITHDRAWN_ON)
                .from(CERTIFICATE)
                .where(CERTIFICATE.PRODUCT_ID.eq(product.id()))
                .orderBy(CERTIFICATE.ISSUED_ON.desc(), CERTIFICATE.NUMBER)
                .fetch(mapping(Held::new));
    }
}
