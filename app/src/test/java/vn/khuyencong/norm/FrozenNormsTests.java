package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** A decision keeps the norms that were known when it was made, whatever is corrected back to that day later. */
@OfficeTest
class FrozenNormsTests {

    private static final LocalDate APPROVED_ON = LocalDate.of(2026, 3, 1);

    @Autowired
    private Assess assess;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    /** Before every correction of these tests, and after everything that came with the office. */
    private Instant approval = Instant.EPOCH;

    @BeforeEach
    void approve() {
        approval = Objects.requireNonNull(
                sql.sql("select max(greatest(recorded_at, coalesce(superseded_at, recorded_at))) from norm.version")
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .single());
    }

    @Test
    void aCorrectionOfTheLevelDoesNotReachBack() {
        corrected("support.ADVANCED_MACHINERY", "NATIONAL", "{\"limit\": 2000000}", level -> {
            assertThat(assess.assess(national(2_000)).ceiling()).isEqualTo(Dong.ofMillions(3));
            assertThat(assess.frozen(level, approval, national(2_000)).ceiling())
                    .isEqualTo(Dong.ofMillions(450));
        });
    }

    @Test
    void aCorrectionOfTheNationalPartBehindALocalLevelDoesNotReachBack() {
        var level = Objects.requireNonNull(assess.assess(local()).level());
        corrected("support.CONSULTING", "NATIONAL", "{\"limit\": 1000000}", _ -> {
            assertThat(assess.assess(local()).ceiling()).isEqualTo(Dong.ofMillions(1));
            assertThat(assess.frozen(level, approval, local()).ceiling()).isEqualTo(Dong.ofMillions(35));
        });
    }

    @Test
    void aCorrectionOfOurReadingOfTheLineDoesNotReachBack() {
        var level = Objects.requireNonNull(assess.assess(national(2_000)).level());
        corrected("setting.LINE_FACTOR_LIFTS", "NATIONAL", "{\"value\": \"NOTHING\"}", _ -> {
            assertThat(assess.assess(national(2_000)).ceiling()).isEqualTo(Dong.ofMillions(300));
            assertThat(assess.frozen(level, approval, national(2_000)).ceiling())
                    .isEqualTo(Dong.ofMillions(450));
        });
    }

    @Test
    void aCorrectionOfWhatPriorityMayDoDoesNotReachBack() {
        var request = national(2_000).claiming(Set.of(PriorityGround.EXPORT));
        var level = Objects.requireNonNull(assess.assess(request).level());
        var before = assess.frozen(level, approval, request).steps();
        corrected(
                "priority-factor.GENERAL",
                "NATIONAL",
                "{\"up_to\": 20000}",
                _ -> assertThat(assess.frozen(level, approval, request).steps()).isEqualTo(before));
    }

    @Test
    void theReceiptOfAFrozenLevelStillKnowsWhatItSaid() {
        var before = assess.assess(national(2_000)).receipt();
        corrected("support.ADVANCED_MACHINERY", "NATIONAL", "{\"limit\": 1000000}", level -> {
            var receipt = assess.frozen(level, approval, national(2_000)).receipt();
            assertThat(receipt.norms()).isEqualTo(before.norms());
            assertThat(receipt.versions()).isEqualTo(before.versions());
        });
    }

    /** What a test does once a version has been corrected, given the id of the one that was replaced. */
    interface Then {
        void look(UUID replaced);
    }

    private void corrected(String norm, String tier, String content, Then then) {
        CurrentActor.runAs(
                Actor.system("48"),
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    var replaced = sql.sql("""
                            update norm.version set superseded_at = now()
                            where norm = ? and tier = ? and in_force @> cast(? as date) and superseded_at is null
                            returning id""")
                            .params(norm, tier, APPROVED_ON)
                            .query(UUID.class)
                            .single();
                    sql.sql("""
                            insert into norm.version (norm, tier, in_force, content, basis_id)
                            select norm, tier, in_force, content || cast(? as jsonb), basis_id from norm.version where id = ?""").params(content, replaced).update();
                    then.look(replaced);
                }));
    }

    private static AssessmentRequest national(long millions) {
        return request(Tier.NATIONAL, "ADVANCED_MACHINERY", millions).asLine(true);
    }

    private static AssessmentRequest local() {
        return request(Tier.LOCAL, "CONSULTING", 100);
    }

    private static AssessmentRequest request(Tier tier, String activity, long millions) {
        var applicant = new Applicant("SME", "20332", GivenPlaceFacts.NOTHING, "HANDICRAFT");
        return AssessmentRequest.of(APPROVED_ON, tier, "48", activity, Dong.ofMillions(millions), applicant);
    }
}
