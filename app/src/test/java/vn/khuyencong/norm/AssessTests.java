package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The assessment on the law and the places of the database. */
@OfficeTest
class AssessTests {

    private static final String HOA_TIEN = "20332";
    private static final String NGU_HANH_SON = "20285";

    @Autowired
    private Assess assess;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void nationalMachineryIsHalfUpTo300MillionAndUnverifiedToday() {
        var answer = assess.assess(machinery("2026-11-23", 800));
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(300));
        assertThat(answer.counterpartRequired()).isEqualTo(Dong.ofMillions(500));
        assertThat(answer.verified()).isFalse();
        assertThat(answer.citations()).extracting(Citation::text).containsExactly("28/2018/TT-BTC, Điều 8 khoản 4");
        assertThat(answer.citations()).extracting(Citation::effectiveFrom).containsExactly(LocalDate.of(2018, 5, 11));
        assertThat(assess.assess(machinery("2026-11-23", 2000).asLine(true)).ceiling())
                .isEqualTo(Dong.ofMillions(450));
    }

    @ParameterizedTest
    @CsvSource({
        "ADVANCED_MACHINERY, 2014-04-08, 200, true",
        "ADVANCED_MACHINERY, 2018-05-10, 200, true",
        "ADVANCED_MACHINERY, 2018-05-11, 300, true",
        "ADVANCED_MACHINERY, 2024-08-27, 300, true",
        "ADVANCED_MACHINERY, 2024-08-28, 300, false",
        "DEMONSTRATION_MODEL, 2014-04-08, 500, true",
        "DEMONSTRATION_MODEL, 2018-05-10, 500, true",
        "DEMONSTRATION_MODEL, 2018-05-11, 1000, true",
        "DEMONSTRATION_MODEL, 2024-08-27, 1000, true",
        "DEMONSTRATION_MODEL, 2024-08-28, 1000, false",
    })
    void theNationalLevelsStandAsRead(String activity, String day, long millions, boolean verified) {
        var answer = assess.assess(request(day, Tier.NATIONAL, null, activity, 100_000, "20332"));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(millions));
        assertThat(answer.verified()).isEqualTo(verified);
    }

    @Test
    void beforeApril2014NothingIsKnown() {
        assertThat(assess.assess(machinery("2014-04-07", 800)).reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.NO_NORM);
    }

    @Test
    void localMoneyFollowsTheResolutionOfTheProvince() {
        var answer = assess.assess(request("2026-11-23", Tier.LOCAL, "48", "DEMONSTRATION_MODEL", 10_000, HOA_TIEN));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(800));
        assertThat(answer.verified()).isTrue();
    }

    @Test
    void aProvinceWithoutALevelGivesNoCeiling() {
        var answer = assess.assess(request("2026-11-23", Tier.LOCAL, "01", "DEMONSTRATION_MODEL", 10_000, HOA_TIEN));
        assertThat(answer.computable()).isFalse();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.steps()).extracting(Step::kind).containsExactly(StepKind.REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        // a commune of the city, a ward of it, a ward made of both, a ward of a class-2 city
        "20332, 2025-06-30, true",
        "20332, 2025-08-01, true",
        "20332, 2025-10-15, true",
        "20285, 2025-06-30, false",
        "20285, 2025-08-01, false",
        "20285, 2025-10-15, false",
        "20194, 2025-06-30, false",
        "20194, 2025-08-01,",
        "20194, 2025-10-15, false",
        "20335, 2025-06-30, true",
        "20335, 2025-08-01, true",
        "20335, 2025-10-15, false",
        "498,   2025-06-30, true",
    })
    void thePlaceIsReadOnTheListOfTheRule(String place, String day, @Nullable Boolean eligible) {
        assertThat(assess.assess(request(day, Tier.NATIONAL, null, "ADVANCED_MACHINERY", 800, place))
                        .eligible())
                .isEqualTo(eligible);
    }

    @Test
    void aCraftVillageInAWardOfTheCityCounts() {
        var applicant =
                new Applicant("BUSINESS_HOUSEHOLD", NGU_HANH_SON, GivenPlaceFacts.inCraftVillage(true), "HANDICRAFT");
        var request = AssessmentRequest.of(
                LocalDate.of(2026, 11, 23), Tier.NATIONAL, null, "ADVANCED_MACHINERY", Dong.ofMillions(100), applicant);
        assertThat(assess.assess(request).ceiling()).isEqualTo(Dong.ofMillions(50));
    }

    @Test
    void aPlaceNobodyKnowsIsRefused() {
        assertThatThrownBy(
                        () -> assess.assess(request("2026-11-23", Tier.NATIONAL, null, "ADVANCED_MACHINERY", 1, "x")))
                .isInstanceOf(PlaceUnknown.class);
    }

    @Test
    void aFrozenLevelOutlivesItsReplacement() {
        var level = assess.assess(machinery("2018-05-10", 800)).level();
        var answer = assess.frozen(
                Objects.requireNonNull(level), Instant.now(Clock.systemUTC()), machinery("2018-05-10", 300));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(150));
    }

    @Test
    void anAssessmentTakesFewStatements() {
        assess.assess(machinery("2026-11-23", 800));
        assertThat(Statements.of(() -> assess.assess(machinery("2026-11-23", 800))))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aChangedNormIsSeenAtOnceAndForgottenWhenRolledBack() {
        var before = assess.assess(machinery("2026-11-23", 800));
        transaction.executeWithoutResult(status -> {
            sql.sql("update norm.version set superseded_at = now() where id = ?")
                    .param(level(before))
                    .update();
            sql.sql("""
                            insert into norm.version (norm, tier, in_force, content, basis_id)
                            select norm, tier, in_force, content || '{"limit": 1000000}', basis_id from norm.version where id = ?""").param(level(before)).update();
            assertThat(assess.assess(machinery("2026-11-23", 800)).ceiling()).isEqualTo(Dong.ofMillions(1));
            status.setRollbackOnly();
        });
        assertThat(assess.assess(machinery("2026-11-23", 800))).isEqualTo(before);
    }

    private static UUID level(Assessment answer) {
        return Objects.requireNonNull(answer.level());
    }

    private static AssessmentRequest machinery(String day, long millions) {
        return request(day, Tier.NATIONAL, null, "ADVANCED_MACHINERY", millions, HOA_TIEN);
    }

    private static AssessmentRequest request(
            String day, Tier tier, @Nullable String province, String activity, long millions, String place) {
        var applicant = new Applicant("SME", place, GivenPlaceFacts.NOTHING, "FOOD_AGRO_PROCESSING");
        return AssessmentRequest.of(
                LocalDate.parse(day), tier, province, activity, Dong.ofMillions(millions), applicant);
    }
}
