package vn.khuyencong.desk.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.PaperCheck;
import vn.khuyencong.web.PaperSignature;
import vn.khuyencong.web.PaperSignature.Bytes;
import vn.khuyencong.web.PaperSignature.Coverage;
import vn.khuyencong.web.PaperSignature.Kind;
import vn.khuyencong.web.PaperSignature.Time;
import vn.khuyencong.web.PaperSignature.Trust;

/** Checks the signatures of one PDF. What is broken or hostile is unreadable, never an error. */
public final class SignatureReader {

    private static final Set<String> DETACHED = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
    private static final String STAMP = "ETSI.RFC3161";

    private final TrustedIssuers trusted;
    private final Instant now;

    /** @param now the time of the check, for signatures that say no time */
    public SignatureReader(TrustedIssuers trusted, Instant now) {
        this.trusted = trusted;
        this.now = now;
    }

    /** @param pdf the whole file; no larger than the office takes */
    public PaperCheck read(byte[] pdf) {
        var parts = new PdfText(pdf).signatures();
        if (parts.isEmpty()) return check(PaperCheck.Outcome.UNSIGNED, List.of());
        if (parts.size() > PdfText.MOST_SIGNATURES) return check(PaperCheck.Outcome.UNREADABLE, List.of());
        var found = new ArrayList<PaperSignature>();
        // From the last to the first, to know what each one's additions are covered by.
        var covered = false;
        for (var part : parts.reversed()) {
            var signature = part.flatMap(this::read).orElse(UNREADABLE);
            var readable = signature.kind() != Kind.UNREADABLE;
            var whole = part.map(SignedPart::whole).orElse(false);
            var coverage = whole ? Coverage.WHOLE : covered ? Coverage.SIGNED_LATER : Coverage.ADDED_LATER;
            found.addFirst(readable ? with(signature, coverage) : signature);
            covered |= readable && whole && signature.bytes() == Bytes.INTACT;
        }
        var readable = found.stream().anyMatch(signature -> signature.kind() != Kind.UNREADABLE);
        return check(
                readable ? PaperCheck.Outcome.SIGNED : PaperCheck.Outcome.UNREADABLE, readable ? found : List.of());
    }

    private static final PaperSignature UNREADABLE = new PaperSignature(
            Kind.UNREADABLE,
            "",
            "",
            "",
            Bytes.CHANGED,
            Coverage.ADDED_LATER,
            null,
            Time.NONE,
            null,
            null,
            Trust.NOTHING_LISTED);

    private PaperCheck check(PaperCheck.Outcome outcome, List<PaperSignature> signatures) {
        return new PaperCheck(outcome, now, signatures);
    }

    private Optional<PaperSignature> read(SignedPart part) {
        try {
            if (part.form().equals(STAMP)) return Optional.of(stamp(part));
            return DETACHED.contains(part.form()) ? Optional.of(signature(part)) : Optional.empty();
        } catch (CMSException
                | TSPException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError unreadable) {
            // The bytes are whoever sent the file's: the parsers answer what is malformed in many ways.
            return Optional.empty();
        }
    }

    private PaperSignature signature(SignedPart part)
            throws CMSException, TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        var signed = new CMSSignedData(part, new ByteArrayInputStream(part.signature()));
        var info = signed.getSignerInfos().getSigners().iterator().next();
        var signer = Signer.of(signed, info.getSID());
        var bytes = bytes(info, signer);
        var stamp = Stamp.of(info);
        var known = stamp != null && stamp.trust(trusted) == Trust.TRUSTED;
        var claimed = Stamp.claimed(info, part.claimed());
        var at = stamp != null ? stamp.at() : claimed;
        var time =
                stamp != null ? (known ? Time.STAMPED : Time.STAMPED_UNKNOWN) : at != null ? Time.CLAIMED : Time.NONE;
        return of(Kind.SIGNATURE, signer, bytes, at, time);
    }

    private PaperSignature stamp(SignedPart part)
            throws CMSException, TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        var stamp = Stamp.read(new CMSSignedData(new ByteArrayInputStream(part.signature())));
        var digest = MessageDigest.getInstance(stamp.digest());
        try (var covered = part.covered()) {
            var buffer = new byte[64 * 1024];
            for (int read = covered.read(buffer); read >= 0; read = covered.read(buffer))
                digest.update(buffer, 0, read);
        }
        var bytes = stamp.weak() ? Bytes.WEAK : stamp.isOf(digest.digest()) ? Bytes.INTACT : Bytes.CHANGED;
        var time = stamp.trust(trusted) == Trust.TRUSTED ? Time.STAMPED : Time.STAMPED_UNKNOWN;
        return of(Kind.TIME_STAMP, stamp.signer(), bytes, stamp.at(), time);
    }

    private static Bytes bytes(SignerInformation info, Signer signer) throws CMSException, OperatorCreationException {
        if (Signer.isWeak(info.getDigestAlgorithmID().getAlgorithm())) return Bytes.WEAK;
        try {
            // By the key alone: whether the certificate was valid then is said beside it.
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .build(signer.certificate().getPublicKey());
            return info.verify(verifier) ? Bytes.INTACT : Bytes.CHANGED;
        } catch (CMSSignerDigestMismatchException changed) {
            return Bytes.CHANGED;
        } catch (CMSVerifierCertificateNotValidException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PaperSignature of(Kind kind, Signer signer, Bytes bytes, @Nullable Instant at, Time time) {
        var certificate = signer.certificate();
        return new PaperSignature(
                kind,
                signer.name(),
                signer.organisation(),
                signer.issuer(),
                bytes,
                Coverage.WHOLE,
                at,
                time,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                trusted.trust(certificate, signer.others(), at == null ? now : at));
    }

    private static PaperSignature with(PaperSignature signature, Coverage coverage) {
        return new PaperSignature(
                signature.kind(),
                signature.signer(),
                signature.organisation(),
                signature.issuer(),
                signature.bytes(),
                coverage,
                signature.signedAt(),
                signature.time(),
                signature.validFrom(),
                signature.validUntil(),
                signature.trust());
    }
}
