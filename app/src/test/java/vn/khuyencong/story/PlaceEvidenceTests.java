package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.AllowException;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.AtPlace;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyReport.Taken;
import vn.khuyencong.project.MonthlyReport.Work;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.ReportMonth;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.support.Grouping;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** Each place of a group file has evidence of its own: papers, photos, figures of the month. */
@LifeTest
class PlaceEvidenceTests {

    private static final int PLAN_YEAR = 2070;
    private static final Dong EACH = Dong.ofMillions(100);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'
    };

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Autowired
    Office office;

    @Autowired
    Grouping grouping;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    AllowException exceptions;

    @Autowired
    ReportMonth months;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPlaceIsAcceptedOnItsOwnPapersAndNotOnItsNeighbours() {
        var id = underWay();
        var asked = handingIn.papers(DAY, "ACCEPT");
        handingIn.attach(DAY, id, "ACCEPT");
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        var against = refused(working.acceptPart(DAY, id, minutes(first)));
        assertThat(against).extracting(Finding::code).containsOnly("project.place-paper-missing");
        assertThat(against).hasSameSizeAs(asked).allSatisfy(finding -> {
            assertThat(finding.basis()).isNotNull();
            assertThat(finding.arguments().getFirst())
                    .isEqualTo(grouping.establishment("coso3").name());
        });
        assertThat(body("/de-an/" + id, "so.chuyenvien"))
                .contains("Còn thiếu: " + asked.getFirst().nameVi(), "Đủ hồ sơ nghiệm thu");
        handingIn.attachTo(DAY, id, first, "ACCEPT");
        moved(working.acceptPart(DAY, id, minutes(first)));
        assertThat(body("/de-an/" + id, "so.chuyenvien")).contains("Đã nghiệm thu", "Biên bản 01/BB-NT");
    }

    @Test
    void anExceptionIsForOnePaperOfOnePlace() {
        var id = underWay();
        var asked = handingIn.papers(DAY, "ACCEPT");
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        asked.stream().skip(1).forEach(paper -> attach(id, first, paper.code()));
        var open = office.on(DAY, "so.lanhdao", () -> exceptions.open(id)).stream()
                .filter(lacking -> !lacking.slot().isEmpty())
                .toList();
        assertThat(open)
                .extracting(Lacking::about)
                .containsExactly(grouping.establishment("coso3").name() + ": "
                        + asked.getFirst().nameVi());
        var file = new MockMultipartFile("file", "cho-phep.png", "image/png", PNG);
        var allowed = new AllowException.Asked(open.getFirst().key(), "Cơ sở mua trước", "09/CV-SCT", DAY, file);
        assertThat(office.on(DAY, "so.lanhdao", () -> exceptions.allow(id, allowed, UUID.randomUUID())))
                .isEmpty();
        moved(working.acceptPart(DAY, id, minutes(first)));
    }

    @Test
    void whoeverBenefitsSeesThePapersOfHerOwnPlaceOnly() {
        var id = underWay();
        handingIn.attachTo(DAY, id, first, "ACCEPT");
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        assertThat(page(id, first, "coso3")).contains("Hồ sơ địa điểm");
        assertThat(mvc.get().uri(address(id, second) + "/ho-so").with(office.signedIn("coso3")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/tep/" + paperOf(first)).with(office.signedIn("coso3")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/tep/" + paperOf(second)).with(office.signedIn("coso3")))
                .hasStatus(404);
    }

    @Test
    void aPaperIsAboutAPlaceOfItsOwnFile() {
        var id = underWay();
        var other = builder.at(Stage.UNDER_WAY, PLAN_YEAR, EACH);
        var paper = handingIn.papers(DAY, "ACCEPT").getFirst();
        assertThatThrownBy(() -> handingIn.attach(DAY, other, first, paper)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handingIn.attach(DAY, id, UUID.randomUUID(), paper))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPhotoOfAPlaceSaysWhenAndWhereItWasTaken() {
        var id = underWay();
        assertThat(photo(id, "anh.png", "", "16.0471, 108.2068")).hasStatus(422);
        assertThat(photo(id, "anh.pdf", "02/03/2026", "")).hasStatus(422);
        assertThat(photo(id, "anh.png", "02/03/2199", "")).hasStatus(422);
        assertThat(photo(id, "anh.png", "02/03/2026", "ở xưởng")).hasStatus(422);
        assertThat(photo(id, "anh.png", "02/03/2026", "16.0471, 108.2068")).hasStatus(303);
        assertThat(photo(id, "anh.png", "02/03/2026", "16.0471, 108.2068"))
                .as("a second click")
                .hasStatus(303);
        assertThat(rows.one(Long.class, "select count(*) from project.place_photo where group_place_id = ?", first))
                .isOne();
        assertThat(page(id, first, "so.chuyenvien")).contains("Chụp ngày 02/03/2026 tại ", "16.047100, 108.206800");
        assertThat(body("/de-an/" + id, "so.chuyenvien")).contains("0 giấy tờ, 1 ảnh", "0 giấy tờ, 0 ảnh");
    }

    @Test
    void aMonthlyReportSaysHowFarEachPlaceIs() {
        var id = underWay();
        assertThat(report(id, Dong.ofMillions(30), 40, 70))
                .extracting(Finding::code)
                .containsExactly("project.month-places-over-sum");
        assertThat(report(id, Dong.ofMillions(110), 40, 70)).isEmpty();
        assertThat(body("/de-an/" + id, "so.chuyenvien"))
                .contains("40% khối lượng theo báo cáo tháng", "70% khối lượng theo báo cáo tháng");
        assertThat(page(id, first, "coso3")).contains("40% khối lượng").doesNotContain("70% khối lượng");
        assertThat(body("/de-an/" + id + "/bao-cao-thang?thang=" + YearMonth.from(DAY), "so.chuyenvien"))
                .contains("giá trị 80.000.000 đồng");
    }

    private List<Finding> report(UUID id, Dong support, int here, int there) {
        var place = grouping.establishment("coso3").unit();
        var report = new MonthlyReport(
                YearMonth.from(DAY),
                new Work("Đã lắp đặt", BasisPoints.ofPercent(55), "", "Chạy thử"),
                new Spent(support, Dong.ZERO, Dong.ZERO),
                new Taken(place, null),
                List.of(),
                List.of(
                        new AtPlace(first, BasisPoints.ofPercent(here), Dong.ofMillions(40), Dong.ofMillions(80)),
                        new AtPlace(second, BasisPoints.ofPercent(there), Dong.ofMillions(70), Dong.ofMillions(140))));
        return office.on(DAY, "trungtam", () -> months.handIn(id, 0, report, UUID.randomUUID()));
    }

    private MvcTestResult photo(UUID id, String name, String takenOn, String point) {
        return mvc.post()
                .uri(address(id, first) + "/anh")
                .multipart()
                .file(new MockMultipartFile("file", name, "image/png", PNG))
                .param("takenOn", takenOn)
                .param("point", point)
                .with(office.signedIn("trungtam"))
                .exchange();
    }

    private void attach(UUID id, UUID place, String code) {
        handingIn.papers(DAY, "ACCEPT").stream()
                .filter(paper -> paper.code().equals(code))
                .forEach(paper -> handingIn.attach(DAY, id, place, paper));
    }

    private UUID paperOf(UUID place) {
        return rows.one(UUID.class, "select id from desk.attachment where part_id = ? limit 1", place);
    }

    private static PartAcceptance minutes(UUID place) {
        return PartAcceptance.told(UUID.randomUUID(), place, "01/BB-NT", DAY, List.of(EACH.times(2)), "");
    }

    /** Two places are approved and the contract is signed. */
    private UUID underWay() {
        var id = grouping.open(DAY);
        grouping.fill(DAY, id, PLAN_YEAR, 2, EACH);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, EACH.times(2)));
        done(planning.approve(DAY, builder.submittedPlan(PLAN_YEAR, EACH.times(2), id)));
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", EACH));
        grouping.add(DAY, id, second, grouping.machine(DAY, "coso4", EACH));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, EACH.times(2)));
        return id;
    }

    private static String address(UUID id, UUID place) {
        return "/de-an/" + id + "/dia-diem/" + place;
    }

    private String page(UUID id, UUID place, String reader) {
        return body(address(id, place) + "/ho-so", reader);
    }

    private String body(String address, String reader) {
        var result = mvc.get().uri(address).with(office.signedIn(reader)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
