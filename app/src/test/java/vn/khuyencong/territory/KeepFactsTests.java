package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Facts of units as the department keeps them. Rolled back: other tests know the city as it is. */
@OfficeTest
class KeepFactsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    private Office office;

    @Autowired
    private Units units;

    @Autowired
    private Places places;

    @Autowired
    private KeepFacts facts;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aWrongFactIsWithdrawnAndReplacedAndBothCanBeSeen() {
        rolledBack(() -> {
            var unit = unit("20332");
            var wrong = new NewFact(FactKind.DIFFICULT, "DIFFICULT", DAY, null, "QĐ 1/2026 (MẪU)", Reading.READ);
            var id = ((TerritoryOutcome.Done) facts.add(unit, wrong)).id();
            assertThat(places.facts(unit, TODAY).difficult()).isEqualTo("DIFFICULT");
            assertThat(facts.add(unit, wrong)).isInstanceOf(TerritoryOutcome.Refused.class);
            var right =
                    new NewFact(FactKind.DIFFICULT, "SPECIALLY_DIFFICULT", DAY, null, "QĐ 2/2026 (MẪU)", Reading.READ);
            var instead = ((TerritoryOutcome.Done) facts.correct(id, "đọc nhầm", right)).id();
            assertThat(places.facts(unit, TODAY).difficult()).isEqualTo("SPECIALLY_DIFFICULT");
            assertThat(facts.of(unit))
                    .filteredOn(fact -> fact.kind() == FactKind.DIFFICULT)
                    .extracting(UnitFact::stands)
                    .containsExactlyInAnyOrder(true, false);
            assertThatThrownBy(() -> facts.correct(id, "lần nữa", null)).isInstanceOf(Stale.class);
            facts.end(instead, DAY);
            assertThat(places.facts(unit, DAY).difficult()).isEqualTo("SPECIALLY_DIFFICULT");
            assertThat(places.facts(unit, DAY.plusDays(1)).difficult()).isNull();
            var village = new NewFact(FactKind.CRAFT_VILLAGE, "Làng nghề mẫu", DAY, null, "QĐ 3 (MẪU)", Reading.READ);
            var villageId = ((TerritoryOutcome.Done) facts.add(unit, village)).id();
            assertThat(places.facts(unit, TODAY).craftVillages())
                    .extracting(CraftVillage::name)
                    .contains("Làng nghề mẫu");
            facts.correct(villageId, "không phải làng nghề", null);
            assertThat(places.facts(unit, TODAY).craftVillages()).isEmpty();
            return null;
        });
        assertThatThrownBy(() -> office.as(
                        "quantri",
                        () -> facts.add(
                                unit("20332"), new NewFact(FactKind.DIFFICULT, "NONE", DAY, null, "QĐ", Reading.READ))))
                .isInstanceOf(NotAllowed.class);
    }

    private UUID unit(String code) {
        return units.onDate(code, LocalDate.of(2025, 7, 1)).orElseThrow().id();
    }

    private void rolledBack(Supplier<?> work) {
        office.on(
                TODAY,
                "so.chuyenvien",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
