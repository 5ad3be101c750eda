package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Reforms of units entered by hand. Each test rolls back what it did: other tests know the city as it is. */
@OfficeTest
class ReformTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String RESOLUTION = "Nghị quyết số 9/NQ (MẪU)";

    @Autowired
    private Office office;

    @Autowired
    private MakeReform make;

    @Autowired
    private UndoReform undo;

    @Autowired
    private Reforms reforms;

    @Autowired
    private Units units;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void twoCommunesMergeAndOldAddressesFindTheNewOne() {
        inTheOffice(() -> {
            var merged = merge(DAY, UUID.randomUUID());
            assertThat(merged).isInstanceOf(TerritoryOutcome.Done.class);
            assertThat(units.onDate("20332", DAY.minusDays(1))).isPresent();
            assertThat(units.onDate("20332", DAY)).isEmpty();
            var now = units.onDate("99001", DAY).orElseThrow();
            assertThat(now.province()).isEqualTo("48");
            assertThat(units.now(unit("20332"), TODAY)).isEqualTo(new Successor.Became(now));
            assertThat(units.search("hoa tien", TODAY, "48", 10))
                    .extracting(Unit::name)
                    .contains("Xã Hòa Bình Mẫu");
            assertThat(places.lineage(now.id()).units())
                    .as("what norms ask for: everything it came from, down to the reform before")
                    .contains(unit("20332"), unit("20320"))
                    .contains(old("20332"));
            assertThat(places.predecessors(now.id(), LocalDate.of(2025, 6, 30)))
                    .extracting(one -> one.unit().code())
                    .contains("20326", "20332");
            return null;
        });
    }

    @Test
    void aCommuneIsSplitAndItsAddressesHaveCandidates() {
        inTheOffice(() -> {
            var city = Objects.requireNonNull(units.find(unit("20332")).parent());
            var done = make.carryOut(new NewReform(
                    UUID.randomUUID(),
                    DAY,
                    RESOLUTION,
                    "",
                    List.of(unit("20332")),
                    List.of(
                            result("99002", "Xã Tiến Đông", city, unit("20332")),
                            result("20332", "Xã Hòa Tiến", city, unit("20332")))));
            assertThat(done).isInstanceOf(TerritoryOutcome.Done.class);
            assertThat(units.now(unit("20332"), TODAY))
                    .isInstanceOfSatisfying(
                            Successor.Candidates.class,
                            now -> assertThat(now.units())
                                    .extracting(Unit::name)
                                    .containsExactly("Xã Hòa Tiến", "Xã Tiến Đông"));
            assertThat(units.now(old("20332"), TODAY).units()).hasSize(2);
            return null;
        });
    }

    @Test
    void theSameRequestTwiceIsOneReformAndWhatDoesNotFitIsSaid() {
        inTheOffice(() -> {
            var request = UUID.randomUUID();
            assertThat(merge(DAY, request)).isEqualTo(merge(DAY, request));
            assertThat(codes(merge(DAY, UUID.randomUUID()))).contains("territory.reform-not-in-force");
            var nothing = new NewReform(UUID.randomUUID(), DAY, " ", "", List.of(unit("20314")), List.of());
            assertThat(codes(make.carryOut(nothing)))
                    .containsExactly("territory.reform-resolution", "territory.reform-no-results");
            var city = Objects.requireNonNull(units.find(unit("20314")).parent());
            var taken = new NewReform(
                    UUID.randomUUID(),
                    DAY,
                    RESOLUTION,
                    "",
                    List.of(unit("20314")),
                    List.of(result("20194", "Phường Mới", city, unit("20314"))));
            assertThat(codes(make.carryOut(taken))).containsExactly("territory.reform-code-taken");
            return null;
        });
    }

    @Test
    void aReformAheadChangesNothingTodayAndIsWithdrawnWithoutATrace() {
        inTheOffice(() -> {
            var ahead = LocalDate.of(2099, 1, 1);
            var done = (TerritoryOutcome.Done) merge(ahead, UUID.randomUUID());
            assertThat(units.now(unit("20332"), TODAY)).isInstanceOf(Successor.Same.class);
            assertThat(units.now(unit("20332"), ahead)).isInstanceOf(Successor.Became.class);
            assertThat(undo.undo(done.id(), UUID.randomUUID(), ahead, RESOLUTION, "nhập nhầm"))
                    .isInstanceOf(TerritoryOutcome.Done.class);
            assertThat(units.onDate("99001", ahead)).isEmpty();
            assertThat(units.onDate("20332", ahead).orElseThrow().id()).isEqualTo(unit("20332"));
            assertThat(reforms.find(done.id()).undoneBy()).isNotNull();
            assertThatThrownBy(() -> undo.undo(done.id(), UUID.randomUUID(), ahead, RESOLUTION, ""))
                    .isInstanceOf(Stale.class);
            return null;
        });
    }

    @Test
    void aReformInForceIsUndoneByACounterEntryAndHistoryStays() {
        inTheOffice(() -> {
            var done = (TerritoryOutcome.Done) merge(DAY, UUID.randomUUID());
            assertThat(codes(undo.undo(done.id(), UUID.randomUUID(), DAY, RESOLUTION, "")))
                    .containsExactly("territory.undo-day");
            var back = LocalDate.of(2026, 11, 20);
            assertThat(undo.undo(done.id(), UUID.randomUUID(), back, RESOLUTION, "hủy"))
                    .isInstanceOf(TerritoryOutcome.Done.class);
            assertThat(units.onDate("99001", back.minusDays(1))).isPresent();
            assertThat(units.onDate("99001", back)).isEmpty();
            var anew = units.onDate("20332", back).orElseThrow();
            assertThat(anew.id()).isNotEqualTo(unit("20332"));
            assertThat(units.now(unit("20332"), TODAY).units()).contains(anew);
            assertThat(places.lineage(anew.id()).units()).contains(unit("20332"), old("20332"));
            return null;
        });
    }

    @Test
    void aProvinceTakesItsCommunesWithIt() {
        inTheOffice("quantri", () -> {
            var city = units.onDate("48", TODAY).orElseThrow();
            var done = make.carryOut(new NewReform(
                    UUID.randomUUID(),
                    DAY,
                    RESOLUTION,
                    "",
                    List.of(city.id()),
                    List.of(new NewReform.Result(
                            "48", "Thành phố Đà Nẵng Mới", UnitKind.MUNICIPALITY, null, Set.of(city.id())))));
            assertThat(done).isInstanceOf(TerritoryOutcome.Done.class);
            var now = units.onDate("20332", DAY).orElseThrow();
            assertThat(now.parent())
                    .isEqualTo(units.onDate("48", DAY).orElseThrow().id());
            assertThat(units.now(unit("20332"), TODAY)).isEqualTo(new Successor.Became(now));
            assertThat(units.communes("48", TODAY)).hasSize(94);
            return null;
        });
    }

    @Test
    void thePreviewCountsWhatStandsThere() {
        inTheOffice(() -> {
            var preview = make.preview(reform(DAY, UUID.randomUUID()));
            assertThat(preview.findings()).isEmpty();
            assertThat(preview.touched())
                    .extracting(StandsInUnits.Touched::label)
                    .contains("establishment.in-units", "project.in-units");
            return null;
        });
    }

    @Test
    void onlyTheDepartmentOfTheProvinceAndTheAdministratorReform() {
        for (var person : List.of("trungtam", "taichinh", "ubnd", "coso1")) {
            assertThatThrownBy(() -> office.as(person, () -> make.carryOut(reform(DAY, UUID.randomUUID()))))
                    .as(person)
                    .isInstanceOf(NotAllowed.class);
        }
        inTheOffice("so.lanhdao", () -> merge(DAY, UUID.randomUUID()));
    }

    @Test
    void everyUnitAReformEndsOrBeginsIsInTheTrailUnderWhoDidIt() {
        inTheOffice(() -> {
            var id = ((TerritoryOutcome.Done) merge(DAY, UUID.randomUUID())).id();
            // The trail is not the officer's to read.
            sql.sql("select set_config('kc.role', 'SYSTEM', true)")
                    .query(String.class)
                    .single();
            assertThat(sql.sql("select table_name || ' ' || action from access.change where account_id = ?"
                                    + " and table_name like 'territory.%' and recorded_at > now() order by id")
                            .param(office.actor("so.chuyenvien").account())
                            .query(String.class)
                            .list())
                    .contains(
                            "territory.unit UPDATE",
                            "territory.unit INSERT",
                            "territory.transition INSERT",
                            "territory.reform INSERT");
            assertThat(reforms.find(id).ended()).hasSize(2);
            return null;
        });
    }

    private void inTheOffice(Supplier<?> work) {
        inTheOffice("so.chuyenvien", work);
    }

    private void inTheOffice(String person, Supplier<?> work) {
        office.on(
                TODAY,
                person,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private TerritoryOutcome merge(LocalDate day, UUID request) {
        return make.carryOut(reform(day, request));
    }

    private NewReform reform(LocalDate day, UUID request) {
        var one = unit("20332");
        var other = unit("20320");
        var city = Objects.requireNonNull(units.find(one).parent());
        return new NewReform(
                request,
                day,
                RESOLUTION,
                "",
                List.of(one, other),
                List.of(new NewReform.Result("99001", "Xã Hòa Bình Mẫu", UnitKind.COMMUNE, city, Set.of(one, other))));
    }

    private static NewReform.Result result(String code, String name, UUID parent, UUID from) {
        return new NewReform.Result(code, name, UnitKind.COMMUNE, parent, Set.of(from));
    }

    private static List<String> codes(TerritoryOutcome outcome) {
        return outcome instanceof TerritoryOutcome.Refused(var findings)
                ? findings.stream().map(Finding::code).toList()
                : List.of();
    }

    private UUID unit(String code) {
        return units.onDate(code, LocalDate.of(2025, 7, 1)).orElseThrow().id();
    }

    private UUID old(String code) {
        return units.onDate(code, LocalDate.of(2025, 6, 30)).orElseThrow().id();
    }
}
