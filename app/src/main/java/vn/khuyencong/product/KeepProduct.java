package vn.khuyencong.product;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** An establishment enters what it makes, or the office does for it; and both keep it up to date. */
@Service
@Transactional
public class KeepProduct {

    private final Products products;
    private final Establishments establishments;
    private final ProductGroups groups;
    private final ProductKeepers keepers;
    private final CurrentActor current;

    KeepProduct(
            Products products,
            Establishments establishments,
            ProductGroups groups,
            ProductKeepers keepers,
            CurrentActor current) {
        this.products = products;
        this.establishments = establishments;
        this.groups = groups;
        this.keepers = keepers;
        this.current = current;
    }

    /**
     * Enters one, once however often its form is sent.
     *
     * @param id            given with the form
     * @param establishment whose it is, where the office enters it; an owner enters her own whatever is said
     * @return what stands against it; empty where it is kept
     */
    public Problems enter(UUID id, @Nullable UUID establishment, About about) {
        if (products.find(id).isPresent()) return Problems.NONE;
        var owner = current.get().establishment() == null
                ? establishment
                : current.get().establishment();
        var problems = ProductRules.against(about, groups.choices(null));
        if (owner == null || establishments.find(owner).isEmpty()) {
            problems = problems.with("establishment", Finding.of("product.establishment-missing"));
        }
        if (owner == null || !problems.isEmpty()) return problems;
        products.add(id, owner, about);
        return Problems.NONE;
    }

    /**
     * @return what stands against it; empty where it is kept
     * @throws Stale      if somebody changed it since it was read
     * @throws NotAllowed for whoever sees it and may not change it
     */
    public Problems change(UUID id, int version, About about) {
        var kept = products.get(id);
        if (!keepers.mayChange(kept.establishment()))
            throw new NotAllowed("The product " + id + " is not the actor's to change");
        if (kept.about().equals(about) && kept.version() == version + 1) return Problems.NONE;
        var problems = ProductRules.against(about, groups.choices(kept.about().group()));
        if (problems.isEmpty() && !products.change(id, version, about)) {
            throw new Stale("Product " + id + " is no longer at version " + version);
        }
        return problems;
    }
}
