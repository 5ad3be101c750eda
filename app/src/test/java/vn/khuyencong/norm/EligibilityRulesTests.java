package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.norm.Cases.COMMUNE;
import static vn.khuyencong.norm.Cases.ELIGIBLE;
import static vn.khuyencong.norm.Cases.by;
import static vn.khuyencong.norm.Cases.in;
import static vn.khuyencong.norm.Cases.machinery;
import static vn.khuyencong.norm.Cases.ward;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Who and where, by the rule of the day. */
class EligibilityRulesTests {

    private static final String LAST_OLD_DAY = "2025-10-14";
    private static final String FIRST_NEW_DAY = "2025-10-15";

    private final Law norms = NationalNorms.with();

    @ParameterizedTest
    @CsvSource({
        "SME, 2025-10-14, true",
        "SME, 2025-10-15, true",
        "LARGE_ENTERPRISE, 2025-10-14, false",
        "LARGE_ENTERPRISE, 2025-10-15, false",
        "COOPERATIVE_UNION, 2025-10-14, false",
        "COOPERATIVE_UNION, 2025-10-15, true",
        "OTHER, 2025-10-15, false",
    })
    void theLegalFormIsTestedByTheDecreeOfTheDay(String form, String day, boolean eligible) {
        var applicant = new Applicant(form, "any", GivenPlaceFacts.NOTHING, "FOOD_AGRO_PROCESSING");
        var answer = AssessmentRules.assess(by(machinery(day, 800), applicant), norms, COMMUNE);
        assertThat(answer.eligible()).isEqualTo(eligible);
        assertThat(answer.reasons())
                .extracting(Reason::code)
                .isEqualTo(eligible ? List.of() : List.of(Reason.Code.LEGAL_FORM));
        assertThat(answer.ceiling()).isEqualTo(eligible ? Dong.ofMillions(300) : Dong.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, kind above, old decree, new decree; an empty cell: a fact is wanting
        "commune,        rural_district,  true,  true",
        "township,       rural_district,  true,  false",
        "rural_district, province,        true,  false",
        "ward,           town,            true,  false",
        "ward,           provincial_city,     ,  false",
        "ward,           urban_district,  false, false",
        "commune,        municipality,    true,  true",
        "special_zone,   municipality,    false, true",
        "ward,           province,        false, true",
        "ward,           municipality,    false, false",
    })
    void eachKindOfPlaceIsTestedByTheDecreeOfTheDay(
            String kind, String parent, @Nullable Boolean before, @Nullable Boolean after) {
        var place = in(new PlaceRead(kind, parent, null, null, null, false));
        assertThat(assess(LAST_OLD_DAY, place).eligible()).isEqualTo(before);
        assertThat(assess(FIRST_NEW_DAY, place).eligible()).isEqualTo(after);
    }

    @Test
    void aWardOfACentrallyRunCityCountsInARecognisedCraftVillage() {
        var village = in(new PlaceRead("ward", "municipality", null, null, null, true));
        assertThat(assess(FIRST_NEW_DAY, village).eligible()).isTrue();
        assertThat(assess(LAST_OLD_DAY, village).eligible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "SPECIAL, false"})
    void aWardOfAProvincialCityIsTestedByTheClassOfTheCity(String cityClass, boolean eligible) {
        assertThat(assess("2024-06-01", in(ward("provincial_city", cityClass, null)))
                        .eligible())
                .isEqualTo(eligible);
    }

    @Test
    void whereTheClassOfTheCityIsWantingNothingIsConcluded() {
        var answer = assess("2024-06-01", in(ward("provincial_city", null, null)));
        assertThat(answer.eligible()).isNull();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.missing()).containsExactly("applicant.placeFacts.cityClass");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-30, false", "2018-12-31, true", "2019-01-01, true", "2024-03-01, true"})
    void aWardMadeFromACommuneCountsFiveYearsToTheEndOfTheYearBefore(String since, boolean eligible) {
        assertThat(assess("2024-06-01", in(ward("urban_district", "1", since))).eligible())
                .isEqualTo(eligible);
        assertThat(assess("2024-12-31", in(ward("provincial_city", "1", since))).eligible())
                .isEqualTo(eligible);
    }

    @Test
    void anOldWardOfAnUrbanDistrictNeedsNoClassToBeRefused() {
        assertThat(assess("2024-06-01", in(ward("urban_district", null, "2010-01-01")))
                        .eligible())
                .isFalse();
        assertThat(assess("2024-06-01", in(ward("urban_district", null, "2020-01-01")))
                        .missing())
                .containsExactly("applicant.placeFacts.cityClass");
    }

    @Test
    void aPlaceMadeOfEligibleAndOtherPlacesIsUndetermined() {
        var commune = new PlaceRead("commune", "rural_district", null, null, null, false);
        var oldWard = ward("urban_district", "1", null);
        var answer = assess("2025-08-01", in(commune, oldWard));
        assertThat(answer.eligible()).isNull();
        assertThat(answer.missing()).containsExactly("applicant.place");
        assertThat(assess("2025-08-01", in(commune, commune)).eligible()).isTrue();
        assertThat(assess("2025-08-01", in(oldWard, oldWard)).eligible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FOOD_AGRO_PROCESSING, 2025-10-15, true",
        "BRICK_KILN_POLLUTING, 2025-10-15, false",
        "HIGH_TECH_CLEAN_ENERGY, 2025-10-14, false",
        "HIGH_TECH_CLEAN_ENERGY, 2025-10-15, true",
        "SOMETHING_ELSE, 2025-10-15, false",
    })
    void theSectorIsTestedByTheDecreeOfTheDay(String sector, String day, boolean eligible) {
        var applicant = new Applicant("SME", "any", GivenPlaceFacts.NOTHING, sector);
        var answer = AssessmentRules.assess(by(machinery(day, 800), applicant), norms, COMMUNE);
        assertThat(answer.eligible()).isEqualTo(eligible);
    }

