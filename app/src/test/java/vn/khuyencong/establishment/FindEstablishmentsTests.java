package vn.khuyencong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.establishment.FindEstablishments.Found;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Whoever has to name an establishment finds it by some words of its name or by its tax code. */
@OfficeTest
class FindEstablishmentsTests {

    private static final String WORKSHOP = "Công ty TNHH Cơ khí Hòa Tiến (mẫu)";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    FindEstablishments find;

    @Test
    void findsWithoutAccentsAndInAnyOrderOfTheWords() {
        assertThat(found("trungtam", "tien hoa co khi")).containsExactly(WORKSHOP);
        assertThat(found("trungtam", "HÒA TIẾN")).contains(WORKSHOP);
    }

    @Test
    void findsByTheWholeTaxCodeOnly() {
        assertThat(found("trungtam", " 0400900103 ")).containsExactly(WORKSHOP);
        assertThat(found("trungtam", "04009001")).isEmpty();
    }

    @Test
    void oneLetterASignOrAQuoteFindsNothing() {
        assertThat(List.of("", " ", "h", "%%", "__", "' or true --"))
                .allSatisfy(words -> assertThat(found("trungtam", words)).isEmpty());
    }

    @Test
    void aWorkshopFindsNoOther() {
        assertThat(found("coso1", "mau")).isEmpty();
        assertThat(mvc.get().uri("/co-so/chon?establishmentWords=mau").with(office.signedIn("coso1")))
                .hasStatus(403);
    }

    @Test
    void theOneChosenStaysWhenOtherWordsAreTyped() {
        var chosen = office.as("trungtam", () -> find.matching(WORKSHOP)).getFirst();
        var pick = office.as(
                "trungtam",
                () -> find.pick("beneficiary", "chieu nam phuoc", chosen.id().toString()));
        assertThat(pick.found())
                .extracting(Found::name)
                .containsExactly(WORKSHOP, "Hợp tác xã Dệt chiếu Nam Phước (mẫu)");
        assertThat(pick.isChosen(chosen.id())).isTrue();
    }

    @Test
    void whatIsFoundWhileTypingIsThePieceOfTheForm() {
        assertThat(mvc.get()
                        .uri("/co-so/chon")
                        .param("truong", "beneficiary")
                        .param("beneficiaryWords", "tien hoa")
                        .with(office.signedIn("trungtam")))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"beneficiary-found\"", "name=\"beneficiary\"", WORKSHOP, "MST 0400900103")
                .doesNotContain("<html");
    }

    private List<String> found(String username, String words) {
        return office.as(username, () -> find.matching(words)).stream()
                .map(Found::name)
                .toList();
    }
}
