package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.UnitFile.Role;

/** What lists add to the register. */
class UnitImportRulesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate SINCE = LocalDate.of(2004, 1, 1);
    private static final String BEFORE = """
            code,name,kind,parent_code
            01,Tỉnh A,province,
            02,Tỉnh B,province,
            100,Huyện Một,rural_district,01
            00001,Xã Hoà An,commune,100
            00002,Xã Đông,commune,100
            """;
    private static final String FROM = """
            code,name,kind,parent_code
            01,Tỉnh A,province,
            00001,Phường Bắc,ward,01
            """;
    private static final String CHANGES = """
            old_code,new_code,portion,tier
            01,01,full,province
            02,01,full,province
            00001,00001,full,commune
            00002,00001,partial,commune
            """;

    @Test
    void oneCodeIsTwoUnitsBeforeAndAfterAndAProvinceThatGoesOnIsOne() {
        var plan = plan(List.of(), list(Role.TRANSITIONS, CHANGES), list(Role.FROM, FROM), list(Role.BEFORE, BEFORE));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.begun())
                .extracting(unit -> unit.code() + " " + unit.name() + " " + unit.province() + " " + unit.inForce())
                .containsExactlyInAnyOrder(
                        "01 Tỉnh A 01 [2004-01-01,)",
                        "02 Tỉnh B 02 [2004-01-01,2025-07-01)",
                        "100 Huyện Một 01 [2004-01-01,2025-07-01)",
                        "00001 Xã Hoà An 01 [2004-01-01,2025-07-01)",
                        "00002 Xã Đông 01 [2004-01-01,2025-07-01)",
                        "00001 Phường Bắc 01 [2025-07-01,)");
        assertThat(plan.changes()).hasSize(3);
        assertThat(plan.counts().goingOn()).isEqualTo(1);
    }

    @Test
    void theSameListsAgainChangeNothingHoweverTheToneIsWritten() {
        var first = plan(List.of(), list(Role.BEFORE, BEFORE), list(Role.FROM, FROM));
        var again = plan(first.begun(), list(Role.BEFORE, BEFORE.replace("Hoà", "Hòa")), list(Role.FROM, FROM));
        assertThat(again.begun()).isEmpty();
        assertThat(again.longer()).isEmpty();
        assertThat(again.counts().sameUnits()).isEqualTo(7);
        assertThat(again.counts().different()).isZero();
    }

    @Test
    void listsOneAtATimeEndAsAllTogether() {
        var from = plan(List.of(), list(Role.FROM, FROM));
        assertThat(from.begun()).hasSize(2);
        var before = plan(from.begun(), list(Role.BEFORE, BEFORE));
        assertThat(before.problems()).extracting(ImportProblem::code).containsExactly("territory.changes-not-known");
        assertThat(before.longer())
                .extracting(unit -> unit.code() + " " + unit.inForce())
                .containsExactly("01 [2004-01-01,)");
        var first = plan(List.of(), list(Role.BEFORE, BEFORE));
        assertThat(plan(first.begun(), list(Role.FROM, FROM)).longer())
                .extracting(unit -> unit.code() + " " + unit.inForce())
                .containsExactly("01 [2004-01-01,)");
    }

    @Test
    void anotherNameUnderACodeOfTheSameDayIsRefusedAndBothAreNamed() {
        var there = unit("00001", "Phường Nam", "01", UnitKind.WARD, Period.since(DAY));
        var plan = plan(List.of(there.get(0), there.get(1)), list(Role.FROM, FROM));
        assertThat(plan.refused()).isTrue();
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("territory.row-other-name");
            assertThat(problem.arguments()).contains("Phường Nam", "Phường Bắc");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void unitsThatHangInTheAirOrInThemselvesAreRefused() {
        var plan = plan(List.of(), list(Role.FROM, """
                code,name,kind,parent_code
                10,Xã Một,commune,99
                11,Xã Hai,commune,12
                12,Xã Ba,commune,11
                13,Xã Bốn,commune,
                """));
        assertThat(plan.problems())
                .extracting(ImportProblem::line, ImportProblem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "territory.row-parent"),
                        org.assertj.core.groups.Tuple.tuple(3, "territory.row-circle"),
                        org.assertj.core.groups.Tuple.tuple(5, "territory.row-no-parent"));
    }

    @Test
    void changesNeedTheirUnitsOnTheRightSideOfTheDay() {
        var plan = plan(
                List.of(),
                list(Role.BEFORE, BEFORE),
                list(Role.FROM, FROM),
                list(
                        Role.TRANSITIONS,
                        "old_code,new_code,portion,tier\n77,00001,full,commune\n00002,100,full,commune\n01,00001,full,province\n"));
        assertThat(plan.problems())
                .filteredOn(ImportProblem::refuses)
                .extracting(ImportProblem::line, ImportProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "territory.change-old"),
                        org.assertj.core.groups.Tuple.tuple(3, "territory.change-new"),
                        org.assertj.core.groups.Tuple.tuple(4, "territory.change-goes-on"));
    }

    @Test
    void aFormerCommuneNobodySaysAnythingOfIsPointedOut() {
        var plan = plan(
                List.of(),
                list(Role.BEFORE, BEFORE),
                list(Role.FROM, FROM),
                list(Role.TRANSITIONS, CHANGES.replace("00002,00001,partial,commune\n", "")));
        assertThat(plan.refused()).isFalse();
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("territory.unit-without-successor");
            assertThat(problem.arguments()).contains("Xã Đông");
        });
    }

    private static List<Unit> unit(String code, String name, String province, UnitKind kind, Period inForce) {
        var above =
                new Unit(UUID.randomUUID(), province, "Tỉnh A", UnitKind.PROVINCE, null, province, Period.since(SINCE));
        return List.of(above, new Unit(UUID.randomUUID(), code, name, kind, above.id(), province, inForce));
    }

    private record Text(Role role, String text) {}

    private static Text list(Role role, String text) {
        return new Text(role, text);
    }

    private static ImportPlan plan(List<Unit> there, Text... lists) {
        var problems = new ArrayList<ImportProblem>();
        var files = new ArrayList<UnitFile>();
        for (var list : lists) {
            UnitFileReader.read(
                            list.role() + ".csv",
                            new UnitFileReader.Meaning(list.role(), DAY),
                            list.text().getBytes(StandardCharsets.UTF_8),
                            problems)
                    .ifPresent(files::add);
        }
        return UnitImportRules.plan(files, new KnownTerritory(there, List.of()), SINCE, problems);
    }
}
