package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.Provisions;

/** Reads the page of one document, in four statements. */
@Component
@Transactional(readOnly = true)
class DocumentReader {

    private final Documents documents;
    private final Provisions provisions;

    DocumentReader(Documents documents, Provisions provisions) {
        this.documents = documents;
        this.provisions = provisions;
    }

    DocumentPage read(UUID document, LocalDate day) {
        return new DocumentPage(
                documents.find(document), day, documents.links(document), provisions.ofDocument(document));
    }
}
