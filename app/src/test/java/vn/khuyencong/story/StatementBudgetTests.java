package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Year;
import vn.khuyencong.support.YearTest;

/** However much work lies in the year, a list takes at most eight statements and a file at most fifteen. */
@YearTest
class StatementBudgetTests {

    private static final int LIST = 8;
    private static final int FILE = 15;
    private static final int HARMONY = 11;

    /** An entry sets its product, its round, its papers and its complaints side by side. */
    private static final int ENTRY = 6;

    /** Whoever looks at personal data of others is noted, in a transaction of its own. */
    private static final int NOTED = 2;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Year year;

    @ParameterizedTest
    @ValueSource(strings = {"so.chuyenvien", "so.lanhdao", "trungtam", "ketoan", "taichinh", "ubnd", "thanhtra"})
    void aListForOfficials(String person) {
        var soft = new SoftAssertions();
        for (var address : List.of(
                "/viec-cua-toi",
                "/tong-quan",
                "/de-an",
                "/de-an?q=may&trang-thai=dang-thuc-hien&tien=da-duyet&xep=ten",
                "/de-an?so-dong=200",
                "/nhu-cau",
                "/ke-hoach",
                "/kinh-phi",
                "/co-so",
                "/san-pham",
                "/san-pham?q=banh trang&chung-nhan=IN_FORCE&xep=ESTABLISHMENT",
                "/binh-chon",
                "/van-ban",
                "/van-ban?q=may moc&ngay=01/01/2020&xep=ten",
                "/dinh-muc",
                "/dinh-muc?ho=tat-ca",
                "/dinh-muc/de-xuat",
                "/tim?q=may")) {
            soft.assertThat(statements(address, person)).as(address).hasSizeLessThanOrEqualTo(LIST);
        }
        soft.assertAll();
    }

    /** It sets programme, ledger and plan beside the files, and tells each place as it is today. */
    @ParameterizedTest
    @ValueSource(strings = {"so.lanhdao", "taichinh", "thanhtra"})
    void theHarmonyOfSources(String person) {
        for (var by : List.of("AREA", "AREA_AND_ACTIVITY", "YEAR")) {
            assertThat(statements("/ke-hoach/hai-hoa-nguon?tu=2010&den=2030&theo=" + by, person))
                    .hasSizeLessThanOrEqualTo(HARMONY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coso1, /ho-so-cua-toi",
        "coso3, /ho-so-cua-toi",
        "coso1, /viec-cua-toi",
        "coso3, /tim?q=may",
        "coso1, /nhu-cau/moi",
        "quantri, /quan-tri/tai-khoan"
    })
    void aListForOthers(String person, String address) {
        assertThat(statements(address, person)).hasSizeLessThanOrEqualTo(LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so.chuyenvien", "so.lanhdao", "trungtam", "ketoan", "ubnd", "thanhtra"})
    void aFileForOfficials(String person) {
        var soft = new SoftAssertions();
        files(soft, person, "/de-an/", "project.project");
        files(soft, person, "/ke-hoach/", "plan.plan");
        files(soft, person, "/nhu-cau/", "establishment.need", FILE + NOTED);
        files(soft, person, "/co-so/", "establishment.establishment", FILE + NOTED);
        files(soft, person, "/san-pham/", "product.product");
        files(soft, person, "/chung-nhan/", "product.certificate");
        files(soft, person, "/binh-chon/", "product.round");
        files(soft, person, "/binh-chon/ho-so/", "product.entry where stage <> 'DRAFT'", FILE + ENTRY);
        files(soft, person, "/van-ban/", "legal.document");
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coso1", "coso2", "coso3"})
    void aFileForItsEstablishment(String person) {
        var soft = new SoftAssertions();
        files(soft, person, "/de-an/", "project.project");
        files(soft, person, "/nhu-cau/", "establishment.need");
        soft.assertAll();
    }

    @Test
    void theFormThatIsFilledIn() {
        var open = year.all("project.project where stage in ('DRAFT', 'RETURNED')");
        assertThat(open).isNotEmpty();
        for (var id : open) {
            assertThat(statements("/de-an/" + id + "/sua", "trungtam")).hasSizeLessThanOrEqualTo(FILE);
        }
    }

    private void files(SoftAssertions soft, String person, String address, String table) {
        files(soft, person, address, table, FILE);
    }

    private void files(SoftAssertions soft, String person, String address, String table, int budget) {
        var seen = year.seenBy(person, table);
        soft.assertThat(seen).as(person + " " + table).isNotEmpty();
        for (UUID id : seen) {
            soft.assertThat(statements(address + id, person))
                    .as(address + " for " + person)
                    .hasSizeLessThanOrEqualTo(budget);
        }
    }

    private List<String> statements(String address, String person) {
        var reader = office.signedIn(person);
        return Statements.of(() ->
                assertThat(mvc.get().uri(address).with(reader)).as(address).hasStatusOk());
    }
}
