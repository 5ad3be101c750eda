package vn.khuyencong.desk.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Keys made for a test, and PDFs that a library of others signs with them. */
public final class Signing {

    public static final Instant SIGNED = Instant.parse("2092-03-10T02:30:00Z");

    private static final Instant FROM = Instant.parse("2090-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");
    private static final String ALGORITHM = "SHA256withECDSA";

    private final KeyPair rootKey = key();
    private final X509Certificate root =
            certificate("CN=Chứng thực số mẫu,O=Tổ chức chứng thực mẫu", rootKey, null, UNTIL, true);

    /** Whoever signs. */
    public record Person(KeyPair key, X509Certificate certificate) {}

    public X509Certificate root() {
        return root;
    }

    /** @param until the last moment of the certificate */
    public Person person(String name, Instant until) {
        var key = key();
        return new Person(key, certificate(name, key, rootKey, until, false));
    }

    public Person person() {
        return person("CN=Nguyễn Văn An,O=Công ty TNHH Mẫu", UNTIL);
    }

    public static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that nobody may change without the owner's password. */
    public static byte[] encrypted() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "", new AccessPermission()));
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A page more, as a revision after what is there. */
    public static byte[] revised(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("Sửa sau khi ký");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public byte[] signed(byte[] pdf, Person by) {
        return signed(pdf, by, "SHA256withECDSA");
    }

    public byte[] signed(byte[] pdf, Person by, String algorithm) {
        try (var document = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            var made = Calendar.getInstance(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            made.setTime(Date.from(SIGNED));
            signature.setSignDate(made);
            document.addSignature(signature, content -> cms(content, by, algorithm));
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As another program writes it: the range filled up with zeros, before the signature, with blanks between. */
    public byte[] signedByHand(Person by) {
        var room = 8_000;
        var range = "[ 0000000000 %010d %010d %010d ]";
        var head =
                "%%PDF-1.7\n5 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /M (D:20920310093000+07'00') /ByteRange "
                        + range + " /Contents ";
        var tail = " >>\nendobj\ntrailer\n<< /Size 6 >>\n%%EOF\n";
        var start = head.formatted(0, 0, 0).length();
        var written = head.formatted(start, start + room + 2, tail.length());
        try {
            var covered = new ByteArrayInputStream((written + tail).getBytes(StandardCharsets.ISO_8859_1));
            var signature = HexFormat.of().formatHex(cms(covered, by, ALGORITHM));
            return (written + "<" + signature + "0".repeat(room - signature.length()) + ">" + tail)
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] cms(InputStream content, Person by, String algorithm) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            // Without a time of its own: the document says when.
            info.setDirectSignature(true);
            generator.addSignerInfoGenerator(info.build(
                    new JcaContentSignerBuilder(algorithm).build(by.key().getPrivate()), by.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(by.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param issuer whose key signs it; empty for its own */
    private X509Certificate certificate(String name, KeyPair key, @Nullable KeyPair issuer, Instant until, boolean ca) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer == null
                            ? new X500Name(name)
                            : X500Name.getInstance(
                                    root.getSubjectX500Principal().getEncoded()),
                    BigInteger.valueOf(System.identityHashCode(key)),
                    Date.from(FROM),
                    Date.from(until),
                    new X500Name(name),
                    key.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build((issuer == null ? key : issuer).getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
