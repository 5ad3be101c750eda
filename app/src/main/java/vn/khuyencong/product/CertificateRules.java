package vn.khuyencong.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.norm.VotingNorms.Level;
import vn.khuyencong.product.Certificate.Issued;
import vn.khuyencong.product.Certificate.Withdrawal;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** What a certificate that is recorded must say, and when one may be withdrawn. */
final class CertificateRules {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_DECISION = 100;
    private static final int LONGEST_REASON = 1000;

    private CertificateRules() {}

    /**
     * Everything that stands against recording one, by the field of the form.
     *
     * @param level    that of the day of issue; empty where there was none such
     * @param validity its last day by the law of the day of issue; empty before there was any
     */
    static Problems recording(Issued issued, @Nullable Level level, @Nullable Deadline validity, LocalDate today) {
        var problems = Problems.NONE;
        if (level == null)
            problems = problems.with("level", Finding.of("product.level-not-on-day", null, issued.issuedOn()));
        if (issued.number().isBlank()) problems = problems.with("number", Finding.of("product.number-missing"));
        problems = tooLong(problems, "number", issued.number(), LONGEST_NUMBER);
        if (issued.issuedOn().isAfter(today)) {
            problems = problems.with("issuedOn", Finding.of("product.issued-in-future", null, issued.issuedOn()));
        } else if (validity == null) {
            problems = problems.with("issuedOn", Finding.of("product.issued-before-law", null, issued.issuedOn()));
        }
        if (issued.decision().isBlank()) problems = problems.with("decision", Finding.of("product.decision-missing"));
        return tooLong(problems, "decision", issued.decision(), LONGEST_DECISION);
    }

    /** @param basis the article by which certificates are withdrawn */
    static Problems withdrawing(
            Certificate certificate, Withdrawal withdrawal, LocalDate today, @Nullable Citation basis) {
        var problems = Problems.NONE;
        if (!certificate.isInForce(today)) problems = problems.with(Finding.of("product.not-in-force", basis));
        if (withdrawal.on().isAfter(today)) {
            problems = problems.with("on", Finding.of("product.withdrawn-in-future", null, withdrawal.on()));
        }
        if (withdrawal.on().isBefore(certificate.issuedOn())) {
            problems = problems.with("on", Finding.of("product.withdrawn-before-issue", null, certificate.issuedOn()));
        }
        if (withdrawal.decision().isBlank()) {
            problems = problems.with("decision", Finding.of("product.decision-missing"));
        }
        if (withdrawal.reason().isBlank()) {
            problems = problems.with("reason", Finding.of("product.withdrawal-reason-missing", basis));
        }
        problems = tooLong(problems, "decision", withdrawal.decision(), LONGEST_DECISION);
        return tooLong(problems, "reason", withdrawal.reason(), LONGEST_REASON);
    }

    private static Problems tooLong(Problems problems, String field, String text, int most) {
        return text.length() > most ? problems.with(field, Finding.of("product.too-long", null, most)) : problems;
    }
}
