package vn.khuyencong.norm.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.Tokens;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** The assessment as other programs see it. */
@OfficeTest
class AssessmentApiTests {

    private static final String MACHINERY = """
            {"date": "2023-03-01", "tier": "NATIONAL", "activity": "ADVANCED_MACHINERY", "eligibleCost": 800000000,
             "applicant": {"legalForm": "SME", "place": "20332", "sector": "FOOD_AGRO_PROCESSING"}}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Rows rows;

    @Test
    void answersTheExampleOfTheContract() {
        var answer = json(post(MACHINERY));
        assertThat(answer.get("eligible").booleanValue()).isTrue();
        assertThat(answer.get("computable").booleanValue()).isTrue();
        assertThat(answer.get("ceiling").longValue()).isEqualTo(300_000_000);
        assertThat(answer.get("counterpartRequired").longValue()).isEqualTo(500_000_000);
        assertThat(answer.get("verified").booleanValue()).isTrue();
        assertThat(answer.get("reasons")).isEmpty();
        assertThat(answer.get("missing")).isEmpty();
        assertThat(answer.get("steps").get(0).toString())
                .isEqualTo("{\"kind\":\"SHARE\",\"amount\":400000000,"
                        + "\"text\":\"50% × 800.000.000 đồng = 400.000.000 đồng\","
                        + "\"citation\":{\"document\":\"28/2018/TT-BTC\",\"provision\":\"Điều 8 khoản 4\"}}");
        assertThat(answer.get("steps").get(1).get("text").stringValue()).isEqualTo("tối đa 300.000.000 đồng/cơ sở");
        assertThat(answer.get("citations").toString())
                .isEqualTo("[{\"document\":\"28/2018/TT-BTC\",\"provision\":\"Điều 8 khoản 4\","
                        + "\"effectiveFrom\":\"2018-05-11\"}]");
    }

    @Test
    void speaksEnglishToWhoAsksForIt() {
        var answer = json(mvc.post()
                .uri("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
                .content(MACHINERY)
                .exchange());
        assertThat(answer.get("steps").get(1).get("text").stringValue())
                .isEqualTo("at most 300.000.000 đồng per establishment");
    }

    @Test
    void storesNothing() {
        var before = rows.office();
        post(MACHINERY);
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void tellsAllErrorsAtOnceFieldByField() {
        var result = post("""
                {"date": "2101-01-01", "tier": "REGIONAL", "activity": "FLYING", "eligibleCost": -1, "quantity": 0,
                 "productionLine": "yes", "priority": ["EXPORT", "BEAUTY"], "otherStateSupport": 1.5,
                 "timesThisYear": 10000000000000000, "colour": "red",
                 "applicant": {"legalForm": "GIANT", "place": "99999", "sector": "MAGIC", "shoe": 42,
                               "placeFacts": {"cityClass": 9, "formerCommuneSince": "soon", "moon": true}}}""");
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(errors(result))
                .containsExactlyInAnyOrder(
                        "date OUT_OF_RANGE",
                        "tier UNKNOWN_VALUE",
                        "activity UNKNOWN_VALUE",
                        "eligibleCost NEGATIVE",
                        "quantity OUT_OF_RANGE",
                        "productionLine UNKNOWN_VALUE",
                        "priority UNKNOWN_VALUE",
                        "otherStateSupport NOT_WHOLE",
                        "timesThisYear TOO_LARGE",
                        "colour UNKNOWN_FIELD",
                        "applicant.legalForm UNKNOWN_VALUE",
                        "applicant.sector UNKNOWN_VALUE",
                        "applicant.shoe UNKNOWN_FIELD",
                        "applicant.placeFacts.cityClass UNKNOWN_VALUE",
                        "applicant.placeFacts.formerCommuneSince UNKNOWN_VALUE",
                        "applicant.placeFacts.moon UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                              | date REQUIRED, tier REQUIRED, activity REQUIRED",
                "{\"date\":\"2026-01-01\",\"tier\":\"LOCAL\",\"activity\":\"WORKSHOP\"} | province REQUIRED",
                "{\"date\":\"2026-01-01\",\"tier\":\"NATIONAL\",\"activity\":\"ADVANCED_MACHINERY\"} | eligibleCost REQUIRED, applicant REQUIRED",
                "{\"date\":\"2026-01-01\",\"tier\":\"NATIONAL\",\"activity\":\"ADVANCED_MACHINERY\",\"eligibleCost\":1,\"applicant\":{}} | applicant.legalForm REQUIRED, applicant.place REQUIRED, applicant.sector REQUIRED",
                "{\"date\":\"2026-01-01\",\"tier\":\"NATIONAL\",\"activity\":\"ADVANCED_MACHINERY\",\"eligibleCost\":1,\"quantity\":2,\"applicant\":{\"legalForm\":\"SME\",\"place\":\"20332\",\"sector\":\"HANDICRAFT\"}} | quantity OUT_OF_RANGE",
                "{\"date\":\"2026-01-01\",\"tier\":\"NATIONAL\",\"activity\":\"TRADEMARK\",\"eligibleCost\":1000000000000001,\"applicant\":{\"legalForm\":\"SME\",\"place\":\"20332\",\"sector\":\"HANDICRAFT\"}} | eligibleCost TOO_LARGE",
                "{\"date\":\"2025-06-30\",\"tier\":\"NATIONAL\",\"activity\":\"TRADEMARK\",\"eligibleCost\":1,\"applicant\":{\"legalForm\":\"SME\",\"place\":\"00000\",\"sector\":\"HANDICRAFT\"}} | applicant.place PLACE_UNKNOWN_ON_DATE",
                "{\"date\":\"2026-01-01\",\"tier\":\"LOCAL\",\"province\":\"01\",\"activity\":\"TRADEMARK\",\"eligibleCost\":1,\"applicant\":{\"legalForm\":\"SME\",\"place\":\"20332\",\"sector\":\"HANDICRAFT\"}} | applicant.place PLACE_NOT_IN_PROVINCE",
                "[]                                                              | ' NOT_JSON'",
                "{\"date\": \"2026-01-01\"                                       | ' NOT_JSON'",
                "{\"tier\":\"LOCAL\",\"tier\":\"LOCAL\"}                         | ' NOT_JSON'",
                "{} {}                                                           | ' NOT_JSON'",
            })
    void eachWantOrFaultHasItsCode(String body, String expected) {
        var result = post(body);
        assertThat(result).hasStatus(400);
        assertThat(errors(result)).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void anOrganiserLeavesOutWhatIsNotTested() {
        var answer = json(post("""
                {"date": "2023-01-01", "tier": "NATIONAL", "activity": "CLUSTER_INFRASTRUCTURE", "applicant": {"legalForm": "OTHER"}}"""));
        assertThat(answer.get("eligible").booleanValue()).isTrue();
        assertThat(answer.get("ceiling").longValue()).isEqualTo(6_000_000_000L);
        assertThat(answer.get("counterpartRequired").isNull()).isTrue();
    }

    @Test
    void anErrorSpeaksTheLanguageAskedFor() {
        assertThat(json(post("[]")).get("errors").get(0).get("message").stringValue())
                .isEqualTo("Nội dung không phải là một đối tượng JSON hợp lệ.");
    }

    @Test
    void aBodyOverSixteenKibibytesIsRefused() {
        assertThat(post("{\"colour\": \"" + "x".repeat(16 * 1024) + "\"}")).hasStatus(413);
    }

    @Test
    void theWholeExplanationComesOnRequest() {
        var explanation = json(mvc.post()
                        .uri("/api/v1/assessments?explain=full")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(MACHINERY)
                        .exchange())
                .get("explanation");
        assertThat(explanation.get("verdict").stringValue()).isEqualTo("ELIGIBLE");
        assertThat(explanation.get("binding").toString())
                .isEqualTo("{\"part\":\"LIMIT\",\"alternatives\":[{\"part\":\"SHARE\",\"amount\":400000000},"
                        + "{\"part\":\"LIMIT\",\"amount\":300000000},{\"part\":\"COST\",\"amount\":800000000}]}");
        assertThat(explanation.get("considered").values().stream()
                        .map(one -> one.get("why").stringValue())
                        .filter(why -> !why.equals("SUPERSEDED")))
                .containsExactly("NOT_IN_FORCE", "APPLIED", "NOT_IN_FORCE");
        assertThat(explanation.get("counterfactual").get(0).toString())
                .isEqualTo("{\"field\":\"eligibleCost\",\"value\":\"599999999\",\"eligible\":true,"
                        + "\"ceiling\":299999999,\"binding\":\"SHARE\"}");
        assertThat(explanation.get("timeline").values().stream()
                        .filter(one -> one.get("ceiling").isNumber()
                                && one.get("ceiling").longValue() > 0)
                        .map(one ->
                                one.get("from").stringValue() + " " + one.get("ceiling") + " " + one.get("verified")))
                .contains("2014-04-08 200000000 true", "2018-05-11 300000000 true", "2024-08-28 300000000 false");
        assertThat(explanation.get("receipt").get("versions").get(0).get("norm").stringValue())
                .isEqualTo("support.ADVANCED_MACHINERY");
    }

    @Test
    void aRefusalTellsWhatWouldOpenTheDoor() {
        var explanation = json(mvc.post()
                        .uri("/api/v1/assessments?explain=full")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"date": "2026-01-01", "tier": "NATIONAL", "activity": "ADVANCED_MACHINERY", "eligibleCost": 800000000,
                                 "applicant": {"legalForm": "SME", "place": "20285", "sector": "FOOD_AGRO_PROCESSING"}}""")
                        .exchange())
                .get("explanation");
        assertThat(explanation.get("verdict").stringValue()).isEqualTo("NOT_ELIGIBLE");
        assertThat(explanation.get("counterfactual").values().stream()
                        .map(one -> one.get("field").stringValue() + "="
                                + one.get("value").stringValue()))
                .containsExactly("applicant.sector=CLEANER_PRODUCTION", "applicant.placeFacts.craftVillage=true");
    }

    @Test
    void aBatchAnswersLineByLineInOrder() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 1_300; i++) {
            lines.add(
                    i % 100 == 99
                            ? "{oops"
                            : MACHINERY.replace("\n", "").replace("800000000", Integer.toString(i + 1)));
        }
        var answers = batch(String.join("\n", lines) + "\n");
        assertThat(answers).hasSize(1_300);
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (i % 100 == 99) assertThat(answer.get("status").intValue()).isEqualTo(400);
            else assertThat(answer.get("ceiling").longValue()).isEqualTo((i + 1) / 2);
        }
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndTheNextAnswered() {
        var answers = batch("{\"colour\":\"" + "x".repeat(300_000) + "\"}\n" + MACHINERY.replace("\n", ""));
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().get("status").intValue()).isEqualTo(413);
        assertThat(answers.getLast().get("ceiling").longValue()).isEqualTo(300_000_000);
    }

    @Test
    void aBatchIsForStaffOnly() {
        assertThat(mvc.post().uri("/api/v1/assessments/batch").with(csrf()).content(MACHINERY))
                .hasStatus(401);
        assertThat(mvc.post()
                        .uri("/api/v1/assessments/batch")
                        .with(office.signedIn("coso1"))
                        .content(MACHINERY))
                .hasStatus(403);
        assertThat(mvc.post().uri("/api/v1/assessments/batch").content(MACHINERY))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/api/v1/assessments/batch")
                        .with(office.signedIn("so.chuyenvien"))
                        .content(MACHINERY.replace("\n", "")))
                .hasStatus(200);
    }

    @Test
    void aTokenThatHasEndedIsNotTaken() {
        var token =
                tokens.make("so.chuyenvien", "thử", LocalDate.of(2020, 1, 1)).orElseThrow();
        assertThat(mvc.post()
                        .uri("/api/v1/assessments/batch")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .content(MACHINERY))
                .hasStatus(401);
        assertThat(tokens.make("nobody", "thử", LocalDate.of(2030, 1, 1))).isEmpty();
    }

    private List<JsonNode> batch(String lines) {
        var token =
                tokens.make("so.chuyenvien", "thử", LocalDate.of(2100, 1, 1)).orElseThrow();
        var result = mvc.post()
                .uri("/api/v1/assessments/batch")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType("application/x-ndjson")
                .content(lines.getBytes(StandardCharsets.UTF_8))
                .exchange();
        assertThat(result).hasStatus(200);
        return text(result).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .locale(Locale.of("vi"))
                .content(body)
                .exchange();
    }

    private static List<String> errors(MvcTestResult result) {
        return json(result).get("errors").values().stream()
                .map(error -> error.get("field").stringValue() + " "
                        + error.get("code").stringValue())
                .toList();
    }

    private static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