    @Test
    void miningIsRefusedWhereThePlaceIsKnownNotToBeDifficult() {
        var applicant = new Applicant("SME", "any", GivenPlaceFacts.NOTHING, "MINING_IN_DIFFICULT_AREA");
        var request = by(machinery(FIRST_NEW_DAY, 800), applicant);
        assertThat(AssessmentRules.assess(request, norms, in(commune("NONE"))).eligible())
                .isFalse();
        assertThat(AssessmentRules.assess(request, norms, in(commune("DIFFICULT")))
                        .eligible())
                .isTrue();
    }

    @Test
    void miningWaitsForTheFactWhetherThePlaceIsDifficult() {
        var applicant = new Applicant("SME", "any", GivenPlaceFacts.NOTHING, "MINING_IN_DIFFICULT_AREA");
        var answer = AssessmentRules.assess(by(machinery(FIRST_NEW_DAY, 800), applicant), norms, COMMUNE);
        assertThat(answer.eligible()).isNull();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.missing()).containsExactly("applicant.placeFacts.difficult");
        var large = new Applicant("LARGE_ENTERPRISE", "any", GivenPlaceFacts.NOTHING, "MINING_IN_DIFFICULT_AREA");
        assertThat(AssessmentRules.assess(by(machinery(FIRST_NEW_DAY, 800), large), norms, COMMUNE)
                        .eligible())
                .isFalse();
    }

    @Test
    void cleanerProductionKnowsNoLimitOfFormAndPlace() {
        var applicant = new Applicant("LARGE_ENTERPRISE", "any", GivenPlaceFacts.NOTHING, "CLEANER_PRODUCTION");
        var request = by(machinery(FIRST_NEW_DAY, 800), applicant);
        assertThat(AssessmentRules.assess(request, norms, in(ward("municipality", null, null)))
                        .eligible())
                .isTrue();
    }

    @Test
    void aConditionKnownFromMemoryMakesTheAnswerUnverified() {
        var applicant = new Applicant("ARTISAN", "any", GivenPlaceFacts.NOTHING, "FOOD_AGRO_PROCESSING");
        var norms = NationalNorms.with(NationalNorms.local(5000, 300, null));
        var artisan = AssessmentRules.assess(by(Cases.local(FIRST_NEW_DAY, 800), applicant), norms, COMMUNE);
        assertThat(artisan.eligible()).isTrue();
        assertThat(artisan.verified()).isFalse();
        assertThat(AssessmentRules.assess(Cases.local(FIRST_NEW_DAY, 800), norms, COMMUNE)
                        .verified())
                .isTrue();
    }

    @Test
    void everyReasonIsToldInOrderWithItsArticle() {
        var applicant = new Applicant("LARGE_ENTERPRISE", "any", GivenPlaceFacts.NOTHING, "BRICK_KILN_POLLUTING");
        var request = new AssessmentRequest(
                NationalNorms.NEW_DECREE,
                Tier.NATIONAL,
                null,
                NationalNorms.MACHINERY,
                Dong.ofMillions(800),
                1,
                false,
                Set.of(),
                Dong.ofMillions(10),
                2,
                applicant);
        var answer = AssessmentRules.assess(request, norms, in(ward("municipality", null, null)));
        assertThat(answer.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        Reason.Code.LEGAL_FORM,
                        Reason.Code.PLACE,
                        Reason.Code.SECTOR,
                        Reason.Code.TIMES_PER_YEAR,
                        Reason.Code.DOUBLE_FUNDING);
        assertThat(answer.citations())
                .extracting(Citation::text)
                .contains("235/2025/NĐ-CP, Điều 1 khoản 1", "26/2014/TTLT-BTC-BCT, Điều 7 khoản 4");
        assertThat(answer.ceiling()).isEqualTo(Dong.ZERO);
        assertThat(answer.counterpartRequired()).isNull();
        assertThat(answer.steps()).isEmpty();
    }

    @Test
    void otherStateMoneyForTheSameThingRefuses() {
        var answer =
                AssessmentRules.assess(machinery("2026-11-23", 800).afterOtherSupport(new Dong(1)), norms, COMMUNE);
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(Reason.Code.DOUBLE_FUNDING);
    }

    @Test
    void onlyWhatCanStillDecideIsAskedFor() {
        var unknown =
                AssessmentRules.assess(by(machinery(FIRST_NEW_DAY, 800), Applicant.UNKNOWN), norms, Situation.UNKNOWN);
        assertThat(unknown.eligible()).isNull();
        assertThat(unknown.missing()).containsExactly("applicant.legalForm", "applicant.place", "applicant.sector");
        var large = new Applicant("LARGE_ENTERPRISE", null, GivenPlaceFacts.NOTHING, null);
        assertThat(AssessmentRules.assess(by(machinery(FIRST_NEW_DAY, 800), large), norms, Situation.UNKNOWN)
                        .eligible())
                .isNull();
        var brick = new Applicant("LARGE_ENTERPRISE", null, GivenPlaceFacts.NOTHING, "BRICK_KILN_POLLUTING");
        var refused = AssessmentRules.assess(by(machinery(FIRST_NEW_DAY, 800), brick), norms, Situation.UNKNOWN);
        assertThat(refused.eligible()).isFalse();
        assertThat(refused.missing()).isEmpty();
    }

    private Assessment assess(String day, Situation situation) {
        return AssessmentRules.assess(by(machinery(day, 800), ELIGIBLE), norms, situation);
    }

    private static PlaceRead commune(String difficult) {
        return new PlaceRead("commune", "province", null, null, difficult, false);
    }
}
