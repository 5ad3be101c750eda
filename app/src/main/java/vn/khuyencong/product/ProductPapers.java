package vn.khuyencong.product;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;
import vn.khuyencong.product.Product.View;

/** Who may change the papers of a product: whoever keeps it. Its photos are seen by others, so they are drawn anew. */
@Component
@Transactional(readOnly = true)
class ProductPapers implements AttachmentGuard {

    static final String MATTER = "product";

    private final Products products;
    private final ProductKeepers keepers;

    ProductPapers(Products products, ProductKeepers keepers) {
        this.products = products;
        this.keepers = keepers;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        return keepers.mayChange(products.get(fileId).establishment());
    }

    @Override
    public boolean takesPictures(String slot) {
        return Arrays.stream(View.values()).map(View::slot).anyMatch(slot::equals);
    }
}
