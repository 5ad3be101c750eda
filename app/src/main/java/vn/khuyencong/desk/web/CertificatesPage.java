package vn.khuyencong.desk.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.desk.TrustedCertificates.Kept;
import vn.khuyencong.web.Problems;

/**
 * The issuers the office trusts, and the form for one more.
 *
 * @param requestId of the form, so that a second click adds nothing
 * @param from      as typed
 * @param basis     as typed
 * @param ending    the one whose end was refused, with what was typed; its id empty for none
 */
public record CertificatesPage(
        List<Kept> certificates, UUID requestId, String from, String basis, Problems problems, Ending ending) {

    /** What was typed to end the trust in one. */
    public record Ending(String id, String until, String why, Problems problems) {
        static final Ending NONE = new Ending("", "", "", Problems.NONE);
    }

    public CertificatesPage {
        certificates = List.copyOf(certificates);
    }

    public long trusted() {
        return certificates.stream().filter(kept -> kept.until() == null).count();
    }
}
