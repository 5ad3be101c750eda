package vn.khuyencong.desk.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.PaperSignature.Trust;

/** The issuers the office trusts, each from a day to a day. */
public record TrustedIssuers(List<Issuer> issuers, ZoneId zone) {

    private static final int LONGEST_WAY = 6;

    public TrustedIssuers {
        issuers = List.copyOf(issuers);
    }

    /** @param until the last day, inclusive; empty while it is trusted */
    public record Issuer(
            X509Certificate certificate,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * Whether a certificate leads to one of them. Its own time is judged elsewhere: here an expired one is taken as on
     * its last day. Whether it was revoked is not known without asking its issuer.
     *
     * @param others what came with the signature, to find the way
     * @param at     when it was used
     */
    Trust trust(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        if (issuers.isEmpty()) return Trust.NOTHING_LISTED;
        var day = LocalDate.ofInstant(at, zone);
        var anchors = issuers.stream()
                .filter(issuer -> issuer.holds(day))
                .map(issuer -> new TrustAnchor(issuer.certificate(), null))
                .collect(Collectors.toSet());
        return !anchors.isEmpty() && leads(certificate, others, new Way(anchors, within(certificate, at)))
                ? Trust.TRUSTED
                : Trust.NOT_LISTED;
    }

    private record Way(Collection<TrustAnchor> anchors, Date on) {}

    private static boolean leads(X509Certificate certificate, Collection<X509Certificate> others, Way way) {
        try {
            var target = new X509CertSelector();
            target.setCertificate(certificate);
            var asked = new PKIXBuilderParameters(java.util.Set.copyOf(way.anchors()), target);
            asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            asked.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(certificate))));
            asked.setRevocationEnabled(false);
            asked.setMaxPathLength(LONGEST_WAY);
            asked.setDate(way.on());
            CertPathBuilder.getInstance("PKIX").build(asked);
            return true;
        } catch (GeneralSecurityException noWay) {
            return false;
        }
    }

    @SuppressWarnings("JavaUtilDate") // certificates and their checks know no other
    private static Date within(X509Certificate certificate, Instant at) {
        var day = Date.from(at);
        if (day.after(certificate.getNotAfter())) return certificate.getNotAfter();
        return day.before(certificate.getNotBefore()) ? certificate.getNotBefore() : day;
    }
}
