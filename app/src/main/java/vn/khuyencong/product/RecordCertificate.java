package vn.khuyencong.product;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.Certificate.Issued;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** The office records a certificate that others issued, or that was issued before it had this program. */
@Service
@Transactional
public class RecordCertificate {

    private final Certificates certificates;
    private final Products products;
    private final VotingNorms voting;
    private final Norms norms;
    private final OfficeClock clock;

    RecordCertificate(
            Certificates certificates, Products products, VotingNorms voting, Norms norms, OfficeClock clock) {
        this.certificates = certificates;
        this.products = products;
        this.voting = voting;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Its last day follows from the law of the day of issue; one of a level the province holds itself gets a code to be verified by.
     *
     * @param id given with the form, so that a second click records nothing twice
     * @return what stands against it; empty where it is recorded
     */
    public Problems record(UUID id, UUID productId, Issued issued) {
        var product = products.get(productId);
        if (certificates.isKept(id)) return Problems.NONE;
        var level = voting.level(issued.level(), issued.issuedOn()).orElse(null);
        var validity = norms.certificateValidity(issued.issuedOn()).orElse(null);
        var problems = CertificateRules.recording(issued, level, validity, clock.today());
        if (!problems.isEmpty() || level == null || validity == null) return problems;
        var certificate = new Certificate(
                id,
                productId,
                level.code(),
                issued.number().strip(),
                issued.issuedOn(),
                validity.lastDay(),
                issued.decision().strip(),
                level.signatory().vi(),
                product.about().name(),
                product.establishmentName(),
                level.isHeldHere() ? CertificateCodes.random() : null,
                null,
                0);
        return certificates.add(certificate, null)
                ? Problems.NONE
                : Problems.NONE.with("number", Finding.of("product.number-taken", null, certificate.number()));
    }
}
