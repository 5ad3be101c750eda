package vn.khuyencong.desk;

import static vn.khuyencong.desk.db.Tables.TRUSTED_CERTIFICATE;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.signature.TrustedIssuers;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The certificates of issuers (tổ chức chứng thực chữ ký số) the office trusts, each from a day to a day. */
@Service
@Transactional
public class TrustedCertificates {

    /** The largest file with a certificate that is taken, in bytes. */
    private static final int LARGEST = 100_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_WHY = 500;

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    TrustedCertificates(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param sha256 fingerprint of the certificate, to compare with what its issuer has published
     * @param until  the last day on which it is trusted, inclusive; empty while it is
     * @param why    why it is trusted no more
     */
    public record Kept(
            UUID id,
            String name,
            String sha256,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String why,
            Instant addedAt,
            String addedBy) {}

    /**
     * What is asked for.
     *
     * @param id    given with the form, so that a second click adds nothing
     * @param from  the first day on which it is trusted
     * @param basis on what the office rests its trust
     */
    @SuppressWarnings("ArrayRecordComponent") // carried once, never compared
    public record Addition(UUID id, byte[] file, LocalDate from, String basis) {}

    /** All of them, the trusted ones first. */
    @Transactional(readOnly = true)
    public List<Kept> all() {
        return db.select(
                        TRUSTED_CERTIFICATE.ID,
                        TRUSTED_CERTIFICATE.NAME,
                        TRUSTED_CERTIFICATE.SHA256,
                        TRUSTED_CERTIFICATE.VALID_FROM,
                        TRUSTED_CERTIFICATE.VALID_UNTIL,
                        TRUSTED_CERTIFICATE.TRUSTED_FROM,
                        TRUSTED_CERTIFICATE.TRUSTED_UNTIL,
                        TRUSTED_CERTIFICATE.BASIS,
                        TRUSTED_CERTIFICATE.ENDED_WHY,
                        TRUSTED_CERTIFICATE.ADDED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(TRUSTED_CERTIFICATE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(TRUSTED_CERTIFICATE.ADDED_BY))
                .orderBy(
                        TRUSTED_CERTIFICATE.TRUSTED_UNTIL.desc().nullsFirst(),
                        TRUSTED_CERTIFICATE.NAME,
                        TRUSTED_CERTIFICATE.ID)
                .fetch(org.jooq.Records.mapping(Kept::new));
    }

    /** For a check. */
    @Transactional(readOnly = true)
    TrustedIssuers issuers() {
        var issuers = db.select(
                        TRUSTED_CERTIFICATE.CERTIFICATE,
                        TRUSTED_CERTIFICATE.TRUSTED_FROM,
                        TRUSTED_CERTIFICATE.TRUSTED_UNTIL)
                .from(TRUSTED_CERTIFICATE)
                .fetch(row -> new TrustedIssuers.Issuer(stored(row.value1()), row.value2(), row.value3()));
        return new TrustedIssuers(issuers, clock.getZone());
    }

    /** @return what stands against it; empty where it is trusted from that day */
    public List<Finding> add(Addition asked) {
        if (asked.file().length == 0 || asked.file().length > LARGEST) {
            return List.of(Finding.of("desk.certificate-unreadable"));
        }
        try {
            var certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(asked.file()));
            if (certificates.size() != 1) {
                return List.of(Finding.of("desk.certificate-not-one", null, certificates.size()));
            }
            var certificate = (X509Certificate) certificates.iterator().next();
            var findings = new ArrayList<Finding>();
            if (certificate.getBasicConstraints() < 0) findings.add(Finding.of("desk.certificate-not-of-an-issuer"));
            if (isNot(asked.basis(), LONGEST_BASIS)) {
                findings.add(Finding.of("desk.certificate-without-basis", null, LONGEST_BASIS));
            }
            if (findings.isEmpty() && !insert(asked, certificate)) {
                findings.add(Finding.of("desk.certificate-kept-already"));
            }
            return findings;
        } catch (CertificateException unreadable) {
            return List.of(Finding.of("desk.certificate-unreadable"));
        }
    }

    /**
     * Ends the trust with a day; signatures of that day and before it are judged as before.
     *
     * @return what stands against it; empty where it has ended
     * @throws Stale if somebody has ended it already
     */
    public List<Finding> end(UUID id, LocalDate lastDay, String why) {
        var kept = all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No trusted certificate " + id));
        var findings = new ArrayList<Finding>();
        if (lastDay.isBefore(kept.from())) findings.add(Finding.of("desk.certificate-ends-early", null, kept.from()));
        if (isNot(why, LONGEST_WHY)) findings.add(Finding.of("desk.certificate-end-without-why", null, LONGEST_WHY));
        if (!findings.isEmpty()) return findings;
        var ended = db.update(TRUSTED_CERTIFICATE)
                .set(TRUSTED_CERTIFICATE.TRUSTED_UNTIL, lastDay)
                .set(TRUSTED_CERTIFICATE.ENDED_WHY, why.strip())
                .where(TRUSTED_CERTIFICATE.ID.eq(id), TRUSTED_CERTIFICATE.TRUSTED_UNTIL.isNull())
                .execute();
        if (ended == 0) throw new Stale("The trust in certificate " + id + " has ended already");
        return List.of();
    }

    /** @return false if the same certificate is there by another form */
    private boolean insert(Addition asked, X509Certificate certificate) throws CertificateEncodingException {
        var der = certificate.getEncoded();
        var sha256 = sha256(der);
        db.insertInto(TRUSTED_CERTIFICATE)
                .set(TRUSTED_CERTIFICATE.ID, asked.id())
                .set(TRUSTED_CERTIFICATE.NAME, name(certificate))
                .set(TRUSTED_CERTIFICATE.SHA256, sha256)
                .set(TRUSTED_CERTIFICATE.CERTIFICATE, der)
                .set(TRUSTED_CERTIFICATE.VALID_FROM, day(certificate.getNotBefore()))
                .set(TRUSTED_CERTIFICATE.VALID_UNTIL, day(certificate.getNotAfter()))
                .set(TRUSTED_CERTIFICATE.TRUSTED_FROM, asked.from())
                .set(TRUSTED_CERTIFICATE.BASIS, asked.basis().strip())
                .set(TRUSTED_CERTIFICATE.ADDED_AT, clock.instant())
                .set(TRUSTED_CERTIFICATE.ADDED_BY, current.get().account())
                .onConflictDoNothing()
                .execute();
        return db.fetchExists(
                TRUSTED_CERTIFICATE, TRUSTED_CERTIFICATE.ID.eq(asked.id()), TRUSTED_CERTIFICATE.SHA256.eq(sha256));
    }

    private static boolean isNot(String words, int longest) {
        return words.isBlank() || words.strip().length() > longest;
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private static String name(X509Certificate certificate) {
        var name = certificate.getSubjectX500Principal().getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static X509Certificate stored(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
