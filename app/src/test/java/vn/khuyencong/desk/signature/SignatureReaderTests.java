package vn.khuyencong.desk.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.khuyencong.web.PaperCheck;
import vn.khuyencong.web.PaperCheck.Outcome;
import vn.khuyencong.web.PaperCheck.Verdict;
import vn.khuyencong.web.PaperSignature;
import vn.khuyencong.web.PaperSignature.Bytes;
import vn.khuyencong.web.PaperSignature.Coverage;
import vn.khuyencong.web.PaperSignature.Time;
import vn.khuyencong.web.PaperSignature.Trust;
import vn.khuyencong.web.PaperSignature.Validity;

/** What is said of the signatures of PDFs that a library of others has signed with keys of the test. */
class SignatureReaderTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2094-06-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2091, 1, 1);

    private final Signing signing = new Signing();

    @Test
    void aSignedPaperTellsWhoWhenAndThatNothingHasChanged() {
        var check = read(signing.signed(Signing.pdf(), signing.person()));
        assertThat(check.verdict()).isEqualTo(Verdict.GOOD);
        var signature = check.signatures().getFirst();
        assertThat(signature.signer()).isEqualTo("Nguyễn Văn An");
        assertThat(signature.organisation()).isEqualTo("Công ty TNHH Mẫu");
        assertThat(signature.issuer()).isEqualTo("Chứng thực số mẫu");
        assertThat(signature.signedAt()).isEqualTo(Signing.SIGNED);
        assertThat(signature.time()).isEqualTo(Time.CLAIMED);
        assertThat(signature.bytes()).isEqualTo(Bytes.INTACT);
        assertThat(signature.coverage()).isEqualTo(Coverage.WHOLE);
        assertThat(signature.validity()).isEqualTo(Validity.VALID);
        assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
    }

    /** Numbers filled up with zeros, the range before the signature, a signature of the newer form. */
    @Test
    void whatAnotherProgramWritesIsReadTheSame() {
        var check = read(signing.signedByHand(signing.person()));
        assertThat(check.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(only(check).signedAt()).isEqualTo(Signing.SIGNED);
    }

    @Test
    void oneAlteredByteIsFound() {
        var pdf = signing.signed(Signing.pdf(), signing.person());
        pdf[10]++;
        var check = read(pdf);
        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(only(check).bytes()).isEqualTo(Bytes.CHANGED);
    }

    @Test
    void whatWasAddedAfterSigningIsFound() {
        var check = read(Signing.revised(signing.signed(Signing.pdf(), signing.person())));
        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(only(check).bytes()).isEqualTo(Bytes.INTACT);
        assertThat(only(check).coverage()).isEqualTo(Coverage.ADDED_LATER);
    }

    @Test
    void aSecondSignatureCoversTheFirst() {
        var once = signing.signed(Signing.pdf(), signing.person());
        var check =
                read(signing.signed(once, signing.person("CN=Trần Thị Bình", Instant.parse("2099-01-01T00:00:00Z"))));
        assertThat(check.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(check.signatures())
                .extracting(PaperSignature::signer)
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(check.signatures())
                .extracting(PaperSignature::coverage)
                .containsExactly(Coverage.SIGNED_LATER, Coverage.WHOLE);
    }

    @Test
    void aCertificateThatHadExpiredIsSaidAndStillLeadsToItsIssuer() {
        var late = signing.person("CN=Lê Văn Cũ", Instant.parse("2092-01-31T00:00:00Z"));
        var signature = only(read(signing.signed(Signing.pdf(), late)));
        assertThat(signature.bytes()).isEqualTo(Bytes.INTACT);
        assertThat(signature.validity()).isEqualTo(Validity.NOT_VALID);
        assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
    }

    @Test
    void trustIsAMatterOfTheDayOfSigning() {
        var pdf = signing.signed(Signing.pdf(), signing.person());
        assertThat(only(read(pdf, List.of())).trust()).isEqualTo(Trust.NOTHING_LISTED);
        assertThat(read(pdf, List.of()).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(only(read(pdf, List.of(issuer(new Signing(), null)))).trust())
                .isEqualTo(Trust.NOT_LISTED);
        assertThat(only(read(pdf, List.of(issuer(signing, LocalDate.of(2092, 3, 9)))))
                        .trust())
                .isEqualTo(Trust.NOT_LISTED);
        assertThat(only(read(pdf, List.of(issuer(signing, LocalDate.of(2092, 3, 10)))))
                        .trust())
                .isEqualTo(Trust.TRUSTED);
    }

    @Test
    void aDigestThatCanBeForgedProvesNothing() {
        var check = read(signing.signed(Signing.pdf(), signing.person(), "SHA1withECDSA"));
        assertThat(only(check).bytes()).isEqualTo(Bytes.WEAK);
        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatIsUnsignedOrNoPdfHasNoSignature() {
        assertThat(read(Signing.pdf()).outcome()).isEqualTo(Outcome.UNSIGNED);
        assertThat(read(new byte[0]).outcome()).isEqualTo(Outcome.UNSIGNED);
        assertThat(read("không phải PDF".getBytes(StandardCharsets.UTF_8)).outcome())
                .isEqualTo(Outcome.UNSIGNED);
    }

    /** What a viewer would not show as signed may not hide in the gap that the signature leaves out. */
    @Test
    void aGapThatHoldsMoreThanTheSignatureIsUnreadable() {
        var pdf = signing.signed(Signing.pdf(), signing.person());
        var gap = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
        pdf[gap + 5_000] = '>';
        pdf[gap + 5_001] = '/';
        assertThat(read(pdf).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    /** Its places are not encrypted, so a file that only a password opens is read all the same. */
    @Test
    void anEncryptedPaperIsReadAllTheSame() {
        var signature = only(read(signing.signed(Signing.encrypted(), signing.person())));
        assertThat(signature.bytes()).isEqualTo(Bytes.INTACT);
        assertThat(signature.signer()).isEqualTo("Nguyễn Văn An");
        assertThat(read(Signing.encrypted()).outcome()).isEqualTo(Outcome.UNSIGNED);
    }

    @Test
    @Timeout(20)
    void hostileFilesAreUnreadableAndNoError() {
        assertThat(read(broken("[0 10 99999999 5]", "3080")).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(read(broken("[0 999999999999 1 5]", "3080")).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(read(fitting("3080".repeat(200_000))).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(read(fitting("00")).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(read("/ByteRange [0 1 2 3] ".repeat(900_000).getBytes(StandardCharsets.ISO_8859_1))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
        assertThat(read(("/ByteRange" + " ".repeat(19_000_000)).getBytes(StandardCharsets.ISO_8859_1))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }

    private static byte[] broken(String range, String signature) {
        return ("%PDF-1.7\n1 0 obj\n<< /SubFilter /adbe.pkcs7.detached /ByteRange " + range + " /Contents <" + signature
                        + "> >>\nendobj\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A range that is right, around a signature that is none. */
    private static byte[] fitting(String signature) {
        var blank = new String(broken("[0 0000000 0000000 0000000]", signature), StandardCharsets.ISO_8859_1);
        int from = blank.indexOf('<', blank.indexOf("/Contents"));
        int to = blank.indexOf('>', from) + 1;
        var range = "[0 %07d %07d %07d]".formatted(from, to, blank.length() - to);
        return blank.replace("[0 0000000 0000000 0000000]", range).getBytes(StandardCharsets.ISO_8859_1);
    }

    private PaperCheck read(byte[] pdf) {
        return read(pdf, List.of(issuer(signing, null)));
    }

    private static PaperCheck read(byte[] pdf, List<TrustedIssuers.Issuer> issuers) {
        return new SignatureReader(new TrustedIssuers(issuers, ZONE), NOW).read(pdf);
    }

    private static TrustedIssuers.Issuer issuer(Signing signing, @Nullable LocalDate until) {
        return new TrustedIssuers.Issuer(signing.root(), FIRST, until);
    }

    private static PaperSignature only(PaperCheck check) {
        assertThat(check.signatures()).hasSize(1);
        return check.signatures().getFirst();
    }
}
