package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.territory.UnitFile.Role;

/** Reading one list: everything that is no list is named with its line. */
class UnitFileReaderTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final List<ImportProblem> problems = new ArrayList<>();

    @Test
    void theNameOfTheFileSaysForWhichDayItIs() {
        assertThat(UnitFileReader.meaning("units-before-2025-07-01.csv"))
                .contains(new UnitFileReader.Meaning(Role.BEFORE, DAY));
        assertThat(UnitFileReader.meaning("units-from-2025-07-01.csv"))
                .contains(new UnitFileReader.Meaning(Role.FROM, DAY));
        assertThat(UnitFileReader.meaning("transitions-2025-07-01.csv"))
                .contains(new UnitFileReader.Meaning(Role.TRANSITIONS, DAY));
        assertThat(UnitFileReader.meaning("units-from-2025-13-01.csv")).isEmpty();
        assertThat(UnitFileReader.meaning("danh-sach.csv")).isEmpty();
    }

    @Test
    void readsUnitsInAnyOrderOfColumnsWithAByteOrderMark() {
        var file = units("\ufeffname,code,parent_code,kind,note\r\n\"Xã A, cũ\",00001,01,commune,x\r\n\r\n");
        assertThat(problems).isEmpty();
        assertThat(file)
                .get()
                .isInstanceOfSatisfying(
                        UnitFile.Units.class,
                        read -> assertThat(read.rows())
                                .containsExactly(new UnitFile.Row(2, "00001", "Xã A, cũ", UnitKind.COMMUNE, "01")));
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(units("code,ten,kind\n1,A,ward\n")).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("territory.file-columns");
            assertThat(problem.arguments()).first().isEqualTo("name, parent_code");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @Test
    void textThatIsNoUtf8IsRefusedWithItsLine() {
        var content = "code,name,kind,parent_code\n1,Phường Hòa,ward,\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(UnitFileReader.read(
                        "a.csv",
                        new UnitFileReader.Meaning(Role.FROM, DAY),
                        windows("code,name\n1,X\u00e3\n"),
                        problems))
                .isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("territory.file-not-utf8");
            assertThat(problem.line()).isEqualTo(2);
        });
        problems.clear();
        assertThat(UnitFileReader.read("a.csv", new UnitFileReader.Meaning(Role.FROM, DAY), content, problems))
                .isEmpty();
        assertThat(problems).isNotEmpty();
    }

    @Test
    void everyLineThatDoesNotFitIsNamed() {
        units("""
                code,name,kind,parent_code
                01,Tỉnh A,province,
                02,Tỉnh B,kingdom,
                01,Tỉnh C,province,
                ,Tỉnh D,province,
                05,,province,
                """);
        assertThat(problems)
                .extracting(ImportProblem::line, ImportProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "territory.row-kind"),
                        org.assertj.core.groups.Tuple.tuple(4, "territory.row-twice"),
                        org.assertj.core.groups.Tuple.tuple(5, "territory.row-code"),
                        org.assertj.core.groups.Tuple.tuple(6, "territory.row-name"));
    }

    @Test
    void portionsAndTiersAreOfAFew() {
        UnitFileReader.read(
                "t.csv",
                new UnitFileReader.Meaning(Role.TRANSITIONS, DAY),
                "old_code,new_code,portion,tier\n1,2,half,commune\n1,3,full,hamlet\n1,4,full,commune\n1,4,partial,commune\n"
                        .getBytes(StandardCharsets.UTF_8),
                problems);
        assertThat(problems)
                .extracting(ImportProblem::code)
                .containsExactly("territory.row-portion", "territory.row-tier", "territory.row-change-twice");
    }

    @Test
    void aFileWithAHeadingOnlyIsRefused() {
        units("code,name,kind,parent_code\n");
        assertThat(problems).extracting(ImportProblem::code).containsExactly("territory.file-empty");
    }

    private Optional<UnitFile> units(String text) {
        return UnitFileReader.read(
                "u.csv", new UnitFileReader.Meaning(Role.FROM, DAY), text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static byte[] windows(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
