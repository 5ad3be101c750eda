package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/**
 * The table of support levels, row for row: under the joint circular of 2014, under the circular of 2018, and whether the
 * latter was read (R) or is recalled (M). Shares of the cost; limits in million đồng for each unit.
 */
@OfficeTest
class SupportTableTests {

    private static final LocalDate OLD = LocalDate.of(2018, 5, 10);
    private static final LocalDate NEW = LocalDate.of(2020, 1, 1);

    private static final String TABLE = """
            ENTERPRISE_FOUNDING               | flat 10      | flat 10      | M
            DEMONSTRATION_MODEL               | 30%, 500     | 30%, 1000    | R
            REPLICATION_MODEL                 | flat 100     | flat 100     | M
            CLEANER_PRODUCTION_PILOT          | by reference | 30%, 500     | M
            ADVANCED_MACHINERY                | 50%, 200     | 50%, 300     | R
            DOMESTIC_FAIR_ORGANISED           | whole        | whole        | M
            DOMESTIC_FAIR_BOOTH               | 80%          | 80%          | M
            OVERSEAS_FAIR                     | whole        | whole        | R
            STUDY_TRIP_AIRFARE                | whole        | whole        | R
            PRODUCT_VOTING_REGIONAL           | flat 100     | flat 200     | R
            PRODUCT_VOTING_NATIONAL           | flat 200     | flat 400     | R
            PRODUCT_AWARD_REGIONAL            | flat 5       | by reference | M
            PRODUCT_AWARD_NATIONAL            | flat 10      | by reference | M
            TRADEMARK                         | 50%, 35      | 50%, 35      | M
            CONSULTING                        | 50%, 35      | 50%, 35      | M
            COMMUNICATION                     | whole        | whole        | M
            ASSOCIATION_REGIONAL              | 30%, 70      | 30%, 70      | M
            ASSOCIATION_NATIONAL              | 30%, 100     | 30%, 100     | M
            ENTERPRISE_LINKAGE_CLUSTER        | 50%, 150     | 50%, 150     | M
            RELOCATION_INTEREST               | 50%, 500     | 50%, 500     | R
            POLLUTION_TREATMENT_ESTABLISHMENT | 30%, 300     | 30%, 300     | M
            POLLUTION_TREATMENT_CLUSTER       | 30%, 1500    | 30%, 1500    | M
            CLUSTER_DETAILED_PLAN             | 50%, 500     | 50%, 500     | M
            CLUSTER_INFRASTRUCTURE            | flat 3000    | flat 6000    | R
            SHOWROOM                          | by reference | by reference | M
            VOCATIONAL_TRAINING               | by reference | by reference | M
            WORKSHOP                          | by reference | by reference | M
            STUDY_TOUR_DOMESTIC               | by reference | by reference | M
            CONTEST                           | by reference | by reference | M
            IT_APPLICATION                    | by reference | by reference | M
            """;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void eachRowStandsAsInTheTable(String activity, String old, String now, String mark) {
        var law = law();
        assertThat(shown(level(law, activity, OLD)))
                .as("under the joint circular")
                .isEqualTo(old);
        assertThat(shown(level(law, activity, NEW))).as("under the circular").isEqualTo(now);
        var asked = WideLaw.asks(activity, Tier.NATIONAL, null, NEW, 1_000_000_000L, 1);
        assertThat(AssessmentRules.assess(asked, law, WideLaw.PLACES.getFirst()).verified())
                .isEqualTo(mark.equals("R"));
        var before = WideLaw.asks(activity, Tier.NATIONAL, null, OLD, 1_000_000_000L, 1);
        assertThat(AssessmentRules.assess(before, law, WideLaw.PLACES.getFirst())
                        .verified())
                .as("the joint circular was read in full")
                .isTrue();
    }

    @Test
    void aLineIsHalfAsMuchAgainUnderTheCircularAndNothingElseIs() {
        var law = law();
        assertThat(law.norms()
                        .all()
                        .filter(version ->
                                version.province() == null && version.content().rate("line_factor") != null)
                        .map(version -> version.norm() + " "
                                + version.inForce().from() + " "
                                + Objects.requireNonNull(version.content().rate("line_factor"))
                                        .factor()))
                .containsExactly("support.ADVANCED_MACHINERY 2018-05-11 1,5");
    }

    @Test
    void whatIsNotInTheTableHasNoNationalFigure() {
        var inTheTable = TABLE.lines()
                .map(row -> row.substring(0, row.indexOf('|')).strip())
                .collect(Collectors.toSet());
        var law = law();
        law.catalogue().activities().stream()
                .map(Activity::code)
                .filter(activity -> !inTheTable.contains(activity))
                .flatMap(activity -> law.norms().versions(SupportLevel.norm(activity)).stream())
                .filter(version -> version.province() == null)
                .forEach(version -> assertThat(SupportLevel.form(version))
                        .as(version.norm())
                        .isEqualTo(SupportLevel.Form.BY_REFERENCE));
    }

    private static String shown(Version level) {
        var content = level.content();
        var share = content.rate("share");
        var limit = content.money("limit");
        var most = limit == null ? "" : Long.toString(limit.value() / 1_000_000);
        if (limit != null) assertThat(limit.value() % 1_000_000).isZero();
        return switch (SupportLevel.form(level)) {
            case SHARE -> Objects.requireNonNull(share).percent() + (limit == null ? "" : ", " + most);
            case FLAT -> "flat " + most;
            case FULL_COST -> limit == null ? "whole" : "whole, " + most;
            case BY_REFERENCE -> "by reference";
        };
    }

    private static Version level(Law law, String activity, LocalDate day) {
        return Objects.requireNonNull(law.norms().national(SupportLevel.norm(activity), day), activity);
    }

    private Law law() {
        return Objects.requireNonNull(transaction.execute(_ -> snapshots.current()));
    }
}
