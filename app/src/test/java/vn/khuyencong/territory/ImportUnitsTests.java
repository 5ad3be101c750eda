package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.support.Rows;

/** The administrator takes the units of the whole country over, on a database that holds the sample city already. */
@CountryTest
class ImportUnitsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    private AdminCommands admin;

    @Autowired
    private Units units;

    @Autowired
    private UnitLookup lookup;

    @Autowired
    private Rows rows;

    @BeforeEach
    void theListsAreAtHand() {
        assumeThat(CountryDatabase.BEFORE)
                .as("the lists of the units of the country are not at hand: "
                        + CountryDatabase.LISTS.toAbsolutePath().normalize())
                .exists();
    }

    @Test
    void allUnitsOfTheCountryAreTakenOverOnceAndEveryFormerCommuneLeadsToOneOfToday() {
        var hoaTien = units.onDate("20332", TODAY).orElseThrow().id();
        var told = new StringBuilder();
        var begun = System.nanoTime();
        var answer = run(
                told,
                "import",
                "units",
                path(CountryDatabase.TRANSITIONS),
                path(CountryDatabase.FROM),
                path(CountryDatabase.BEFORE));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer).as(told.toString()).isEqualTo(AdminCommand.DONE);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(told).contains("14161 units:", "10667 changes:", "0 different");
        assertThat(units.onDate("20332", TODAY).orElseThrow().id())
                .as("the sample city's units are the same")
                .isEqualTo(hoaTien);

        var before = print();
        var again = new StringBuilder();
        assertThat(run(
                        again,
                        "import",
                        "units",
                        path(CountryDatabase.BEFORE),
                        path(CountryDatabase.TRANSITIONS),
                        path(CountryDatabase.FROM)))
                .isEqualTo(AdminCommand.DONE);
        assertThat(again).contains("14161 units: 0 new, 14161 already there, 0 last longer. 10667 changes: 0 new");
        assertThat(print()).isEqualTo(before);
        assertThat(run(again, "import", "units", path(CountryDatabase.FROM))).isEqualTo(AdminCommand.DONE);
        assertThat(print()).isEqualTo(before);

        everyFormerCommuneLeadsSomewhere();
        namesOldAndNewAreFound();
        namesAreFoundByTheirIndex();
    }

    private void everyFormerCommuneLeadsSomewhere() {
        var former = rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select id from territory.unit where upper(in_force) = '2025-07-01' and kind in ('ward', 'commune', 'township')");
        assertThat(former).hasSize(10047);
        var now = units.now(former, TODAY);
        assertThat(now.values()).noneMatch(Successor.Unknown.class::isInstance);
        assertThat(now.values())
                .allSatisfy(successor -> assertThat(successor.units())
                        .isNotEmpty()
                        .allSatisfy(unit ->
                                assertThat(unit.inForce().contains(TODAY)).isTrue()));
        assertThat(units.provinces(TODAY)).hasSize(34);
        assertThat(units.provinces(LocalDate.of(2025, 6, 30))).hasSize(63);
    }

    private void namesOldAndNewAreFound() {
        assertThat(lookup.find("Hòa Hiệp Bắc, Liên Chiểu", TODAY, 10)).first().satisfies(found -> {
            assertThat(found.unit().name()).isEqualTo("Phường Hòa Hiệp Bắc");
            assertThat(found.now().units()).extracting(Unit::name).containsExactly("Phường Hải Vân");
        });
        assertThat(lookup.find("12 Nguyễn Huệ, P. Bến Nghé, Q. 1, TP. Hồ Chí Minh", TODAY, 10))
                .first()
                .satisfies(found -> assertThat(found.unit().name()).isEqualTo("Phường Bến Nghé"));
        assertThat(lookup.find("phuong hoa hai", TODAY, 5))
                .first()
                .satisfies(found -> assertThat(found.unit().code()).isEqualTo("20290"));
        assertThat(lookup.find("Hoà Hải", TODAY, 20))
                .extracting(found -> found.unit().code())
                .contains("20290");
        assertThat(lookup.find("Phước Chanhh", TODAY, 5))
                .as("misspelt")
                .extracting(found -> found.unit().name())
                .contains("Xã Phước Chánh");
        assertThat(lookup.find("%", TODAY, 5)).isEmpty();
        assertThat(units.search("ba na", TODAY, null, 5)).extracting(Unit::name).contains("Xã Bà Nà");
    }

    private void namesAreFoundByTheirIndex() {
        for (var condition : List.of("plain_name like '%hoa hiep bac%'", "plain_name %> 'hoa hiep bach'")) {
            var plan = rows.all(
                    (row, _) -> row.getString(1),
                    "explain select id from territory.unit where " + condition
                            + " order by similarity(plain_name, 'hoa hiep bac') desc limit 20");
            assertThat(String.join(" ", plan)).as(condition).contains("unit_by_plain_name");
        }
    }

    @Test
    void aListThatDoesNotFitIsRefusedWholeAndEveryLineIsNamed(@TempDir Path folder) throws IOException {
        var bad = folder.resolve("units-from-2025-07-01.csv");
        Files.writeString(
                bad,
                "code,name,kind,parent_code\n20194,Phường Khác,ward,48\n99999,Xã Mới,commune,48\n99998,Xã Lạc,commune,77777\n");
        var before = print();
        var told = new StringBuilder();
        assertThat(run(told, "import", "units", bad.toString())).isEqualTo(AdminCommand.REFUSED);
        assertThat(told)
                .contains(
                        "units-from-2025-07-01.csv, line 2: On 01/07/2025 the code 20194 is Phường Hải Vân, and the list says Phường Khác")
                .contains("line 4: Xã Lạc (code 99998) lies in 77777")
                .contains("Refused: nothing was taken over.");
        assertThat(print()).isEqualTo(before);
    }

    @Test
    void aFileOfAnyNameIsTakenForTheDayThatIsSaid(@TempDir Path folder) throws IOException {
        var file = folder.resolve("moi.csv");
        Files.writeString(file, "code,name,kind,parent_code\n20194,Phường Hải Vân,ward,48\n");
        var told = new StringBuilder();
        assertThat(run(told, "import", "units", file.toString())).isEqualTo(AdminCommand.REFUSED);
        assertThat(told).contains("moi.csv: its name does not say for which day it is");
        assertThat(run(told, "import", "units", "--from", "2025-07-01", file.toString()))
                .isEqualTo(AdminCommand.DONE);
        assertThat(run(told, "import", "units", "--from", "hôm nay", file.toString()))
                .isEqualTo(AdminCommand.REFUSED);
        assertThat(run(told, "import", "units")).isEqualTo(AdminCommand.REFUSED);
    }

    private List<String> print() {
        return rows.all(
                (row, _) -> row.getString(1),
                "select count(*) || md5(string_agg(u::text, '|' order by u.id)) from territory.unit u"
                        + " union all select count(*) || coalesce(md5(string_agg(t::text, '|' order by t.old_id, t.new_id)), '') from territory.transition t");
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }

    private int run(StringBuilder told, String... words) {
        var bytes = new ByteArrayOutputStream();
        var answer = admin.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        told.append(bytes.toString(StandardCharsets.UTF_8));
        return answer;
    }
}
