package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;

/**
 * Who and where, as it stands from a day on until the next regime.
 *
 * @param since         first day
 * @param basis         the rule of who and where; empty where none is known
 * @param unitListUntil the place is read on the list of units of that day at the latest; empty: of the day asked for
 * @param forms         eligible legal forms
 */
record Regime(
        LocalDate since,
        @Nullable Version basis,
        @Nullable LocalDate unitListUntil,
        Map<String, Version> forms,
        List<PlaceRule> places,
        Map<String, SectorRule> sectors) {

    private static final String RULE = "regime.WHO_AND_WHERE";

    /** All regimes of a snapshot, the latest first. */
    static List<Regime> all(Snapshot norms) {
        var parts = Stream.concat(
                        Stream.of(RULE),
                        Stream.of("form", "place", "sector").flatMap(family -> norms.members(family).stream()))
                .toList();
        var regimes = new ArrayList<Regime>();
        for (var day : norms.changeDays(parts).reversed()) regimes.add(on(norms, day));
        return List.copyOf(regimes);
    }

    private static Regime on(Snapshot norms, LocalDate day) {
        var basis = norms.national(RULE, day);
        var forms = new LinkedHashMap<String, Version>();
        norms.inForce("form", Tier.NATIONAL, null, day).forEach(version -> forms.put(version.member(), version));
        var sectors = new LinkedHashMap<String, SectorRule>();
        norms.inForce("sector", Tier.NATIONAL, null, day)
                .forEach(version -> sectors.put(version.member(), SectorRule.of(version)));
        var places = norms.inForce("place", Tier.NATIONAL, null, day).stream()
                .map(PlaceRule::of)
                .toList();
        return new Regime(day, basis, basis == null ? null : basis.content().date("unit_list"), forms, places, sectors);
    }
}
