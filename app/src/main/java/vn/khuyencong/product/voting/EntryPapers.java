package vn.khuyencong.product.voting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;
import vn.khuyencong.product.ProductKeepers;

/** Who may change the papers of an entry: whoever keeps its product, while it is open. */
@Component
@Transactional(readOnly = true)
class EntryPapers implements AttachmentGuard {

    private final Entries entries;
    private final ProductKeepers keepers;

    EntryPapers(Entries entries, ProductKeepers keepers) {
        this.entries = entries;
        this.keepers = keepers;
    }

    @Override
    public String matter() {
        return VotingNews.MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        var entry = entries.get(fileId);
        return entry.stage().isOpen() && keepers.mayChange(entry.establishment());
    }
}
