package vn.khuyencong.desk.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.PaperSignature.Trust;

/** A time stamp (dấu thời gian): whoever issued it says that something was there at a time. */
record Stamp(TimeStampToken token, Signer signer) {

    /** @throws TSPException if it is none, or its own signature is not right */
    static Stamp read(CMSSignedData signed)
            throws TSPException, IOException, CMSException, GeneralSecurityException, OperatorCreationException {
        var token = new TimeStampToken(signed);
        var signer = Signer.of(token.getCertificates(), token.getSID());
        var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                .build(signer.certificate().getPublicKey());
        if (!token.isSignatureValid(verifier)) throw new TSPException("The time stamp is not its issuer's");
        return new Stamp(token, signer);
    }

    /** The time stamp of a signature; empty where there is none that is of this very signature. */
    static @Nullable Stamp of(SignerInformation info)
            throws TSPException, IOException, CMSException, GeneralSecurityException, OperatorCreationException {
        var attribute = first(info.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) return null;
        var stamp = read(new CMSSignedData(
                ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0))));
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var digest = digests.get(stamp.token().getTimeStampInfo().getHashAlgorithm());
        digest.getOutputStream().write(info.getSignature());
        return !stamp.weak() && stamp.isOf(digest.getDigest()) ? stamp : null;
    }

    /** When the signer says that it was, in the signature or beside it. */
    static @Nullable Instant claimed(SignerInformation info, @Nullable Instant beside) {
        var attribute = first(info.getSignedAttributes(), CMSAttributes.signingTime);
        return attribute == null
                ? beside
                : Time.getInstance(attribute.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
    }

    Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    boolean weak() {
        return Signer.isWeak(token.getTimeStampInfo().getMessageImprintAlgOID());
    }

    /** The name of its digest: an object identifier, which the platform knows as well. */
    String digest() {
        return token.getTimeStampInfo().getMessageImprintAlgOID().getId();
    }

    boolean isOf(byte[] digest) {
        return MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest());
    }

    Trust trust(TrustedIssuers trusted) {
        return trusted.trust(signer.certificate(), signer.others(), at());
    }

    private static @Nullable Attribute first(@Nullable AttributeTable table, ASN1ObjectIdentifier which) {
        return table == null ? null : table.get(which);
    }
}
