package vn.khuyencong.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;

/** Who may change the papers of a document: whoever keeps it. */
@Component
@Transactional(readOnly = true)
public class DocumentAttachments implements AttachmentGuard {

    /** The matter under which papers of documents are kept. */
    public static final String MATTER = "document";

    private final Documents documents;

    DocumentAttachments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        return LawKeepers.mayKeep(actor, documents.find(fileId).province());
    }
}
