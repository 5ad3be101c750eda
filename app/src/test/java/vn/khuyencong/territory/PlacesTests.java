package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.support.OfficeTest;

/** Units in time, on the sample province. */
@OfficeTest
class PlacesTests {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Autowired
    private Units units;

    @Autowired
    private Places places;

    @Test
    void aCodeMeansAnotherUnitSinceJuly2025() {
        assertThat(on("20194", JUNE).name()).isEqualTo("Phường Hòa Hiệp Bắc");
        assertThat(on("20194", JULY).name()).isEqualTo("Phường Hải Vân");
        assertThat(units.onDate("490", JULY)).isEmpty();
    }

    @Test
    void aPlaceKnowsWhatItLiesInAndWhatIsOnRecord() {
        var ward = places.facts(on("20335", JUNE).id(), JUNE);
        assertThat(ward.parents()).extracting(Unit::code).containsExactly("502", "49");
        assertThat(ward.parentKind()).isEqualTo(UnitKind.PROVINCIAL_CITY);
        assertThat(ward.cityClass()).isEqualTo("2");
        assertThat(places.facts(on("20335", JUNE).id(), LocalDate.of(2010, 1, 1))
                        .cityClass())
                .isNull();
    }

    @Test
    void craftVillagesAndGroundsOfPriorityAreOnRecord() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(places.facts(on("20285", today).id(), today).craftVillages())
                .extracting(CraftVillage::name)
                .containsExactly("Làng nghề đá mỹ nghệ Non Nước");
        assertThat(places.facts(on("20332", today).id(), today).priorities()).containsExactly("NEW_RURAL_COMMUNE");
    }

    @Test
    void aUnitKnowsWhatItCameFrom() {
        assertThat(places.predecessors(on("20332", JULY).id(), JUNE))
                .extracting(facts -> facts.unit().code())
                .containsExactly("20326", "20332");
        assertThat(places.predecessors(on("20332", JUNE).id(), JUNE))
                .extracting(facts -> facts.unit().code())
                .containsExactly("20332");
    }

    @Test
    void accentsDoNotMatterAndOldNamesFindTheUnitOfToday() {
        assertThat(units.search("hoa tien", JULY, "48", 10))
                .extracting(Unit::name)
                .contains("Xã Hòa Tiến");
        assertThat(units.search("Hoà Khương", JULY, "48", 10))
                .extracting(Unit::name)
                .containsExactly("Xã Hòa Tiến");
        assertThat(units.search("%", JULY, null, 10)).hasSizeLessThanOrEqualTo(10);
        assertThat(units.search(" ", JULY, null, 10)).isEmpty();
    }

    @Test
    void theCommunesOfTheProvinceAreListedByName() {
        assertThat(units.communes("48", JULY)).hasSize(94);
        assertThat(units.provinces(JULY)).extracting(Unit::code).contains("48").doesNotContain("49");
    }

    private Unit on(String code, LocalDate day) {
        return units.onDate(code, day).orElseThrow();
    }
}
