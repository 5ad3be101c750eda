package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.FormulaCoverage;
import vn.khuyencong.norm.engine.Node;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** Cases made from the norms themselves: the days about every version, the đồng about every threshold; and none left out. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class NormBoundaryTests {

    private static final Set<String> OF_WHO_AND_WHERE = Set.of("regime", "form", "place", "sector");

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law wide;

    @BeforeAll
    void readTheLaw() {
        wide = WideLaw.beside(Objects.requireNonNull(transaction.execute(_ -> snapshots.current())));
    }

    @Test
    void everyVersionHoldsFromItsFirstDayToItsLastAndOnNoOther() {
        var untried = new TreeSet<String>();
        wide.norms().all().forEach(version -> {
            var from = version.inForce().from();
            var to = version.inForce().to();
            if (!decides(version, from)) untried.add(version.norm() + " not on " + from);
            if (decides(version, from.minusDays(1))) untried.add(version.norm() + " before " + from);
            if (to != null && !decides(version, to.minusDays(1))) untried.add(version.norm() + " not before " + to);
            if (to != null && decides(version, to)) untried.add(version.norm() + " on " + to);
        });
        assertThat(untried).isEmpty();
    }

    /** Whether a version is the one that a case of that day rests on. */
    private boolean decides(Version version, LocalDate day) {
        if (version.family().equals(SupportLevel.FAMILY)) {
            var asked = WideLaw.asks(version.member(), version.tier(), provinceOf(version), day, 1_000L, 1);
            return version.id()
                    .equals(AssessmentRules.assess(asked, wide, placeOf(version))
                            .level());
        }
        if (OF_WHO_AND_WHERE.contains(version.family())) {
            var regime = wide.regime(day);
            return regime != null
                    && Stream.of(
                                    Stream.ofNullable(regime.basis()),
                                    regime.forms().values().stream(),
                                    regime.places().stream().map(PlaceRule::basis),
                                    regime.sectors().values().stream().map(SectorRule::basis))
                            .flatMap(versions -> versions)
                            .anyMatch(version::equals);
        }
        return version.equals(wide.norms().find(version.norm(), version.tier(), version.province(), day));
    }

    private static @Nullable String provinceOf(Version version) {
        return WideLaw.FORMER.equals(version.province()) ? WideLaw.CITY : version.province();
    }

    private static Situation placeOf(Version version) {
        if (!version.scope().isEmpty()) return WideLaw.PLACES.get(1);
        return WideLaw.PLACES.get(WideLaw.FORMER.equals(version.province()) ? 2 : 0);
    }

    @Test
    void theDongAboutEveryThresholdComesOutAsInPlainJavaAndNoSideIsLeftOut() {
        var coverage = new FormulaCoverage();
        var reckoned = new HashSet<Object>();
        wide.norms()
                .all()
                .filter(version -> version.family().equals(SupportLevel.FAMILY))
                .forEach(version -> reckoned.addAll(tryThresholds(version, coverage)));
        assertThat(reckoned)
                .containsAll(wide.norms()
                        .all()
                        .filter(version -> version.family().equals(SupportLevel.FAMILY))
                        .map(Version::id)
                        .toList());
        wide.norms()
                .definitions()
                .families()
                .values()
                .forEach(family -> family.formulas()
                        .forEach((form, formula) -> assertThat(coverage.untaken(form, formula))
                                .as(form)
                                .isEmpty()));
    }

    private Set<Object> tryThresholds(Version version, FormulaCoverage coverage) {
        var day = version.inForce().from();
        var tried = new HashSet<>();
        for (var line : List.of(false, true)) {
            for (var quantity : List.of(1, 3)) {
                var asked = WideLaw.asks(version.member(), version.tier(), provinceOf(version), day, null, quantity)
                        .asLine(line);
                var terms = Objects.requireNonNull(terms(version, day), version.norm());
                var oracle = Oracle.of(terms.level(), terms.national());
                check(asked, version, oracle.amount(null, quantity, line, day));
                cover(coverage, terms, null, quantity, line);
                costs(oracle, quantity, line, day).forEach(cost -> {
                    check(asked.onCost(new Dong(cost)), version, oracle.amount(cost, quantity, line, day));
                    cover(coverage, terms, cost, quantity, line);
                });
                tried.add(terms.level().id());
            }
        }
        return tried;
    }

    private @Nullable Terms terms(Version version, LocalDate day) {
        var place = placeOf(version);
        return version.tier() == Tier.NATIONAL
                ? wide.national(version.member(), day)
                : wide.local(version.member(), provinceOf(version), place.formerly(), place.areas(), day);
    }

    /** About the cost whose share meets the limit, about the limit itself, and the smallest costs of all. */
    private static LongStream costs(Oracle oracle, int quantity, boolean line, LocalDate day) {
        var most = oracle.most(quantity, line && !day.isBefore(LocalDate.of(2018, 5, 11)));
        var small = LongStream.of(0, 1, 2, 3, 9_999, 10_000, 10_001);
        if (most == null) return small;
        var meets = oracle.share() == null ? most : Oracle.reaches(most, oracle.share());
        return LongStream.concat(
                small, LongStream.of(meets - 1, meets, meets + 1, most - 1, most, most + 1, 1_000_000_000_000_000L));
    }

    private void check(AssessmentRequest asked, Version version, @Nullable Long amount) {
        var answer = AssessmentRules.assess(asked, wide, placeOf(version));
        assertThat(answer.ceiling() == null ? null : answer.ceiling().value())
                .as("%s", asked)
                .isEqualTo(amount);
        assertThat(answer.level()).isEqualTo(version.id());
    }

    private static void cover(FormulaCoverage coverage, Terms terms, @Nullable Long cost, int quantity, boolean line) {
        if (terms.formula().isNothing()) return;
        var slots = terms.slots();
        slots[terms.formula().slot("cost")] = cost == null ? Node.UNKNOWN : cost;
        slots[terms.formula().slot("quantity")] = quantity;
        slots[terms.formula().slot("line")] = line ? 1 : 0;
        coverage.take(SupportLevel.form(terms.level()).name(), terms.formula(), slots);
    }
}
