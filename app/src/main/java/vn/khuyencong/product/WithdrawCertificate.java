package vn.khuyencong.product;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.product.Certificate.Withdrawal;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** Whoever signs certificates withdraws one, by decision and with a reason. From that day on it is a ground of nothing. */
@Service
@Transactional
public class WithdrawCertificate {

    private static final String RULE = "VOTING_WITHDRAWAL";

    private final Certificates certificates;
    private final Norms norms;
    private final OfficeClock clock;

    WithdrawCertificate(Certificates certificates, Norms norms, OfficeClock clock) {
        this.certificates = certificates;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * @return what stands against it; empty where it is withdrawn
     * @throws Stale if somebody else was first
     */
    public Problems withdraw(UUID id, int version, Withdrawal withdrawal) {
        var certificate = certificates.get(id);
        if (certificate.version() == version + 1 && withdrawal.equals(certificate.withdrawn())) return Problems.NONE;
        if (certificate.version() != version) throw new Stale("Certificate " + id + " has been withdrawn");
        var today = clock.today();
        var basis = norms.rule(RULE, today).orElse(null);
        var problems = CertificateRules.withdrawing(certificate, withdrawal, today, basis);
        if (problems.isEmpty()) certificates.withdraw(id, version, withdrawal);
        return problems;
    }
}
