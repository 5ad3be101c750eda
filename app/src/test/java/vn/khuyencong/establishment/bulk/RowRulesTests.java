package vn.khuyencong.establishment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.register.RegisterChoices;

/** What a row of a table says, and what stands against it. */
class RowRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID HOA_KHANH = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID VILLAGE = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Known KNOWN = new Known(
            new RegisterChoices.Choices(Set.of("SME"), Set.of("HANDICRAFT"), Set.of(HOA_KHANH), Set.of(VILLAGE)),
            Map.of("doanh nghiep nho va vua", "SME"),
            Map.of("tieu thu cong nghiep", "HANDICRAFT"),
            Map.of("lang nghe non nuoc", Set.of(VILLAGE)),
            Map.of(
                    "Hòa Khánh",
                    new Known.Place.One(HOA_KHANH),
                    "Hòa Phong",
                    new Known.Place.Several(List.of("Xã Bà Nà", "Xã Hòa Vang"))));
    private static final String WHOLE =
            "NAME=Mộc An;LEGAL_FORM=Doanh nghiệp nhỏ và vừa;SECTOR=TIỂU THỦ CÔNG NGHIỆP;PLACE=Hòa Khánh";

    @Test
    void aWholeRowSaysWhatTheRegisterKeepsAndSeeksItsEstablishment() {
        var read = read(
                WHOLE + ";TAX_CODE=0300-588-569;PHONE=0905 111 222;WORKERS=1.200;WOMEN_OWNED=x;FOUNDED_ON=12/03/2014"
                        + ";CRAFT_VILLAGE=Làng nghề Non Nước");
        assertThat(read.problems()).isEmpty();
        assertThat(read.missing()).isEmpty();
        assertThat(read.said())
                .containsEntry("name", "Mộc An")
                .containsEntry("tax_code", "0300588569")
                .containsEntry("legal_form", "SME")
                .containsEntry("sector", "HANDICRAFT")
                .containsEntry("unit_id", HOA_KHANH)
                .containsEntry("craft_village_id", VILLAGE)
                .containsEntry("workers", 1200L)
                .containsEntry("women_owned", true)
                .containsEntry("founded_on", "2014-03-12")
                .doesNotContainKeys("email", "minority_owned");
        assertThat(read.sought())
                .containsEntry("tax_code", "0300588569")
                .containsEntry("name", "Mộc An")
                .containsEntry("unit_id", HOA_KHANH);
    }

    @Test
    void whatOnlyANewEstablishmentNeedsStandsAgainstNoOther() {
        var read = read("TAX_CODE=0300588569;PHONE=0905 111 222");
        assertThat(read.problems()).isEmpty();
        assertThat(fields(read.missing())).containsExactlyInAnyOrder("NAME", "LEGAL_FORM", "SECTOR", "PLACE");
        assertThat(read.said()).containsOnlyKeys("tax_code", "phone");
    }

    /** Old entries of the register bear such codes; a new one may not. */
    @Test
    void aTaxCodeThatCannotBeFindsWhatIsThereAndIsNotWritten() {
        var read = read(WHOLE + ";TAX_CODE=0300588560");
        assertThat(read.problems()).isEmpty();
        assertThat(fields(read.missing())).containsExactly("TAX_CODE");
        assertThat(read.sought()).containsEntry("tax_code", "0300588560");
        assertThat(read.said()).doesNotContainKey("tax_code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAX_CODE | 123 | TAX_CODE | establishment.tax-code-form",
                "LEGAL_FORM | Tập đoàn | LEGAL_FORM | establishment.import-not-known",
                "SECTOR | Du lịch | SECTOR | establishment.import-not-known",
                "PLACE | Hòa Phong | PLACE | establishment.import-places",
                "PLACE | Ở đâu | PLACE | establishment.import-no-place",
                "CRAFT_VILLAGE | Làng Không | CRAFT_VILLAGE | establishment.import-not-known",
                "PHONE | gọi sau | PHONE | establishment.phone-form",
                "EMAIL | a@b | EMAIL | establishment.email-form",
                "WORKERS | 12,5 | WORKERS | establishment.figures-number",
                "WORKERS | 12.5 | WORKERS | establishment.figures-number",
                "WOMEN_OWNED | có lẽ | WOMEN_OWNED | establishment.import-yes-or-no",
                "FOUNDED_ON | 31/02/2020 | FOUNDED_ON | web.date-no-such-day",
                "FOUNDED_ON | 01/01/2030 | FOUNDED_ON | establishment.founded-later",
                "ID | 17 | ID | establishment.import-id-form"
            })
    void whatCannotBeReadIsToldAtItsColumn(String field, String cell, String at, String code) {
        var read = read(WHOLE + ";" + field + "=" + cell);
        assertThat(read.problems().stream().map(one -> one.field() + " " + one.code()))
                .containsExactly(at + " " + code);
    }

    @Test
    void aRowThatNamesNobodyIsRefused() {
        assertThat(read("WORKERS=5").problems().stream().map(RowReading.Problem::code))
                .containsExactly("establishment.import-names-nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YEAR=2027;WORKERS=5;SOURCE=a | YEAR establishment.figures-year",
                "YEAR=2025;WORKERS=5 | SOURCE establishment.figures-source",
                "YEAR=2025;SOURCE=a | YEAR establishment.figures-nothing",
                "YEAR=2025;WORKERS=5;WOMEN=6;SOURCE=a | WOMEN establishment.figures-women",
                "YEAR=2025;TURNOVER=5;EXPORTS=6;SOURCE=a | EXPORTS establishment.figures-exports",
                "YEAR=2025;TURNOVER=-5;WORKERS=1;SOURCE=a | TURNOVER web.amount-negative"
            })
    void figuresKeepTheRulesOfTheirForm(String cells, String problem) {
        var read = RowRules.read(Kind.FIGURES, cell("NAME=Mộc An;" + cells), KNOWN, TODAY);
        assertThat(read.problems().stream().map(one -> one.field() + " " + one.code()))
                .containsExactly(problem);
    }

    @Test
    void anEmptyFigureIsUnknownAndNeverZero() {
        var read = RowRules.read(
                Kind.FIGURES,
                cell("TAX_CODE=0300588569;YEAR=2025;WORKERS=0;TURNOVER=1.000.000;SOURCE=thuế"),
                KNOWN,
                TODAY);
        assertThat(read.problems()).isEmpty();
        assertThat(read.said())
                .containsOnlyKeys("year", "workers", "turnover_vnd", "source")
                .containsEntry("workers", 0L)
                .containsEntry("turnover_vnd", 1_000_000L);
    }

    private static RowReading read(String cells) {
        return RowRules.read(Kind.ESTABLISHMENTS, cell(cells), KNOWN, TODAY);
    }

    private static Function<ImportField, String> cell(String cells) {
        var values = Stream.of(cells.split(";"))
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(cell -> ImportField.valueOf(cell[0]), cell -> cell[1], (_, last) -> last));
        return field -> values.getOrDefault(field, "");
    }

    private static List<String> fields(List<RowReading.Problem> problems) {
        return problems.stream().map(RowReading.Problem::field).toList();
    }
}
