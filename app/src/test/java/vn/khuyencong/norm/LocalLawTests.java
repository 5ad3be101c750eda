package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** Which of several acts applies: day, area, issuer, the more special one; tried on the database and rolled back. */
@OfficeTest
class LocalLawTests {

    private static final String OLD_DA_NANG = "20332";
    private static final String OLD_QUANG_NAM = "20335";
    private static final String BASIS = "\n      basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}\n";

    @Autowired
    private NormFiles files;

    @Autowired
    private Assess assess;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whereALocalLevelIsSilentItsPartIsTheNationalOneAndTraced() {
        var answer = assess.assess(local("CONSULTING", "2026-03-01", OLD_DA_NANG, 100));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(35));
        assertThat(answer.verified()).isFalse();
        assertThat(answer.steps())
                .extracting(step -> step.sentence().key())
                .contains("norm.step.local-level", "norm.step.local-part-limit");
        assertThat(answer.receipt().versions()).hasSize(2);
    }

    @Test
    void whereAProvinceHasNoLevelNothingIsComputedAndTheNationalOneIsShown() {
        var answer = assess.assess(local("CLUSTER_INFRASTRUCTURE", "2026-03-01", OLD_DA_NANG, 100));
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.computable()).isFalse();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.steps()).extracting(Step::kind).containsExactly(StepKind.REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        // the act of the former province holds in its old area until it ends, the city's elsewhere and afterwards
        "20335, 2025-12-31, 111",
        "20335, 2026-01-01, 300",
        "20332, 2025-12-31, 300",
        "20332, 2026-01-01, 300",
    })
    void theActOfAFormerProvinceKeepsItsOldAreaUntilItEnds(String place, LocalDate day, long millions) {
        tried(() -> {
            add("- norm: support.ADVANCED_MACHINERY\n  versions:\n"
                    + level("from: 2020-01-01\n      to: 2026-01-01\n      issuer: '49'", 111));
            assertThat(assess.assess(local("ADVANCED_MACHINERY", day.toString(), place, 100_000))
                            .ceiling())
                    .isEqualTo(Dong.ofMillions(millions));
        });
    }

    @Test
    void whatTheCityItselfSetsForAnAreaGoesBeforeTheActOfTheFormerProvince() {
        tried(() -> {
            add("- norm: support.ADVANCED_MACHINERY\n  versions:\n"
                    + level("from: 2025-08-01\n      issuer: '48'\n      scope: [{unit: '49', on: 2025-06-30}]", 222)
                    + level("from: 2020-01-01\n      issuer: '49'\n      scope: [{unit: '502', on: 2025-06-30}]", 111));
            assertThat(assess.assess(local("ADVANCED_MACHINERY", "2026-03-01", OLD_QUANG_NAM, 100_000))
                            .ceiling())
                    .isEqualTo(Dong.ofMillions(222));
            assertThat(assess.assess(local("ADVANCED_MACHINERY", "2026-03-01", OLD_DA_NANG, 100_000))
                            .ceiling())
                    .isEqualTo(Dong.ofMillions(300));
        });
    }

    @Test
    void whatEndsWithoutASuccessorLeavesNothingAndNoOlderVersionComesBack() {
        tried(() -> {
            var norm = "support.CLUSTER_INFRASTRUCTURE";
            add("- norm: " + norm + "\n  versions:\n"
                    + level("from: 2025-08-01\n      to: 2026-01-01\n      issuer: '48'", 10)
                    + level("from: 2026-01-01\n      to: 2026-06-01\n      issuer: '48'", 20));
            assertThat(ceiling("2025-12-31")).isEqualTo(Dong.ofMillions(10));
            assertThat(ceiling("2026-01-01")).isEqualTo(Dong.ofMillions(20));
            assertThat(ceiling("2026-05-31")).isEqualTo(Dong.ofMillions(20));
            assertThat(ceiling("2026-06-01")).isNull();
        });
    }

    private @Nullable Dong ceiling(String day) {
        return assess.assess(local("CLUSTER_INFRASTRUCTURE", day, OLD_DA_NANG, 100_000))
                .ceiling();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issuer: '48'                                                   | issuer: '48'
            issuer: '48'\\n      scope: [{unit: '49', on: 2025-06-30}]     | issuer: '48'\\n      scope: [{unit: '502', on: 2025-06-30}]
            issuer: '48'\\n      scope: [{unit: '502', on: 2025-06-30}]    | issuer: '48'\\n      scope: [{unit: '49', on: 2025-06-30}]
            issuer: '48'\\n      scope: [{unit: '49', on: 2025-06-30}]     | issuer: '48'\\n      scope: [{unit: '20335', on: 2026-01-01}]
            """)
    void twoThatCouldApplySomewhereOnOneDayAreRefusedWithTheirLine(String one, String other) {
        tried(() -> {
            var first = "- norm: support.CLUSTER_INFRASTRUCTURE\n  versions:\n"
                    + level("from: 2025-08-01\n      " + one.replace("\\n", "\n"), 10);
            files.add("first.yaml", first);
            var second = "- norm: support.CLUSTER_INFRASTRUCTURE\n  versions:\n"
                    + level("from: 2026-01-01\n      " + other.replace("\\n", "\n"), 20);
            assertThatThrownBy(() -> files.add("second.yaml", second))
                    .asInstanceOf(type(NormsRefused.class))
                    .satisfies(refused -> assertThat(refused.faults())
                            .extracting(fault -> fault.file() + ":" + fault.line() + " "
                                    + fault.finding().code())
                            .containsExactly("second.yaml:3 norm.overlap"));
        });
    }

    @Test
    void areasThatDoNotTouchMayHaveTheirOwn() {
        tried(() -> {
            add("- norm: support.CLUSTER_INFRASTRUCTURE\n  versions:\n"
                    + level("from: 2025-08-01\n      issuer: '48'", 10)
                    + level("from: 2025-08-01\n      issuer: '48'\n      scope: [{unit: '502', on: 2025-06-30}]", 20)
                    + level("from: 2025-08-01\n      issuer: '48'\n      scope: [{unit: '503', on: 2025-06-30}]", 30));
            assertThat(assess.assess(local("CLUSTER_INFRASTRUCTURE", "2026-03-01", OLD_DA_NANG, 100_000))
                            .ceiling())
                    .isEqualTo(Dong.ofMillions(10));
            assertThat(assess.assess(local("CLUSTER_INFRASTRUCTURE", "2026-03-01", OLD_QUANG_NAM, 100_000))
                            .ceiling())
                    .isEqualTo(Dong.ofMillions(20));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', '{}'",
        "'{00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002}', "
                + "'{00000000-0000-0000-0000-000000000002}'"
    })
    void theDatabaseRefusesTwoForOneAreaAndDayWhoeverEntersThem(String one, String other) {
        tried(() -> {
            insert(one, "[2025-08-01,)");
            assertThatThrownBy(() -> insert(other, "[2026-01-01,)")).hasMessageContaining("norm_one_version_per_day");
        });
        tried(() -> {
            insert(one, "[2025-08-01,2026-01-01)");
            insert(other, "[2026-01-01,)");
        });
    }

    private void insert(String scope, String days) {
        sql.sql("""
                        insert into norm.version (norm, tier, province, scope, in_force, content, basis_id)
                        select 'support.CLUSTER_INFRASTRUCTURE', 'LOCAL', '48', cast(? as uuid[]), cast(? as daterange),
                               '{"form": "FLAT", "limit": 1}', id from legal.provision limit 1""").params(scope, days).update();
    }

    private void add(String text) {
        var added = files.add("local.yaml", text);
        assertThat(added.added()).isPositive();
    }

    private static String level(String head, int millions) {
        return "    - " + head + "\n      form: FLAT\n      limit: " + millions + "_000_000" + BASIS;
    }

    private void tried(Runnable work) {
        CurrentActor.runAs(
                Actor.system("48"),
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }

    private static AssessmentRequest local(String activity, String day, String place, long millions) {
        var applicant = new Applicant("SME", place, GivenPlaceFacts.NOTHING, "CLEANER_PRODUCTION");
        return AssessmentRequest.of(
                LocalDate.parse(day), Tier.LOCAL, "48", activity, Dong.ofMillions(millions), applicant);
    }
}
