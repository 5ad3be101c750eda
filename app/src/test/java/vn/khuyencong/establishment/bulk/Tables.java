package vn.khuyencong.establishment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** Sends tables of establishments as an officer does, and waits for what is done in the background. */
@TestComponent
class Tables {

    static final String OFFICER = "so.chuyenvien";
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvcTester mvc;
    private final Office office;
    private final Rows rows;
    private final BulkImports imports;

    Tables(MockMvcTester mvc, Office office, Rows rows, BulkImports imports) {
        this.mvc = mvc;
        this.office = office;
        this.rows = rows;
        this.imports = imports;
    }

    /** A tax code that can be, and that nobody bears. */
    static String taxCode() {
        while (true) {
            var nine = "9" + String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
            int sum = 0;
            for (int at = 0; at < WEIGHTS.length; at++) sum += WEIGHTS[at] * Character.digit(nine.charAt(at), 10);
            int check = 10 - sum % 11;
            if (check < 10) return nine + check;
        }
    }

    /** One that stands in the register. */
    UUID there(String name, String taxCode, String phone) {
        var id = UUID.randomUUID();
        rows.change("""
                insert into establishment.establishment (id, province, name, tax_code, legal_form, sector, unit_id, phone, workers)
                values (?, '48', ?, nullif(?, ''), 'SME', 'HANDICRAFT', ?, ?, 5)""", id, name, taxCode, unit(), phone);
        return id;
    }

    UUID unit() {
        return rows.one(
                UUID.class,
                "select id from territory.unit where province = '48' and kind = 'commune' and upper_inf(in_force) order by code limit 1");
    }

    String place() {
        return rows.one(String.class, "select name from territory.unit where id = ?", unit());
    }

    /** Sends a table and matches its columns as they are proposed; gives the address of the import, every row looked at. */
    String looked(String kind, String asOf, List<String> lines) {
        var id = UUID.randomUUID();
        assertThat(send(OFFICER, id, kind, asOf, "bang.csv", String.join("\n", lines)))
                .hasStatus(303);
        var request = mvc.post().uri("/co-so/nhap/" + id + "/cot").with(office.signedIn(OFFICER));
        office.as(OFFICER, () -> imports.likely(imports.get(id)))
                .forEach((field, heading) -> request.param(field.name(), heading));
        assertThat(request.exchange()).hasStatus(303);
        return waited(id);
    }

    MvcTestResult send(String person, UUID id, String kind, String asOf, String name, String content) {
        return mvc.post()
                .uri("/co-so/nhap")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("requestId", id.toString())
                .param("kind", kind)
                .param("asOf", asOf)
                .with(office.signedIn(person))
                .exchange();
    }

    String press(String path, String... fields) {
        var request = mvc.post().uri(path).with(office.signedIn(OFFICER));
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        assertThat(request.exchange()).hasStatus(303);
        return waited(id(path));
    }

    String page(String path) {
        return Visitor.text(mvc.get().uri(path).with(office.signedIn(OFFICER)).exchange());
    }

    /** The page of an import when nothing works on it any more. */
    private String waited(UUID id) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var stage = rows.one(String.class, "select stage from establishment.import where id = ?", id);
            if (!BulkImport.Stage.valueOf(stage).running()) return "/co-so/nhap/" + id;
            assertThat(rows.one(
                            Integer.class,
                            "select count(*) from desk.job j join establishment.import i on i.job_id = j.id where i.id = ? and j.stage = 'FAILED'",
                            id))
                    .as("a job that failed")
                    .isZero();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Still running: " + page("/co-so/nhap/" + id));
    }

    /** The file a job leaves, when it is done. */
    byte[] result(String person, String job) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        while (System.nanoTime() < until) {
            var stage = rows.one(String.class, "select stage from desk.job where id = ?", id);
            if (stage.equals("DONE")) {
                var answer = mvc.get()
                        .uri(job + "/ket-qua")
                        .with(office.signedIn(person))
                        .exchange();
                assertThat(answer).hasStatusOk();
                return answer.getResponse().getContentAsByteArray();
            }
            assertThat(stage).isNotEqualTo("FAILED");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Still running");
    }

    static UUID id(String path) {
        return UUID.fromString(path.split("/", -1)[3]);
    }
}
