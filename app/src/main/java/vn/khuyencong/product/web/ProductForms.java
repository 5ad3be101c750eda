package vn.khuyencong.product.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.product.ProductKeepers;
import vn.khuyencong.product.Products;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the form of a product together. */
@Component
@Transactional(readOnly = true)
class ProductForms {

    private static final String OWNER = "establishment";

    private final Products products;
    private final ProductKeepers keepers;
    private final ProductNames names;
    private final FindEstablishments find;
    private final CurrentActor current;

    ProductForms(
            Products products,
            ProductKeepers keepers,
            ProductNames names,
            FindEstablishments find,
            CurrentActor current) {
        this.products = products;
        this.keepers = keepers;
        this.names = names;
        this.find = find;
        this.current = current;
    }

    /** One that is there, as it is kept. @throws NotAllowed for whoever sees it and may not change it */
    ProductFormPage kept(UUID id) {
        var product = products.get(id);
        if (!keepers.mayChange(product.establishment())) {
            throw new NotAllowed("The product " + id + " is not the reader's to change");
        }
        return page(id, ProductForm.of(product), false, Problems.NONE);
    }

    ProductFormPage page(@Nullable UUID id, ProductForm form, boolean stale, Problems problems) {
        var byTheOffice = id == null && current.get().establishment() == null;
        return new ProductFormPage(
                id,
                form,
                names.groups(id == null ? "" : form.value("group")),
                byTheOffice ? find.pick(OWNER, form.value(EstablishmentPick.wordsOf(OWNER)), form.value(OWNER)) : null,
                stale,
                problems);
    }
}
