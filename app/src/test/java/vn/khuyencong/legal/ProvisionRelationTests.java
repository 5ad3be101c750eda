package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khuyencong.legal.DocumentLink.Kind;
import vn.khuyencong.shared.Period;
import vn.khuyencong.support.OfficeTest;

/** A later document may change one place of an earlier one and leave the others as they are. */
@OfficeTest
@Import(RegisterOfLaw.class)
class ProvisionRelationTests {

    private static final LocalDate ISSUED = LocalDate.of(2015, 1, 5);
    private static final LocalDate EFFECTIVE = LocalDate.of(2015, 3, 1);
    private static final LocalDate CHANGED = LocalDate.of(2020, 6, 15);

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @Test
    void repealingOnePlaceEndsItAndWhatIsInsideAndTheDocumentInPart() {
        var earlier = register.document("701/2015/TT-MAU", ISSUED, EFFECTIVE);
        var article = register.place(earlier, "Điều 4");
        var clause = register.place(earlier, "Điều 4 khoản 2");
        var point = register.place(earlier, "Điều 4 khoản 2 điểm a");
        var sibling = register.place(earlier, "Điều 4 khoản 20");
        var later = register.document("702/2020/TT-MAU", CHANGED, CHANGED);
        register.relation(later, Kind.REPEALS, "701/2015/TT-MAU", "Điều 4 khoản 2", CHANGED);

        var dayBefore = CHANGED.minusDays(1);
        assertThat(provisions.find(clause).validity(dayBefore)).isEqualTo(Validity.IN_FORCE);
        assertThat(provisions.find(clause).validity(CHANGED)).isEqualTo(Validity.ENDED);
        assertThat(provisions.find(point).validity(CHANGED)).isEqualTo(Validity.ENDED);
        assertThat(provisions.find(article).validity(dayBefore)).isEqualTo(Validity.IN_FORCE);
        assertThat(provisions.find(article).validity(CHANGED)).isEqualTo(Validity.PARTLY_ENDED);
        assertThat(provisions.find(sibling).validity(CHANGED)).isEqualTo(Validity.IN_FORCE);
        assertThat(documents.find(earlier).validity(dayBefore)).isEqualTo(Validity.IN_FORCE);
        assertThat(documents.find(earlier).validity(CHANGED)).isEqualTo(Validity.PARTLY_ENDED);
        assertThat(documents.find(earlier).endedOn()).isNull();
    }

    @Test
    void amendingOnePlaceDoesNotPutTheOthersInDoubt() {
        var earlier = register.document("703/2015/TT-MAU", ISSUED, EFFECTIVE);
        var amended = register.place(earlier, "Điều 5 khoản 1");
        var other = register.place(earlier, "Điều 5 khoản 10");
        var later = register.document("704/2020/TT-MAU", CHANGED, CHANGED);
        register.relation(later, Kind.AMENDS, "703/2015/TT-MAU", "Điều 5 khoản 1", CHANGED);

        assertThat(provisions.find(amended).amendedOn()).isEqualTo(CHANGED);
        assertThat(provisions.find(amended).validity(CHANGED)).isEqualTo(Validity.AMENDED);
        assertThat(provisions.find(amended).verified(CHANGED.minusDays(1))).isTrue();
        assertThat(provisions.find(amended).verified(CHANGED)).isFalse();
        assertThat(provisions.find(other).amendedOn()).isNull();
        assertThat(provisions.find(other).validity(CHANGED)).isEqualTo(Validity.IN_FORCE);
        assertThat(documents.find(earlier).validity(CHANGED)).isEqualTo(Validity.AMENDED);
    }

    @Test
    void aPlaceMayHaveDaysOfItsOwn() {
        var document = register.document("705/2015/TT-MAU", ISSUED, EFFECTIVE);
        var late = register.place(document, "Điều 9", new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1)));
        assertThat(provisions.find(late).validity(LocalDate.of(2015, 12, 31))).isEqualTo(Validity.NOT_YET);
        assertThat(provisions.find(late).validity(LocalDate.of(2016, 12, 31))).isEqualTo(Validity.IN_FORCE);
        assertThat(provisions.find(late).validity(LocalDate.of(2017, 1, 1))).isEqualTo(Validity.ENDED);
        assertThat(documents.find(document).validity(LocalDate.of(2016, 12, 31)))
                .isEqualTo(Validity.IN_FORCE);
        assertThat(documents.find(document).validity(LocalDate.of(2017, 1, 1))).isEqualTo(Validity.PARTLY_ENDED);
    }

    @Test
    void onePairOfDocumentsMayBeRelatedManyTimes() {
        var earlier = register.document("706/2015/TT-MAU", ISSUED, EFFECTIVE);
        register.place(earlier, "Điều 1");
        register.place(earlier, "Điều 2");
        var later = register.document("707/2020/TT-MAU", CHANGED, CHANGED);
        register.relation(later, Kind.AMENDS, "706/2015/TT-MAU", "Điều 1", CHANGED);
        register.relation(later, Kind.AMENDS, "706/2015/TT-MAU", "Điều 2", CHANGED.plusYears(1));
        register.relation(later, Kind.CITES, "706/2015/TT-MAU", "", CHANGED);
        assertThat(documents.links(earlier))
                .extracting(DocumentLink::kind, DocumentLink::toPlace)
                .containsExactlyInAnyOrder(
                        tuple(Kind.AMENDS, "Điều 1"), tuple(Kind.AMENDS, "Điều 2"), tuple(Kind.CITES, null));
        assertThat(provisions.ofDocument(earlier))
                .extracting(Provision::place, Provision::amendedOn)
                .containsExactly(tuple("Điều 1", CHANGED), tuple("Điều 2", CHANGED.plusYears(1)));
    }

    @Test
    void placesHangOnTheNearestPlaceThatHoldsThemWhicheverCameFirst() {
        var document = register.document("708/2015/TT-MAU", ISSUED, EFFECTIVE);
        var point = register.place(document, "Điều 7 khoản 1 điểm a");
        assertThat(parent(point)).isNull();
        var article = register.place(document, "Điều 7");
        assertThat(parent(point)).isEqualTo(article);
        var clause = register.place(document, "Điều 7 khoản 1");
        assertThat(parent(point)).isEqualTo(clause);
        assertThat(parent(clause)).isEqualTo(article);
        register.place(document, "Điều 70 khoản 1");
        register.place(document, "Phụ lục 1");
        register.place(document, "Điều 7 khoản 1 điểm đ");
        register.place(document, "Điều 7 khoản 1 điểm e");
        register.place(document, "Điều 7 khoản 10");
        register.place(document, "Điều 7 khoản 2");
        assertThat(provisions.ofDocument(document))
                .extracting(Provision::place)
                .containsExactly(
                        "Điều 7",
                        "Điều 7 khoản 1",
                        "Điều 7 khoản 1 điểm a",
                        "Điều 7 khoản 1 điểm đ",
                        "Điều 7 khoản 1 điểm e",
                        "Điều 7 khoản 2",
                        "Điều 7 khoản 10",
                        "Điều 70 khoản 1",
                        "Phụ lục 1");
    }

    private @Nullable UUID parent(UUID provision) {
        return provisions.find(provision).parent();
    }
}
