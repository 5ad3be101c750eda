package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.plan.NationalFile;
import vn.khuyencong.plan.NationalFile.Status;
import vn.khuyencong.plan.NationalList;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Forwarding;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;

/** The list of national money of 2061: registered upward, answered, approved by the Minister's decision. */
@LifeTest
class NationalListTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final String PATH = "/ke-hoach/quoc-gia";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Forwarding forwarding;

    @Autowired
    Planning planning;

    @Autowired
    NationalList list;

    @Test
    void followsEachFileFromTheBaseToTheDecision() {
        var here = builder.nationalHandedIn("Máy nghiền quốc gia 1", 2061, ASKED);
        moved(forwarding.pass(DAY, here, ASKED));
        var away = builder.at(Stage.FORWARDED, 2061, ASKED);
        var back = builder.at(Stage.FORWARDED, 2061, ASKED);
        moved(forwarding.answered(DAY, back, Forwarding.answer(Result.RETURNED, DAY, null)));
        var out = builder.at(Stage.FORWARDED, 2061, ASKED);
        moved(forwarding.answered(DAY, out, Forwarding.answer(Result.REFUSED, DAY, null)));
        var chosen = builder.at(Stage.FORWARDED, 2061, ASKED);
        moved(forwarding.answered(DAY, chosen, Forwarding.answer(Result.PASSED, DAY, Dong.ofMillions(90))));
        var given = builder.at(Stage.FORWARDED, 2061, ASKED);
        moved(forwarding.answered(DAY, given, Forwarding.answer(Result.PASSED, DAY, Dong.ofMillions(80))));
        planning.approvedNational(DAY, 2061, Dong.ofMillions(80), given);

        assertThat(status(here)).isEqualTo(Status.NOT_SENT);
        assertThat(status(away)).isEqualTo(Status.WAITING);
        assertThat(status(back)).isEqualTo(Status.TO_COMPLETE);
        assertThat(status(out)).isEqualTo(Status.NOT_SELECTED);
        assertThat(status(chosen)).isEqualTo(Status.PASSED);
        assertThat(status(given)).isEqualTo(Status.APPROVED);

        var officer = office.signedIn("so.chuyenvien");
        assertThat(mvc.get().uri(PATH + "?nam=2061").with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("45/SCT-QLCN", "88/CTĐP-QLKC", "34/QĐ-UBND", "570.000.000", "mau-2.xlsx?nam=2061");
        assertThat(Statements.of(
                        () -> mvc.get().uri(PATH + "?nam=2061").with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(mvc.get().uri(PATH).with(office.signedIn("coso1"))).hasStatus(403);
    }

    @Test
    void theOfficerBeginsThePlanOfTheYearOnceHoweverOftenSheClicks() {
        var request = UUID.randomUUID().toString();
        String first = "";
        for (int click = 0; click < 2; click++) {
            var answer = mvc.post()
                    .uri(PATH)
                    .with(office.signedIn("so.chuyenvien"))
                    .param("year", "2060")
                    .param("requestId", request)
                    .exchange();
            assertThat(answer).hasStatus(303);
            var place = answer.getResponse().getHeader("Location");
            assertThat(first).isIn("", place);
            first = String.valueOf(place);
        }
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(office.signedIn("so.chuyenvien"))
                        .param("year", "20x0")
                        .param("requestId", request))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(office.signedIn("so.lanhdao"))
                        .param("year", "2060")
                        .param("requestId", UUID.randomUUID().toString()))
                .hasStatus(403);
    }

    private Status status(UUID project) {
        return office.as("so.chuyenvien", () -> list.of(2061)).stream()
                .filter(file -> file.project().equals(project))
                .map(NationalFile::status)
                .findFirst()
                .orElseThrow();
    }
}
