package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of law is taken apart into articles, khoản and điểm, or refused with the line. */
class LawTextReaderTests {

    static final Path SAMPLE = Path.of("src/test/resources/law/van-ban-mau.txt");

    /** The real text lies beside the repository, where somebody has put it; it is not part of it. */
    static final Path CODIFICATION = Path.of("../../shared/domain/codification-7.5.txt");

    @Test
    void articlesClausesAndPointsAreThePlacesOfTheirDocument() throws IOException {
        var text = LawTextReader.read(Files.readString(SAMPLE));
        assertThat(text.places())
                .filteredOn(place -> place.document().equals("900/2019/TT-MAU"))
                .extracting(LawText.Place::place)
                .containsExactly(
                        "Điều 1",
                        "Điều 2",
                        "Điều 2 khoản 1",
                        "Điều 2 khoản 1 điểm a",
                        "Điều 2 khoản 1 điểm b",
                        "Điều 2 khoản 1 điểm c",
                        "Điều 2 khoản 1 điểm d",
                        "Điều 2 khoản 1 điểm đ",
                        "Điều 2 khoản 2",
                        "Điều 3",
                        "Điều 3 khoản 1",
                        "Điều 3 khoản 3");
    }

    @Test
    void eachPlaceKeepsItsOwnTextAndNothingTheCodificationAdded() throws IOException {
        var text = LawTextReader.read(Files.readString(SAMPLE)).places().stream()
                .filter(place -> place.document().equals("900/2019/TT-MAU"))
                .collect(Collectors.toMap(LawText.Place::place, LawText.Place::text));
        assertThat(text)
                .containsEntry("Điều 2", "Mức hỗ trợ mẫu\nMức hỗ trợ mẫu gồm:")
                .containsEntry("Điều 2 khoản 1", "Lò gốm mẫu được hỗ trợ như sau:")
                .containsEntry("Điều 2 khoản 1 điểm b", "Lò vừa: hai phần;\n- kể cả lò xây lại.")
                .containsEntry("Điều 2 khoản 2", "Khung cửi mẫu được hỗ trợ một nửa.")
                .containsEntry("Điều 3", "Hiệu lực của văn bản mẫu");
        assertThat(text.values()).noneMatch(own -> own.contains("liên quan") || own.contains(".doc"));
    }

    @Test
    void oddNumberingIsTakenOverAndTold() throws IOException {
        assertThat(LawTextReader.read(Files.readString(SAMPLE)).remarks())
                .singleElement()
                .asString()
                .contains("900/2019/TT-MAU, Điều 3: khoản 3 follows khoản 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Một dòng chữ|1|no article",
                "Lời nói đầu.#Điều 9.1. A#(Điều 1 Thông tư số 1/2019/TT-MAU, có hiệu lực)|1|text before the first article",
                "Điều 9.1. A#(Điều 1 Thông tư số 1/2019/TT-MAU, có hiệu lực)#1. B#Không có đầu đề#(Điều 2 Thông tư số 1/2019/TT-MAU, x)|4|a heading was expected",
                "Điều 9.1. A#(Điều 1 Thông tư số 1/2019/TT-MAU, có hiệu lực)#Điều 9.2. Mất nguồn#1. B|3|a heading without",
                "Điều 9.1. A#(Điều 1 Thông tư, có hiệu lực thi hành)|2|not of which document"
            })
    void aFileOfAnotherFormIsRefusedWithTheLine(String file, int line, String reason) {
        assertThatExceptionOfType(LawText.NotUnderstood.class)
                .isThrownBy(() -> LawTextReader.read(file.replace('#', '\n')))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(line));
    }

    @Test
    void theStateCodificationIsUnderstood() throws IOException {
        assumeThat(CODIFICATION)
                .as("the text of the codification is not at hand: "
                        + CODIFICATION.toAbsolutePath().normalize())
                .exists();
        var text = LawTextReader.read(Files.readString(CODIFICATION));
        assertThat(text.places())
                .extracting(LawText.Place::document, LawText.Place::place)
                .contains(
                        tuple("45/2012/NĐ-CP", "Điều 1 khoản 2 điểm a"),
                        tuple("45/2012/NĐ-CP", "Điều 19"),
                        tuple("46/2012/TT-BCT", "Điều 3 khoản 1 điểm đ"),
                        tuple("36/2013/TT-BCT", "Điều 13 khoản 2 điểm d"),
                        tuple("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm t"),
                        tuple("26/2014/TT-BCT", "Điều 25 khoản 2"));
        assertThat(text.places())
                .allSatisfy(place -> assertThat(place.text())
                        .isNotBlank()
                        .doesNotContain("Điều 7.5.", "có nội dung liên quan", "## "));
        assertThat(text.remarks()).hasSizeLessThan(15);
    }
}
