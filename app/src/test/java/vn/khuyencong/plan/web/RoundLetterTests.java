package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.plan.AskedBodies;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.web.Dates;

/** The guiding letter of a round lies with it, whoever is asked sees it, and its closing day moves by a paper. Years 2005 to 2010. */
@LifeTest
class RoundLetterTests {

    private static final String PAGE = "/ke-hoach/dang-ky";
    private static final String PLANNER = "so.lanhdao";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    OfficeClock clock;

    @Autowired
    Registrations registrations;

    @Autowired
    AskedBodies bodies;

    @Autowired
    Attachments attachments;

    private final UUID round = UUID.randomUUID();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void today() {
        today = clock.today();
    }

    @Test
    void theLetterComesWithTheRoundAndTheCommuneThatIsAskedReadsIt() throws IOException {
        assertThat(open(2005, file("huong-dan.png", png()))).hasStatus(303);
        assertThat(office.as(PLANNER, () -> attachments.list("registration", round)))
                .extracting(Attachment::name, Attachment::slot)
                .containsExactly(tuple("huong-dan.png", "LETTER"));
        var letter = office.as(PLANNER, () -> attachments.list("registration", round))
                .getFirst()
                .id();
        assertThat(get("xa1", PAGE + "/" + round))
                .hasStatusOk()
                .bodyText()
                .contains("huong-dan.png")
                .doesNotContain("/tep/" + letter + "/go", "/ngay-cuoi", "Trung tâm Khuyến công");
        assertThat(get("xa1", "/tep/" + letter)).hasStatusOk();
        assertThat(get("xa1", PAGE)).hasStatusOk().bodyText().contains("2005");
    }

    @Test
    void aCommuneThatIsNotAskedSeesNothingOfTheRound() throws IOException {
        assertThat(open(2006, file("huong-dan.png", png()))).hasStatus(303);
        assertThat(get("xa2", PAGE + "/" + round)).hasStatus(404);
        assertThatThrownBy(() -> office.as("xa2", () -> registrations.get(round)))
                .isInstanceOf(NotFound.class);
        assertThat(office.as("xa2", () -> attachments.list("registration", round)))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysOpensNothing() {
        assertThat(open(2007, file("huong-dan.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII))))
                .hasStatus(422)
                .bodyText()
                .contains("10/HD-2007");
        assertThat(office.as(
                        PLANNER,
                        () -> registrations.rows().stream()
                                .noneMatch(row -> row.registration().id().equals(round))))
                .isTrue();
    }

    @Test
    void theCommuneItselfSaysThatItHasNoNeedAndForNobodyElse() throws IOException {
        assertThat(open(2008, file("huong-dan.png", png()))).hasStatus(303);
        assertThat(noNeed("xa1", centre())).hasStatus(403);
        assertThat(noNeed("xa1", commune("xa1"))).hasStatus(303);
        assertThat(office.as(PLANNER, () -> bodies.of(round)))
                .filteredOn(AskedBodies.Asked::isAnswered)
                .extracting(AskedBodies.Asked::noNeedLetter)
                .containsExactly("77/UBND");
    }

    @Test
    void theClosingDayMovesOnceByItsPaperAndBothDaysStaySeen() throws IOException {
        assertThat(open(2009, file("huong-dan.png", png()))).hasStatus(303);
        var request = UUID.randomUUID();
        assertThat(move(request, today, today.plusDays(9), "20/SCT")).hasStatus(303);
        assertThat(move(request, today, today.plusDays(9), "20/SCT"))
                .as("the second click")
                .hasStatus(303);
        assertThat(get(PLANNER, PAGE + "/" + round))
                .bodyText()
                .contains("Gia hạn từ " + Dates.format(today) + " đến " + Dates.format(today.plusDays(9)), "20/SCT");
        assertThat(office.as(PLANNER, () -> registrations.get(round)).closesOn())
                .isEqualTo(today.plusDays(9));
    }

    @Test
    void whoeverHadTheOldDayBeforeHerSeesWhoMovedItAndLosesNothingTyped() throws IOException {
        assertThat(open(2010, file("huong-dan.png", png()))).hasStatus(303);
        assertThat(move(UUID.randomUUID(), today, today.plusDays(9), "21/SCT")).hasStatus(303);
        assertThat(move(UUID.randomUUID(), today, today.plusDays(5), "22/SCT"))
                .hasStatus(409)
                .bodyText()
                .contains("21/SCT", "22/SCT", Dates.format(today.plusDays(5)));
        assertThat(move(UUID.randomUUID(), today.plusDays(9), today.plusDays(9), "23/SCT"))
                .hasStatus(422)
                .bodyText()
                .contains("23/SCT");
        assertThat(office.as(PLANNER, () -> registrations.get(round)).closesOn())
                .isEqualTo(today.plusDays(9));
    }

    private MvcTestResult open(int year, MockMultipartFile letter) {
        return mvc.post()
                .uri(PAGE)
                .multipart()
                .file(letter)
                .with(office.signedIn(PLANNER))
                .param("round", round.toString())
                .param("year", Integer.toString(year))
                .param("tier", "LOCAL")
                .param("letter", "10/HD-" + year)
                .param("letterOn", Dates.format(today))
                .param("opensOn", Dates.format(today))
                .param("closesOn", Dates.format(today))
                .param("asked", centre().toString(), commune("xa1").toString())
                .exchange();
    }

    private MvcTestResult move(UUID request, LocalDate was, LocalDate becomes, String paper) {
        return mvc.post()
                .uri(PAGE + "/" + round + "/ngay-cuoi")
                .with(office.signedIn(PLANNER))
                .param("request", request.toString())
                .param("was", Dates.format(was))
                .param("becomes", Dates.format(becomes))
                .param("paper", paper)
                .param("paperOn", Dates.format(today))
                .param("because", "Bão số 3, nhiều xã bị chia cắt")
                .exchange();
    }

    private MvcTestResult noNeed(String who, UUID body) {
        return mvc.post()
                .uri(PAGE + "/" + round + "/khong-co-nhu-cau")
                .with(office.signedIn(who))
                .param("body", body.toString())
                .param("letter", "77/UBND")
                .param("on", Dates.format(today))
                .exchange();
    }

    private MvcTestResult get(String who, String address) {
        return mvc.get().uri(address).with(office.signedIn(who)).exchange();
    }

    private UUID centre() {
        return Objects.requireNonNull(office.actor("trungtam").organisation());
    }

    private UUID commune(String who) {
        return Objects.requireNonNull(office.actor(who).organisation());
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static byte[] png() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }
}
