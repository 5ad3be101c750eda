package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** The administrator takes texts into the register, as often as she likes. */
@OfficeTest
@Import(RegisterOfLaw.class)
class ImportLawTests {

    private static final String NUMBER = "900/2019/TT-MAU";

    @Autowired
    private AdminCommands admin;

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @Autowired
    private Rows rows;

    @Test
    void textsGoToThePlacesThatAreThereAndNewPlacesAreMade(@TempDir Path folder) throws IOException {
        var file = Files.copy(LawTextReaderTests.SAMPLE, folder.resolve("mau.txt"));
        var document = register.document(NUMBER, LocalDate.of(2019, 1, 2), LocalDate.of(2019, 2, 20));
        var known = register.place(document, "Điều 2 khoản 2");

        var first = new StringBuilder();
        assertThat(run(first, "import", "law", file.toString())).isEqualTo(AdminCommand.DONE);
        assertThat(first)
                .contains("13 places: 11 new, 1 got their text, 0 got another text, 0 unchanged")
                .contains("901/2019/QĐ-MAU is not in the register (1 places)")
                .contains("khoản 3 follows khoản 1");

        var texts = provisions.texts(document);
        assertThat(texts).hasSize(12).containsEntry(known, "Khung cửi mẫu được hỗ trợ một nửa.");
        assertThat(provisions.find(known).summaryVi()).isNotBlank();
        assertThat(provisions.ofDocument(document))
                .filteredOn(place -> !place.id().equals(known))
                .allSatisfy(place -> {
                    assertThat(place.summaryVi()).isEmpty();
                    assertThat(place.reading()).isEqualTo(Reading.READ_AMENDED);
                });
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from legal.provision where document_id = ? and text_sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')",
                        document))
                .isZero();

        var again = new StringBuilder();
        assertThat(run(again, "import", "law", file.toString())).isEqualTo(AdminCommand.DONE);
        assertThat(again).contains("0 new, 0 got their text, 0 got another text, 12 unchanged");

        Files.writeString(file, Files.readString(file).replace("một nửa", "toàn bộ"));
        var changed = new StringBuilder();
        run(changed, "import", "law", file.toString());
        assertThat(changed).contains("0 new, 0 got their text, 1 got another text, 11 unchanged");
        assertThat(provisions.texts(document)).containsEntry(known, "Khung cửi mẫu được hỗ trợ toàn bộ.");
    }

    @Test
    void aFileThatIsNotUnderstoodChangesNothing(@TempDir Path folder) throws IOException {
        var file = folder.resolve("hong.txt");
        Files.writeString(
                file,
                "Điều 9.1. A\n(Điều 1 Nghị định số 45/2012/NĐ-CP, có hiệu lực)\n1. Bịa ra.\nĐiều 9.2. Mất nguồn\nBịa.");
        var before = print();
        var told = new StringBuilder();
        assertThat(run(told, "import", "law", file.toString())).isEqualTo(AdminCommand.REFUSED);
        assertThat(told).contains("refused, nothing of it was taken over. Line 4: a heading without");
        assertThat(print()).isEqualTo(before);
        var missing = new StringBuilder();
        assertThat(run(missing, "import", "law", folder.resolve("khong-co.txt").toString()))
                .isEqualTo(AdminCommand.REFUSED);
        assertThat(missing).contains("cannot be read");
    }

    @Test
    void unknownWordsAreAnsweredWithTheKnownOnes() {
        var told = new StringBuilder();
        assertThat(run(told, "nhap", "luat")).isEqualTo(AdminCommands.UNKNOWN);
        assertThat(told).contains("Words of ./run admin:", "import law FILE…");
        assertThat(run(told, "import", "law")).isEqualTo(AdminCommand.REFUSED);
    }

    @Test
    void theStateCodificationFindsEveryPlaceTheOfficeRestsOn() {
        assumeThat(LawTextReaderTests.CODIFICATION)
                .as("the text of the codification is not at hand: "
                        + LawTextReaderTests.CODIFICATION.toAbsolutePath().normalize())
                .exists();
        var told = new StringBuilder();
        var answer = run(
                told,
                "import",
                "law",
                LawTextReaderTests.CODIFICATION.toAbsolutePath().toString());
        assertThat(answer).as(told.toString()).isEqualTo(AdminCommand.DONE);
        for (var number : List.of("45/2012/NĐ-CP", "46/2012/TT-BCT", "36/2013/TT-BCT", "26/2014/TTLT-BTC-BCT")) {
            var document = documents.byNumber(number).orElseThrow().id();
            var texts = provisions.texts(document);
            assertThat(provisions.ofDocument(document))
                    .as(number)
                    // the text is split down to điểm; a paragraph within one has no text of its own
                    .filteredOn(place -> place.place().startsWith("Điều")
                            && !place.place().contains("đoạn")
                            && !place.summaryVi().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(texts).as(place.place()).containsKey(place.id()));
        }
    }

    private List<UUID> print() {
        return rows.all((row, _) -> row.getObject(1, UUID.class), "select id from legal.provision order by id");
    }

    private int run(StringBuilder told, String... words) {
        var bytes = new ByteArrayOutputStream();
        var answer = admin.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        told.append(bytes.toString(StandardCharsets.UTF_8));
        return answer;
    }
}
