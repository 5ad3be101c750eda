package vn.khuyencong.legal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The bodies that may be named, and those that are, under their names of the day on which the round was closed. */
    List<Organisation> bodies(ReviewRound round, ReviewFinding finding) {
        var named = Stream.of(finding.reviewer(), finding.answer().lead())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return bodies.bodies(
                finding.province(), round.stage() == ReviewStage.CLOSED ? round.reportDate() : null, named);
    }

    List<ReviewMove> moves(UUID finding) {
        return log.ofFinding(finding);
    }
}
