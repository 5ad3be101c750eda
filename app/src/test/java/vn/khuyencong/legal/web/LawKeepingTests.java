package vn.khuyencong.legal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.legal.RegisterOfLaw;
import vn.khuyencong.legal.Validity;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Officials keep the register themselves: documents, relations, places, and what they compared with the text. */
@OfficeTest
@Import(RegisterOfLaw.class)
class LawKeepingTests {

    private static final LocalDate ISSUED = LocalDate.of(2015, 1, 5);
    private static final LocalDate EFFECTIVE = LocalDate.of(2015, 3, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Rows rows;

    @Test
    void anOfficerRegistersADocumentAndTheTrailSaysWho() {
        assertThat(enter("731/2026/NQ-HĐND", "18/07/2026", "01/08/2026"))
                .hasStatus(303)
                .headers()
                .hasHeaderSatisfying("Location", to -> assertThat(to.getFirst()).startsWith("/van-ban/"));
        var document = documents.byNumber("731/2026/nq-hdnd").orElseThrow();
        assertThat(document.province()).isEqualTo("48");
        assertThat(document.validity(LocalDate.of(2026, 7, 31))).isEqualTo(Validity.NOT_YET);
        assertThat(document.validity(LocalDate.of(2026, 8, 1))).isEqualTo(Validity.IN_FORCE);
        assertThat(rows.one(
                        UUID.class,
                        "select account_id from access.change where table_name = 'legal.document' and file_id = ?",
                        document.id()))
                .isEqualTo(office.actor("so.chuyenvien").account());
    }

    @Test
    void aNumberThatIsThereIsRefusedAndItsDocumentNamed() {
        assertThat(enter("45/2012/nđ-cp", "21/05/2012", "05/07/2012"))
                .hasStatus(422)
                .bodyText()
                .contains("Số hiệu 45/2012/NĐ-CP đã có trong sổ", "Về khuyến công", "value=\"45/2012/nđ-cp\"");
    }

    @Test
    void daysInTheWrongOrderAreRefusedAndNothingTypedIsLost() {
        assertThat(enter("732/2026/NQ-HĐND", "18/07/2026", "17/07/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày ban hành", "732/2026/NQ-HĐND", "Nghị quyết bịa ra để thử", "17/07/2026");
        assertThat(enter("733/2026/NQ-HĐND", "ngày nào đó", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Đây không phải ngày", "ngày nào đó", "Nghị quyết bịa ra để thử");
        assertThat(documents.byNumber("732/2026/NQ-HĐND")).isEmpty();
    }

    @Test
    void whoComesSecondSeesWhatTheFirstSavedAndKeepsWhatSheTyped() {
        var id = register.document("734/2015/TT-MAU", ISSUED, EFFECTIVE);
        assertThat(correct(id, "0", "Tên của người thứ nhất")).hasStatus(303);
        assertThat(correct(id, "0", "Tên của người thứ hai"))
                .hasStatus(409)
                .bodyText()
                .contains("Có người vừa sửa văn bản này", "Tên của người thứ hai", "name=\"version\" value=\"1\"");
        assertThat(documents.find(id).titleVi()).isEqualTo("Tên của người thứ nhất");
    }

    @Test
    void anOfficerSaysWhichPlaceALaterDocumentRepeals() {
        var earlier = register.document("735/2015/TT-MAU", ISSUED, EFFECTIVE);
        var place = register.place(earlier, "Điều 3 khoản 1");
        var later = register.document("736/2020/TT-MAU", LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 1));
        assertThat(relate(later, "REPEALS.outgoing", "735/2015/TT-MAU", "Điều 3 khoản 9", "01/07/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa có “Điều 3 khoản 9”", "value=\"735/2015/TT-MAU\"");
        assertThat(relate(later, "REPEALS.outgoing", "735/2015/TT-MAU", "Điều 3 khoản 1", ""))
                .hasStatus(422)
                .bodyText()
                .contains("phải có ngày bắt đầu");
        assertThat(relate(later, "REPEALS.outgoing", "735/2015/TT-MAU", "Điều 3 khoản 1", "31/05/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày ban hành của 736/2020/TT-MAU");
        assertThat(relate(later, "REPEALS.outgoing", "khong/co/trong-so", "", "01/07/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa có trong sổ");
        assertThat(relate(later, "", "735/2015/TT-MAU", "", "")).hasStatus(422);
        assertThat(relate(later, "REPEALS.outgoing", "735/2015/tt-mau", "điều 3 khoản 1", "01/07/2020"))
                .hasStatus(303);
        assertThat(relate(later, "REPEALS.outgoing", "735/2015/TT-MAU", "Điều 3 khoản 1", "01/07/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có trong sổ");
        assertThat(provisions.find(place).validity(LocalDate.of(2020, 7, 1))).isEqualTo(Validity.ENDED);

        var relation = documents.links(earlier).getFirst();
        assertThat(relation.kind()).isEqualTo(DocumentLink.Kind.REPEALS);
        assertThat(post("/van-ban/" + earlier + "/quan-he/" + relation.id() + "/go"))
                .hasStatus(303);
        assertThat(provisions.find(place).validity(LocalDate.of(2020, 7, 1))).isEqualTo(Validity.IN_FORCE);
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from access.change where table_name = 'legal.relation' and action = 'DELETE' and file_id = ?",
                        earlier))
                .isEqualTo(1);
    }

    @Test
    void anOfficerAddsAPlace() {
        var document = register.document("737/2015/TT-MAU", ISSUED, EFFECTIVE);
        assertThat(addPlace(document, "khoản ba", "Một câu.", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa đọc được điều khoản", "khoản ba", "Một câu.");
        assertThat(addPlace(document, "Điều 3", "Một câu.", "01/01/2017", "31/12/2016"))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày đầu");
        assertThat(addPlace(document, "Điều 3", "Một câu.", "", "31/12/2016")).hasStatus(303);
        assertThat(addPlace(document, "Điều 3", "Câu khác.", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("đã có “Điều 3”");
        var place = provisions.ofDocument(document).getFirst();
        assertThat(place.validity(LocalDate.of(2016, 12, 31))).isEqualTo(Validity.IN_FORCE);
        assertThat(place.validity(LocalDate.of(2017, 1, 1))).isEqualTo(Validity.ENDED);
    }

    @Test
    void anOfficerGivesAnImportedPlaceItsSentence() {
        var document = register.document("741/2015/TT-MAU", ISSUED, EFFECTIVE);
        var place = register.place(document, "Điều 3");
        assertThat(mvc.get().uri("/van-ban/dieu/" + place + "/sua").with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Câu tóm tắt bịa ra.", "name=\"version\" value=\"0\"");
        assertThat(correctPlace(place, "0", "")).hasStatus(422).bodyText().contains("Chưa có câu tóm tắt");
        assertThat(correctPlace(place, "0", "Câu mới.")).hasStatus(303);
        assertThat(correctPlace(place, "0", "Câu của người sau."))
                .hasStatus(409)
                .bodyText()
                .contains("Câu của người sau.", "name=\"version\" value=\"1\"");
        assertThat(provisions.find(place).summaryVi()).isEqualTo("Câu mới.");
    }

    @Test
    void whatWasComparedWithTheTextIsVerifiedUntilTheDaySaidOrTheNextAmendment() {
        var document = register.document("738/2015/TT-MAU", ISSUED, EFFECTIVE);
        var place = register.place(document, "Điều 3");
        assertThat(provisions.find(place).verified(LocalDate.of(2016, 1, 1))).isFalse();
        assertThat(check("/van-ban/dieu/" + place, "28/02/2015"))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày có hiệu lực", "28/02/2015");
        assertThat(check("/van-ban/dieu/" + place, "31/12/2027")).hasStatus(303);
        assertThat(provisions.find(place).verified(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(provisions.find(place).verified(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(mvc.get().uri("/van-ban/dieu/" + place).exchange())
                .bodyText()
                .contains(
                        "Đã đối chiếu nguyên văn: "
                                + office.actor("so.chuyenvien").displayName(),
                        "Còn đúng đến hết ngày 31/12/2027");

        assertThat(check("/van-ban/dieu/" + place, "")).hasStatus(303);
        assertThat(provisions.find(place).verified(LocalDate.of(2099, 1, 1))).isTrue();
        var day = LocalDate.of(2090, 1, 1);
        var later = register.document("739/2090/TT-MAU", day, day);
        register.relation(later, DocumentLink.Kind.AMENDS, "738/2015/TT-MAU", "Điều 3", day);
        assertThat(provisions.find(place).verified(day.minusDays(1))).isTrue();
        assertThat(provisions.find(place).verified(day)).isFalse();

        assertThat(check("/van-ban/" + document, "")).hasStatus(303);
        assertThat(documents.find(document).check()).isNotNull();
    }

    private MvcTestResult enter(String number, String issued, String effective) {
        return mvc.post()
                .uri("/van-ban/moi")
                .param("number", number)
                .param("kind", "Nghị quyết")
                .param("issuer", "Hội đồng nhân dân thành phố")
                .param("level", "dia-phuong")
                .param("titleVi", "Nghị quyết bịa ra để thử")
                .param("issued", issued)
                .param("effective", effective)
                .param("reading", "READ")
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
    }

    private MvcTestResult correct(UUID id, String version, String title) {
        return mvc.post()
                .uri("/van-ban/" + id + "/sua")
                .param("version", version)
                .param("number", "734/2015/TT-MAU")
                .param("kind", "Thông tư")
                .param("issuer", "Bộ Mẫu")
                .param("level", "quoc-gia")
                .param("titleVi", title)
                .param("reading", "READ")
                .with(office.signedIn("so.lanhdao"))
                .exchange();
    }

    private MvcTestResult relate(UUID document, String kind, String other, String place, String day) {
        return mvc.post()
                .uri("/van-ban/" + document + "/quan-he")
                .param("kind", kind)
                .param("other", other)
                .param("otherPlace", place)
                .param("onDate", day)
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
    }

    private MvcTestResult addPlace(UUID document, String place, String summary, String from, String to) {
        return mvc.post()
                .uri("/van-ban/" + document + "/dieu-khoan")
                .param("place", place)
                .param("summaryVi", summary)
                .param("reading", "READ")
                .param("from", from)
                .param("to", to)
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
    }

    private MvcTestResult correctPlace(UUID place, String version, String summary) {
        return mvc.post()
                .uri("/van-ban/dieu/" + place + "/sua")
                .param("version", version)
                .param("summaryVi", summary)
                .param("reading", "READ")
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
    }

    private MvcTestResult check(String address, String until) {
        return mvc.post()
                .uri(address + "/doi-chieu")
                .param("until", until)
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(office.signedIn("so.chuyenvien")).exchange();
    }
}
