package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.Node;
import vn.khuyencong.norm.engine.Overlay;
import vn.khuyencong.norm.engine.OverlayReader;
import vn.khuyencong.norm.engine.Sweep;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** One definition, three readings: the explained case, the columns of a million rows, and plain Java. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class DifferentialTests {

    private static final int ROWS = 100_000;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10), LocalDate.of(2018, 5, 11), LocalDate.of(2027, 6, 1));

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law law;

    @BeforeAll
    void readTheLaw() {
        law = WideLaw.beside(Objects.requireNonNull(transaction.execute(_ -> snapshots.current())));
    }

    @Test
    void theExplainedCaseTheColumnsAndPlainJavaAgreeOnEveryRow() {
        var reform = OverlayReader.read(law.norms(), "reform.yaml", """
                reform: raise
                basis: {draft: 'a draft, art. 4'}
                set:
                  support.ADVANCED_MACHINERY.limit: [{from: 2027-01-01, value: 400_000_001}]
                  support.DEMONSTRATION_MODEL.share: [{from: 2018-05-11, value: 33.33%}]
                  support.TRADEMARK.line_factor: [{from: 2027-01-01, value: 111.11%}]
                  support.CONSULTING.share: [{from: 2027-01-01, issuer: '48', value: 66.67%}]
                """);
        var laws = List.of(law, new Law(law.norms().with(reform), law.catalogue()));
        assertThat(law.norms().with(Overlay.NONE)).isSameAs(law.norms());
        var combinations = laws.size()
                * Tier.values().length
                * DAYS.size()
                * law.catalogue().activities().size();
        var rows = ROWS / combinations + 1;
        var random = new Random(20260301);
        var forms = new HashSet<SupportLevel.Form>();
        long compared = 0;
        long reckoned = 0;
        for (var under : laws) {
            for (var tier : Tier.values()) {
                for (var day : DAYS) {
                    for (var activity : under.catalogue().activities()) {
                        var block = new Block(under, activity.code(), tier, day, rows, random);
                        reckoned += block.compare(forms);
                        compared += rows;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(ROWS);
        assertThat(reckoned).isGreaterThan(ROWS / 3);
        assertThat(forms).containsExactlyInAnyOrder(SupportLevel.Form.values());
    }

    /** Rows of one activity, one kind of money and one day, each at a place. */
    private static final class Block {

        private final Law law;
        private final String activity;
        private final Tier tier;
        private final LocalDate day;
        private final int[] places;
        private final long[] costs;
        private final long[] quantities;
        private final long[] lines;
        private final List<@Nullable Terms> terms = new ArrayList<>();
        private final List<@Nullable String> provinces = new ArrayList<>();

        Block(Law law, String activity, Tier tier, LocalDate day, int rows, Random random) {
            this.law = law;
            this.activity = activity;
            this.tier = tier;
            this.day = day;
            this.places = new int[rows];
            this.costs = new long[rows];
            this.quantities = new long[rows];
            this.lines = new long[rows];
            addPlaces();
            var cases = new RandomCases(random.nextLong(), law);
            for (int i = 0; i < rows; i++) {
                var cost = cases.cost();
                places[i] = random.nextInt(terms.size());
                costs[i] = cost == null ? Node.UNKNOWN : cost;
                quantities[i] = cases.quantity();
                lines[i] = random.nextInt(3) == 0 ? 1 : 0;
            }
        }

        /** Every kind of place, under the city and under every province that has levels of its own. */
        private void addPlaces() {
            if (tier == Tier.NATIONAL) {
                provinces.add(null);
                terms.add(law.national(activity, day));
                return;
            }
            for (var place : WideLaw.PLACES) {
                provinces.add(WideLaw.CITY);
                terms.add(law.local(activity, WideLaw.CITY, place.formerly(), place.areas(), day));
            }
            for (var province : WideLaw.PROVINCES) {
                provinces.add(province);
                terms.add(
                        law.local(activity, province, WideLaw.PLACES.getFirst().formerly(), Set.of(), day));
            }
        }

        /** @return on how many rows there was an amount */
        int compare(Set<SupportLevel.Form> forms) {
            var sweep = new Sweep(terms);
            var lifted = new long[lines.length];
            for (int i = 0; i < lines.length; i++) lifted[i] = day.isBefore(LocalDate.of(2018, 5, 11)) ? 0 : lines[i];
            var columns = Map.of("cost", costs, "quantity", quantities, "line", lifted);
            var amounts = sweep.block(places, columns, 0, costs.length).clone();
            var reckoned = 0;
            for (int row = 0; row < costs.length; row++) {
                var at = terms.get(places[row]);
                if (at != null) forms.add(SupportLevel.form(at.level()));
                var inColumns = amounts[row] == Node.UNKNOWN ? null : amounts[row];
                assertThat(inColumns).as("%s", asked(row)).isEqualTo(explained(row));
                assertThat(inColumns).as("%s", asked(row)).isEqualTo(inPlainJava(row, at));
                if (inColumns != null) reckoned++;
            }
            return reckoned;
        }

        private AssessmentRequest asked(int row) {
            var cost = costs[row] == Node.UNKNOWN ? null : costs[row];
            return WideLaw.asks(activity, tier, provinces.get(places[row]), day, cost, Math.toIntExact(quantities[row]))
                    .asLine(lines[row] == 1);
        }

        private @Nullable Long explained(int row) {
            var at = terms.get(places[row]);
            if (at == null) return null;
            var ceiling = SupportRules.apply(asked(row), law, at).ceiling();
            return ceiling == null ? null : ceiling.value();
        }

        private @Nullable Long inPlainJava(int row, @Nullable Terms at) {
            if (at == null) return null;
            var cost = costs[row] == Node.UNKNOWN ? null : costs[row];
            return Oracle.of(at.level(), at.national())
                    .amount(cost, Math.toIntExact(quantities[row]), lines[row] == 1, day);
        }
    }

    @Test
    void theTenNormsInMostUseComeOutAsTheFiguresOfTheTextSay() {
        var cases = new RandomCases(10, law);
        var norms = List.of(
                "ADVANCED_MACHINERY",
                "DEMONSTRATION_MODEL",
                "CLEANER_PRODUCTION_PILOT",
                "TRADEMARK",
                "CONSULTING",
                "DOMESTIC_FAIR_BOOTH",
                "POLLUTION_TREATMENT_ESTABLISHMENT",
                "RELOCATION_INTEREST",
                "REPLICATION_MODEL",
                "CLUSTER_DETAILED_PLAN");
        for (var norm : norms) {
            for (int i = 0; i < 2_000; i++) {
                var day = LocalDate.of(2018, 5, 11).plusDays(cases.upTo(3_000));
                var cost = cases.cost();
                var asked =
                        WideLaw.asks(norm, Tier.NATIONAL, null, day, cost, 1).asLine(i % 3 == 0);
                var ceiling = AssessmentRules.assess(asked, law, WideLaw.PLACES.getFirst())
                        .ceiling();
                assertThat(ceiling).as("%s", asked).isEqualTo(byTheText(norm, cost, i % 3 == 0));
            }
        }
    }

    /** The circular of 2018 in plain Java, without a norm or a formula. */
    private static @Nullable Dong byTheText(String norm, @Nullable Long cost, boolean line) {
        if (norm.equals("REPLICATION_MODEL")) {
            return new Dong(cost == null ? 100_000_000 : Math.min(100_000_000, cost));
        }
        if (cost == null) return null;
        return new Dong(
                switch (norm) {
                    case "ADVANCED_MACHINERY" -> Math.min(cost / 2, line ? 450_000_000 : 300_000_000);
                    case "DEMONSTRATION_MODEL" -> Math.min(cost * 3 / 10, 1_000_000_000);
                    case "CLEANER_PRODUCTION_PILOT", "RELOCATION_INTEREST", "CLUSTER_DETAILED_PLAN" ->
                        Math.min(norm.startsWith("CLEANER") ? cost * 3 / 10 : cost / 2, 500_000_000);
                    case "TRADEMARK", "CONSULTING" -> Math.min(cost / 2, 35_000_000);
                    case "DOMESTIC_FAIR_BOOTH" -> cost * 8 / 10;
                    case "POLLUTION_TREATMENT_ESTABLISHMENT" -> Math.min(cost * 3 / 10, 300_000_000);
                    default -> throw new IllegalArgumentException(norm);
                });
    }
}
