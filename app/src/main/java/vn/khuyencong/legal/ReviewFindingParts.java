package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.Organisation;

/** What stands around a finding: its document with its places, who may be named, what has happened. */
@Component
class ReviewFindingParts {

    private final Documents documents;
    private final Provisions provisions;
    private final ReviewDocuments bodies;
    private final ReviewLog log;

    ReviewFindingParts(Documents documents, Provisions provisions, ReviewDocuments bodies, ReviewLog log) {
        this.documents = documents;
        this.provisions = provisions;
        this.bodies = bodies;
        this.log = log;
    }

    Document document(UUID id) {
        return documents.find(id);
    }

    List<Provision> provisions(UUID document) {
        return provisions.ofDocument(document);
    }

    List<Organisation> bodies(String province) {
        return bodies.bodies(province);
    }

    List<ReviewMove> moves(UUID finding) {
        return log.ofFinding(finding);
    }
}
