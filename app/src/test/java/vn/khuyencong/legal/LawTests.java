package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.support.OfficeTest;

/** The law as it was read: which document held when, how sure each place is. */
@OfficeTest
class LawTests {

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @ParameterizedTest
    @CsvSource({
        "26/2014/TTLT-BTC-BCT, 2014-04-07, NOT_YET",
        "26/2014/TTLT-BTC-BCT, 2014-04-08, IN_FORCE",
        "26/2014/TTLT-BTC-BCT, 2018-05-10, IN_FORCE",
        "26/2014/TTLT-BTC-BCT, 2018-05-11, ENDED",
        "28/2018/TT-BTC,       2024-08-27, IN_FORCE",
        "28/2018/TT-BTC,       2024-08-28, AMENDED",
        "45/2012/NĐ-CP,        2025-10-14, IN_FORCE",
        "45/2012/NĐ-CP,        2025-10-15, AMENDED",
        "64/2024/TT-BTC,       2026-11-23, UNKNOWN",
    })
    void aDocumentStandsDifferentlyFromDayToDay(String number, LocalDate day, Validity validity) {
        assertThat(document(number).validity(day)).isEqualTo(validity);
    }

    @Test
    void whatWasReadBeforeAnUnreadAmendmentIsVerifiedUntilThen() {
        var clause = provisions.ofDocument(document("36/2013/TT-BCT").id()).getFirst();
        assertThat(provisions.citation(clause.id(), LocalDate.of(2018, 7, 9)).verified())
                .isTrue();
        assertThat(provisions.citation(clause.id(), LocalDate.of(2018, 7, 10)).verified())
                .isFalse();
    }

    @Test
    void everyPlaceHasASentenceInBothLanguagesOrItsText() {
        assertThat(provisions.all())
                .isNotEmpty()
                .filteredOn(place -> !place.number().endsWith("-MAU")) // invented by other tests
                .filteredOn(place -> !provisions.texts(place.document()).containsKey(place.id()))
                .allSatisfy(place -> {
                    assertThat(place.summaryVi()).isNotBlank();
                    assertThat(place.summaryEn()).isNotBlank();
                });
    }

    @Test
    void aDocumentTellsWhatItDoesAndWhatIsDoneToIt() {
        assertThat(documents.links(document("28/2018/TT-BTC").id()))
                .extracting(DocumentLink::kind, DocumentLink::outgoing, DocumentLink::otherNumber)
                .contains(
                        tuple(DocumentLink.Kind.REPLACES, true, "26/2014/TTLT-BTC-BCT"),
                        tuple(DocumentLink.Kind.AMENDS, false, "64/2024/TT-BTC"));
    }

    private Document document(String number) {
        return documents.all().stream()
                .filter(document -> document.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
