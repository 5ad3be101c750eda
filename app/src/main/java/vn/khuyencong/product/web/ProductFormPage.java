package vn.khuyencong.product.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.web.Problems;

/**
 * The form in which a product is entered or changed, with everything as it was typed.
 *
 * @param id    the one that is changed; empty for a new one
 * @param pick  whose it is, where the office enters it; empty where the owner does, or it is kept already
 * @param stale whether somebody else has changed it meanwhile
 */
public record ProductFormPage(
        @Nullable UUID id,
        ProductForm form,
        List<Choice> groups,
        @Nullable EstablishmentPick pick,
        boolean stale,
        Problems problems) {

    public ProductFormPage {
        groups = List.copyOf(groups);
    }

    /** Where it is sent to. */
    public String address() {
        return id == null ? "/san-pham/moi" : "/san-pham/" + id + "/sua";
    }
}
