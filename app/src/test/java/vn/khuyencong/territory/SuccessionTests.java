package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.KnownTerritory.Change;

/** What a unit of any time is on a day. */
class SuccessionTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 1, 1);
    private static final LocalDate OLD = LocalDate.of(2004, 1, 1);

    private final Unit a = unit("A", OLD, FIRST);
    private final Unit b = unit("B", OLD, FIRST);
    private final Unit c = unit("C", FIRST, SECOND);
    private final Unit d = unit("D", FIRST, null);
    private final Unit e = unit("E", SECOND, null);
    private final Unit lost = unit("L", OLD, FIRST);
    private final Succession succession = new Succession(
            Stream.of(a, b, c, d, e, lost).collect(Collectors.toMap(Unit::id, Function.identity())),
            List.of(
                    new Change(a.id(), c.id(), true, FIRST),
                    new Change(b.id(), c.id(), false, FIRST),
                    new Change(b.id(), d.id(), false, FIRST),
                    new Change(c.id(), e.id(), true, SECOND)));

    @Test
    void onADayOfItsOwnAUnitIsItself() {
        assertThat(on(a, FIRST.minusDays(1))).isEqualTo(new Successor.Same(a));
        assertThat(on(d, SECOND)).isEqualTo(new Successor.Same(d));
    }

    @Test
    void aUnitIsFollowedThroughOneReformAfterTheOther() {
        assertThat(on(a, FIRST)).isEqualTo(new Successor.Became(c));
        assertThat(on(a, SECOND.minusDays(1))).isEqualTo(new Successor.Became(c));
        assertThat(on(a, SECOND)).isEqualTo(new Successor.Became(e));
    }

    @Test
    void aUnitThatWasSplitHasCandidates() {
        assertThat(on(b, FIRST)).isEqualTo(new Successor.Candidates(List.of(c, d)));
        assertThat(on(b, SECOND)).isEqualTo(new Successor.Candidates(List.of(d, e)));
    }

    @Test
    void nothingIsGuessedWhereNobodySaysWhatBecameOfIt() {
        assertThat(on(lost, FIRST)).isEqualTo(new Successor.Unknown());
        assertThat(on(e, FIRST)).as("not begun yet").isEqualTo(new Successor.Unknown());
        assertThat(succession.on(UUID.randomUUID(), FIRST)).isEqualTo(new Successor.Unknown());
    }

    @Test
    void onePartAloneDoesNotStandForTheWhole() {
        var partly = new Succession(Map.of(a.id(), a, d.id(), d), List.of(new Change(a.id(), d.id(), false, FIRST)));
        assertThat(partly.on(a.id(), FIRST)).isEqualTo(new Successor.Candidates(List.of(d)));
    }

    private Successor on(Unit unit, LocalDate day) {
        return succession.on(unit.id(), day);
    }

    private static Unit unit(String code, LocalDate from, @Nullable LocalDate to) {
        return new Unit(UUID.randomUUID(), code, "Xã " + code, UnitKind.COMMUNE, null, "01", new Period(from, to));
    }
}
