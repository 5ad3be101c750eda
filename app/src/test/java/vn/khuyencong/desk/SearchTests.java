package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

@OfficeTest
class SearchTests {

    private static final Hit HIT = new Hit("Xưởng cơ khí", "", "/co-so/1");

    @Autowired
    private Search.OneSearch one;

    @Autowired
    private DSLContext db;

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester browser;

    @Test
    void aMatterThatIsTooSlowIsStoppedAndTheOthersAnswer() {
        var slow = searchable("slow", () -> {
            db.fetch("select pg_sleep(20)");
            return List.of();
        });
        var quick = searchable("quick", () -> List.of(HIT));
        var silent = searchable("silent", List::of);
        assertThat(office.as("so.chuyenvien", () -> new Search(List.of(slow, quick, silent), one).find("co khi")))
                .containsExactly(
                        new Search.Group("slow", List.of(), true), new Search.Group("quick", List.of(HIT), false));
    }

    @Test
    void theSearchPageAnswersEverything() {
        for (var words : List.of("", "a", "co so", "100%_\\'; --", "khong-co-gi-nhu-the")) {
            assertThat(browser.get().uri("/tim").param("q", words).with(office.signedIn("so.chuyenvien")))
                    .hasStatus(HttpStatus.OK)
                    .bodyText()
                    .contains("Tìm kiếm");
        }
    }

    private static Searchable searchable(String heading, Supplier<List<Hit>> hits) {
        return new Searchable() {
            @Override
            public String heading() {
                return heading;
            }

            @Override
            public List<Hit> search(String words, int limit) {
                return hits.get();
            }
        };
    }
}
