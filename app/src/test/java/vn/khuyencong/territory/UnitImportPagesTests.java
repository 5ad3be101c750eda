package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;

/** The administrator takes lists and boundaries over on pages, in the background. */
@CountryTest
class UnitImportPagesTests {

    private static final Path MAP = Path.of("../../shared/data/geo/communes-48.geojson");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private AdminCommands admin;

    @Autowired
    private Units units;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Rows rows;

    @Test
    void listsAreCheckedThenTakenOverOnceHoweverOftenTheButtonIsPressed() throws Exception {
        assumeThat(CountryDatabase.BEFORE)
                .as("the lists of the units of the country")
                .exists();
        var request = UUID.randomUUID();
        var path = send(
                request,
                file("before", CountryDatabase.BEFORE),
                file("from", CountryDatabase.FROM),
                file("changes", CountryDatabase.TRANSITIONS));
        assertThat(send(request, file("before", CountryDatabase.BEFORE)))
                .as("the same request twice is one import")
                .isEqualTo(path);
        assertThat(text(waited(path))).contains("Sẵn sàng nhập", "14161 dòng").doesNotContain("hx-trigger=\"every");
        assertThat(press(path)).hasStatus(303);
        assertThat(press(path)).hasStatus(303);
        assertThat(text(waited(path))).contains("Đã nhập toàn bộ");
        assertThat(press(path)).hasStatus(303);
        assertThat(units.provinces(LocalDate.of(2026, 1, 1))).hasSize(34);
        assertThat(mvc.get().uri("/dia-ban/nhap").with(office.signedIn("quantri")))
                .bodyText()
                .contains("units-from-2025-07-01.csv");
    }

    @Test
    void whatDoesNotFitIsListedWithItsLineAndNothingIsStored() throws Exception {
        var before = count();
        var path = send(
                UUID.randomUUID(),
                new MockMultipartFile(
                        "from",
                        "units-from-2025-07-01.csv",
                        "text/csv",
                        "code,name,kind,parent_code\n20194,Phường Khác,ward,48\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(text(waited(path)))
                .contains("Không nhập được", "Phường Hải Vân", "Phường Khác")
                .doesNotContain(">Nhập</button>");
        assertThat(press(path)).hasStatus(303);
        assertThat(text(waited(path))).contains("Không nhập được");
        assertThat(mvc.get().uri(path + "/van-de").with(office.signedIn("quantri")))
                .hasStatusOk();
        assertThat(count()).isEqualTo(before);
        assertThat(mvc.get().uri(path).with(office.signedIn("so.lanhdao"))).hasStatus(403);
    }

    @Test
    void aFileWhoseDayIsNotKnownIsAskedForAndOnlyTheAdministratorSends() {
        var unnamed = new MockMultipartFile("from", "moi.csv", "text/csv", new byte[] {1});
        assertThat(upload(UUID.randomUUID(), "quantri", unnamed))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa rõ ngày");
        assertThat(upload(UUID.randomUUID(), "quantri"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn tệp nào");
        var named = new MockMultipartFile("from", "units-from-2025-07-01.csv", "text/csv", new byte[] {1});
        assertThat(upload(UUID.randomUUID(), "so.lanhdao", named)).hasStatus(403);
    }

    @Test
    void boundariesGoToTheUnitsOfTheDayAndAgainChangeNothing() throws IOException {
        assumeThat(MAP).as("boundaries of one province").exists();
        var first = run(
                "import",
                "boundaries",
                "--day",
                "2025-07-01",
                MAP.toAbsolutePath().toString());
        assertThat(first).contains("0 of no unit of that day");
        assertThat(run(
                        "import",
                        "boundaries",
                        "--day",
                        "2025-07-01",
                        MAP.toAbsolutePath().toString()))
                .contains("0 new, 0 changed, 94 unchanged");
        var ward = units.onDate("20194", DAY).orElseThrow().id();
        var map = boundaries.of(List.of(ward), DAY);
        assertThat(map.paths().get(ward)).startsWith("M").endsWith("Z");
        assertThat(boundaries.of(List.of(ward), DAY.minusDays(1)).paths()).isEmpty();
        assertThat(mvc.get().uri("/dia-ban/" + ward).with(office.signedIn("so.chuyenvien")))
                .bodyText()
                .contains("<svg class=\"chart\"", "Hình dạng của Phường Hải Vân");
        var sent = mvc.post()
                .uri("/dia-ban/ranh-gioi")
                .multipart()
                .file(new MockMultipartFile(
                        "boundaries",
                        "la.geojson",
                        "application/json",
                        Files.readString(MAP).replace("\"20194\"", "\"77777\"").getBytes(StandardCharsets.UTF_8)))
                .param("boundaryDay", "01/07/2025")
                .with(office.signedIn("quantri"))
                .exchange();
        assertThat(sent).hasStatusOk().bodyText().contains("77777 Phường Hải Vân", "93 giữ nguyên");
    }

    @Test
    void aMapThatIsNoneIsRefused(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("hong.geojson"), "{\"type\":\"Feature\"}");
        assertThat(run("import", "boundaries", file.toString()))
                .contains("refused, nothing of it was taken over", "no FeatureCollection");
    }

    private int count() {
        return rows.one(Integer.class, "select count(*) from territory.unit");
    }

    private String send(UUID request, MockMultipartFile... files) throws Exception {
        var result = upload(request, "quantri", files);
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(UUID request, String person, MockMultipartFile... files) {
        var sent = mvc.post().uri("/dia-ban/nhap").multipart();
        for (var file : files) sent = sent.file(file);
        return sent.param("requestId", request.toString())
                .with(office.signedIn(person))
                .exchange();
    }

    private MvcTestResult press(String path) {
        return mvc.post().uri(path).with(office.signedIn("quantri")).exchange();
    }

    private MvcTestResult waited(String path) throws InterruptedException {
        for (var tries = 0; ; tries++) {
            var page = mvc.get().uri(path).with(office.signedIn("quantri")).exchange();
            if (tries == 100 || !text(page).contains("hx-trigger=\"every")) return page;
            Thread.sleep(200);
        }
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockMultipartFile file(String name, Path path) throws IOException {
        return new MockMultipartFile(name, String.valueOf(path.getFileName()), "text/csv", Files.readAllBytes(path));
    }

    private String run(String... words) {
        var bytes = new ByteArrayOutputStream();
        var answer = admin.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        var told = bytes.toString(StandardCharsets.UTF_8);
        assertThat(answer).isIn(AdminCommand.DONE, AdminCommand.REFUSED);
        return told;
    }
}
