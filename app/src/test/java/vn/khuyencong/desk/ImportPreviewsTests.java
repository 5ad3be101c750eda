package vn.khuyencong.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

@OfficeTest
class ImportPreviewsTests {

    @Autowired
    private DSLContext db;

    @Autowired
    private CurrentActor current;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Office office;

    private final List<String> taken = new ArrayList<>();
    private List<String> required = List.of("Tên", "Mã");
    private List<String> otherNames = List.of();

    @Test
    void showsWhatStandsAgainstEachLineAndTakesTheGoodOnesOverOnce() {
        var kept = (Upload.Kept) as(() -> imports().upload("co-so", csv("Tên;Mã\nHà;1\n;2\nVân;3\n"), Map.of()));
        var preview = as(() -> imports().find(kept.id()));
        assertThat(preview.goodLines()).isEqualTo(2);
        assertThat(preview.lines().get(1).problems())
                .containsExactly(new ImportPreview.Problem("test.no-name", List.of("1.000.000")));
        assertThat(taken).isEmpty();

        assertThat(as(() -> imports().takeOver(kept.id()))).contains(2);
        assertThat(taken).containsExactly("Hà", "Vân");
        assertThat(as(() -> imports().takeOver(kept.id()))).isEmpty();
        assertThat(taken).hasSize(2);
    }

    @Test
    void refusesATableWithoutItsHeadings() {
        assertThat(as(() -> imports().upload("co-so", csv("Tên\nHà\n"), Map.of())))
                .isEqualTo(new Upload.Refused(Finding.of("desk.import-headings-missing", null, "Mã")));
    }

    @Test
    void findsAColumnByAnotherNameAndNeedsOnlyWhatItCannotBeReadWithout() {
        var table = csv("TÊN CƠ SỞ;Khác\nHà;x\n");
        var refused = as(() -> imports().upload("co-so", table, Map.of()));
        assertThat(refused).isInstanceOf(Upload.Refused.class);

        required = List.of("Tên");
        otherNames = List.of("Tên cơ sở");
        var kept = (Upload.Kept) as(() -> imports().upload("co-so", table, Map.of()));
        assertThat(as(() -> imports().find(kept.id())).lines())
                .extracting(line -> line.row().get("Tên"))
                .containsExactly("Hà");

        var said = (Upload.Kept) as(() -> imports().upload("co-so", table, Map.of("Tên", "khac")));
        assertThat(as(() -> imports().find(said.id())).lines())
                .as("what the officer says goes before what is recognised")
                .extracting(line -> line.row().get("Tên"))
                .containsExactly("x");
    }

    private ImportPreviews imports() {
        return new ImportPreviews(db, current, clock, json, List.of(new Establishments()));
    }

    private <T> T as(Supplier<T> work) {
        return office.as("so.chuyenvien", () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "bang.csv", "text/csv", text.getBytes(UTF_8));
    }

    private final class Establishments implements ImportKind {
        @Override
        public String kind() {
            return "co-so";
        }

        @Override
        public String title() {
            return "test.title";
        }

        @Override
        public List<String> headings() {
            return List.of("Tên", "Mã");
        }

        @Override
        public List<String> required() {
            return required;
        }

        @Override
        public List<String> otherNames(String heading) {
            return heading.equals("Tên") ? otherNames : List.of();
        }

        @Override
        public boolean mayImport(Actor actor) {
            return actor.role().isOfficial();
        }

        @Override
        public List<Finding> check(ImportRow row) {
            return row.get("Tên").isEmpty() ? List.of(Finding.of("test.no-name", null, Dong.ofMillions(1))) : List.of();
        }

        @Override
        public void takeOver(ImportRow row, UUID from) {
            taken.add(row.get("Tên"));
        }

        @Override
        public String donePath() {
            return "/co-so";
        }
    }
}
