package vn.khuyencong.plan.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Central, local, counterpart and other money side by side; every number is the sum of its files. */
@LifeTest
class HarmonyTests {

    private static final int YEAR = 2091;
    private static final UUID VILLAGE = UUID.randomUUID();
    private static final UUID HILL = UUID.randomUUID();

    @Autowired
    HarmonyReader reader;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyNumberIsTheSumOfItsFiles() {
        var approved = builder.at(Stage.APPROVED, YEAR, million(100));
        builder.at(Stage.SUBMITTED, YEAR, million(70));
        var filter = new HarmonyFilter(YEAR, YEAR, null, "");
        office.runAs("so.lanhdao", () -> {
            var look = reader.look(filter);
            for (var kind : MoneyKind.values()) {
                assertThat(sum(reader.files(filter, kind)))
                        .as(kind.name())
                        .isEqualTo(look.shown().total().of(kind));
            }
            assertThat(reader.files(filter, MoneyKind.LOCAL))
                    .anyMatch(
                            file -> file.id().equals(approved) && file.amount().equals(million(100)));
            assertThat(reader.files(filter, MoneyKind.OWN))
                    .anyMatch(
                            file -> file.id().equals(approved) && file.amount().equals(million(100)));
            var areas = look.names().keySet();
            assertThat(areas).isNotEmpty();
            for (var area : areas) {
                var there = new HarmonyFilter(YEAR, YEAR, area, "");
                assertThat(sum(reader.files(there, MoneyKind.LOCAL)))
                        .isEqualTo(reader.look(there).shown().total().local());
            }
        });
    }

    @Test
    void theReportAndTheListsOpenFromThePage() {
        var approved = builder.at(Stage.APPROVED, YEAR, million(10));
        var code = rows.one(String.class, "select code from project.project where id = ?", approved);
        var address = "/ke-hoach/hai-hoa-nguon?tu=2091&den=2091&theo=AREA_AND_ACTIVITY";
        assertThat(mvc.get().uri(address).with(office.signedIn("taichinh")))
                .hasStatusOk()
                .bodyText()
                .contains("Hài hòa nguồn vốn", "/ke-hoach/hai-hoa-nguon/de-an?tu=2091&amp;den=2091");
        assertThat(mvc.get()
                        .uri("/ke-hoach/hai-hoa-nguon/de-an?tu=2091&den=2091&tien=LOCAL")
                        .with(office.signedIn("taichinh")))
                .hasStatusOk()
                .bodyText()
                .contains(code);
        assertThat(mvc.get()
                        .uri("/ke-hoach/hai-hoa-nguon.xlsx?tu=2091&den=2091")
                        .with(office.signedIn("thanhtra")))
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/ke-hoach/hai-hoa-nguon?tu=x&den=1&dia-ban=y&theo=z")
                        .with(office.signedIn("ubnd")))
                .hasStatusOk();
        assertThat(mvc.get().uri(address).with(office.signedIn("coso1"))).hasStatus(403);
    }

    @Test
    void findsWhereSeveralSourcesPayAndWhereNobodyDoes() {
        var harmony = new Harmony(List.of(
                cell(VILLAGE, "A", 2030, mix(40, 0, 0)),
                cell(VILLAGE, "A", 2030, mix(0, 60, 0)),
                cell(VILLAGE, "B", 2030, mix(0, 10, 0)),
                cell(HILL, "A", 2030, mix(0, 0, 30)),
                cell(null, "A", 2030, mix(5, 5, 0))));
        assertThat(harmony.overlaps()).singleElement().satisfies(line -> {
            assertThat(line.area()).isEqualTo(VILLAGE);
            assertThat(line.activity()).isEqualTo("A");
            assertThat(line.mix().total()).isEqualTo(million(100));
        });
        assertThat(harmony.gaps())
                .singleElement()
                .satisfies(line -> assertThat(line.area()).isEqualTo(HILL));
        assertThat(harmony.total().localPerCentral()).isEqualByComparingTo(new BigDecimal("1.67"));
        assertThat(mix(0, 10, 0).localPerCentral()).isNull();
    }

    private static Harmony.Cell cell(@Nullable UUID area, String activity, int year, Mix mix) {
        return new Harmony.Cell(area, activity, year, mix);
    }

    private static Mix mix(long central, long local, long waiting) {
        return new Mix(million(central), million(local), Dong.ZERO, Dong.ZERO, Dong.ZERO, million(waiting));
    }

    private static Dong sum(List<HarmonyReader.File> files) {
        return files.stream().map(HarmonyReader.File::amount).reduce(Dong.ZERO, Dong::plus);
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
