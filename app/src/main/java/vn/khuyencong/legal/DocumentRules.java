package vn.khuyencong.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.shared.Finding;

/** When a document may stand in the register. */
final class DocumentRules {

    private DocumentRules() {}

    /** @param sameNumber another document that bears the number already */
    static List<Finding> against(DocumentFacts facts, boolean kindIsKnown, Optional<Document> sameNumber) {
        var findings = new ArrayList<Finding>();
        if (facts.number().isEmpty()) findings.add(Finding.of("legal.number-missing"));
        if (!kindIsKnown) findings.add(Finding.of("legal.kind-missing"));
        if (facts.issuer().isEmpty()) findings.add(Finding.of("legal.issuer-missing"));
        if (facts.titleVi().isEmpty()) findings.add(Finding.of("legal.title-missing"));
        if (facts.issued() != null
                && facts.effectiveFrom() != null
                && facts.effectiveFrom().isBefore(facts.issued())) {
            findings.add(Finding.of("legal.effective-before-issued", null, facts.effectiveFrom(), facts.issued()));
        }
        sameNumber.ifPresent(other -> findings.add(taken(other)));
        return findings;
    }

    /** The number is another document's. */
    static Finding taken(Document other) {
        return Finding.of("legal.number-taken", null, other.number(), other.titleVi(), other.issuer());
    }
}
