package vn.khuyencong.desk.signature;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.util.Store;

/**
 * Whoever signed, by the certificate that came with the signature.
 *
 * @param others the other certificates that came along
 */
record Signer(X509CertificateHolder holder, X509Certificate certificate, List<X509Certificate> others) {

    private static final int MOST_CERTIFICATES = 20;
    private static final int LONGEST_NAME = 300;

    /** Digests that can be made to collide. */
    private static final Set<ASN1ObjectIdentifier> WEAK =
            Set.of(OIWObjectIdentifiers.idSHA1, PKCSObjectIdentifiers.md2, PKCSObjectIdentifiers.md5);

    /** @throws CMSException if the certificate is not there */
    static Signer of(CMSSignedData signed, SignerId id) throws CMSException, CertificateException {
        return of(signed.getCertificates(), id);
    }

    static Signer of(Store<X509CertificateHolder> store, SignerId id) throws CMSException, CertificateException {
        var all = store.getMatches(null);
        if (all.size() > MOST_CERTIFICATES) throw new CMSException("Too many certificates");
        var mine = all.stream()
                .filter(id::match)
                .findFirst()
                .orElseThrow(() -> new CMSException("No certificate of the signer"));
        var converter = new JcaX509CertificateConverter();
        var others = new ArrayList<X509Certificate>();
        for (var holder : all) others.add(converter.getCertificate(holder));
        return new Signer(mine, converter.getCertificate(mine), others);
    }

    static boolean isWeak(ASN1ObjectIdentifier digest) {
        return WEAK.contains(digest);
    }

    String name() {
        return part(holder.getSubject(), BCStyle.CN);
    }

    String organisation() {
        return part(holder.getSubject(), BCStyle.O);
    }

    String issuer() {
        var name = part(holder.getIssuer(), BCStyle.CN);
        return name.isEmpty() ? part(holder.getIssuer(), BCStyle.O) : name;
    }

    private static String part(X500Name name, ASN1ObjectIdentifier which) {
        var words = Arrays.stream(name.getRDNs(which))
                .map(part -> IETFUtils.valueToString(part.getFirst().getValue()))
                .collect(Collectors.joining(", "))
                .replaceAll("\\\\(.)", "$1")
                .replaceAll("\\p{C}", "")
                .strip();
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
    }
}
