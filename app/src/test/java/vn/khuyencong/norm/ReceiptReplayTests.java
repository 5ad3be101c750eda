package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/**
 * Receipts of earlier releases, replayed. A receipt is never edited to make this test green: a decision rests on it. It
 * may be taken away, with a word in the commit, when a version it names has been corrected as wrong from the beginning
 * (then the fingerprint of that version changes and nothing else), or when a case it records was answered wrongly. A new
 * engine or a new norm changes neither results nor fingerprints here. To add one, write a file that holds the request
 * only: the failing test prints the whole receipt.
 */
@OfficeTest
class ReceiptReplayTests {

    private static final Path FOLDER = Path.of("src/test/resources/norms/receipts");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private Assess assess;

    /** A request, flat. */
    record Asked(
            LocalDate date,
            Tier tier,
            @Nullable String province,
            String activity,
            @Nullable Long eligibleCost,
            int quantity,
            boolean productionLine,
            List<PriorityGround> priority,
            long otherStateSupport,
            int timesThisYear,
            @Nullable String legalForm,
            @Nullable String place,
            @Nullable String difficult,
            @Nullable String sector) {

        AssessmentRequest request() {
            return new AssessmentRequest(
                    date,
                    tier,
                    province,
                    activity,
                    eligibleCost == null ? null : new Dong(eligibleCost),
                    quantity,
                    productionLine,
                    Set.copyOf(priority),
                    new Dong(otherStateSupport),
                    timesThisYear,
                    new Applicant(legalForm, place, new GivenPlaceFacts(false, null, null, difficult), sector));
        }
    }

    /** A version that was used: its norm, and the fingerprint of what it said. */
    record Used(String norm, String hash) {}

    /** What came out, to the đồng and to the article. */
    record Result(
            @Nullable Boolean eligible,
            boolean computable,
            @Nullable Long ceiling,
            @Nullable Long counterpart,
            boolean verified,
            @Nullable Binding binding,
            List<String> reasons,
            List<String> missing,
            List<String> steps) {}

    /**
     * A receipt as it is kept here.
     *
     * @param engine the engine that produced it
     * @param norms  fingerprint of all norms known then; another today, since norms are added
     */
    record Kept(
            @Nullable String engine,
            @Nullable String norms,
            @Nullable List<Used> versions,
            Asked request,
            @Nullable Result result) {}

    static List<Path> receipts() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void comesOutAsItDid(Path file) throws IOException {
        var kept = JSON.readValue(Files.readString(file), Kept.class);
        var again = again(kept.request());
        assertThat(JSON.writeValueAsString(
                        new Kept(kept.engine(), kept.norms(), again.versions(), kept.request(), again.result())))
                .as("%s; today:%n%s", file, JSON.writeValueAsString(again))
                .isEqualTo(Files.readString(file).strip());
        assertThat(kept.engine()).isNotNull();
        assertThat(kept.norms()).hasSize(64);
    }

    @Test
    void thereAreReceiptsOfBothCircularsBothDecreesAndBothKindsOfMoney() {
        assertThat(receipts()).hasSizeGreaterThanOrEqualTo(12);
    }

    private Kept again(Asked asked) {
        var answer = assess.assess(asked.request());
        var receipt = answer.receipt();
        return new Kept(
                receipt.engine(),
                receipt.norms(),
                receipt.versions().stream()
                        .map(used -> new Used(used.norm(), used.hash()))
                        .toList(),
                asked,
                new Result(
                        answer.eligible(),
                        answer.computable(),
                        value(answer.ceiling()),
                        value(answer.counterpartRequired()),
                        answer.verified(),
                        answer.binding(),
                        answer.reasons().stream()
                                .map(reason -> reason.code() + cited(reason.citation()))
                                .toList(),
                        answer.missing(),
                        answer.steps().stream()
                                .map(step -> step.kind()
                                        + (step.amount() == null
                                                ? ""
                                                : " " + step.amount().value())
                                        + cited(step.citation()))
                                .toList()));
    }

    private static @Nullable Long value(@Nullable Dong amount) {
        return amount == null ? null : amount.value();
    }

    private static String cited(@Nullable Citation citation) {
        return citation == null ? "" : " (" + citation.text() + ")";
    }
}
