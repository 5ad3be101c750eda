package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** What a proposal does to the versions of its norm. */
class ProposalEffectTests {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);

    @Test
    void aVersionFromADayOnKeepsWhatHeldBefore() {
        var old = version("2018-05-11", null, 300);
        var effect = ProposalEffect.of(List.of(old), version("2027-01-01", null, 400));
        assertThat(effect.superseded()).containsExactly(old);
        assertThat(effect.kept()).extracting(Version::inForce).containsExactly(days("2018-05-11", "2027-01-01"));
        assertThat(effect.kept()).extracting(Version::content).containsExactly(old.content());
        assertThat(effect.stretches())
                .extracting(ProposalEffect.Stretch::days)
                .containsExactly(days("2027-01-01", null));
    }

    @Test
    void aVersionInTheMiddleLeavesBothEnds() {
        var effect =
                ProposalEffect.of(List.of(version("2018-05-11", null, 300)), version("2020-01-01", "2021-01-01", 400));
        assertThat(effect.kept())
                .extracting(Version::inForce)
                .containsExactly(days("2018-05-11", "2020-01-01"), days("2021-01-01", null));
    }

    @Test
    void aVersionForTheSameDaysSupersedesAndLeavesNothing() {
        var effect = ProposalEffect.of(
                List.of(version("2014-04-08", "2018-05-11", 200), version("2018-05-11", null, 300)),
                version("2018-05-11", null, 350));
        assertThat(effect.superseded()).hasSize(1);
        assertThat(effect.kept()).isEmpty();
    }

    @Test
    void daysOnWhichNothingHeldAreToldAsNew() {
        var effect = ProposalEffect.of(
                List.of(version("2015-01-01", "2016-01-01", 200)), version("2014-01-01", "2018-01-01", 300));
        assertThat(effect.stretches())
                .extracting(stretch -> stretch.days() + (stretch.before() == null ? " new" : " other"))
                .containsExactly(
                        "[2014-01-01,2015-01-01) new", "[2015-01-01,2016-01-01) other", "[2016-01-01,2018-01-01) new");
    }

    @Test
    void aProvinceTouchesNeitherTheNationalLevelNorAnotherProvince() {
        var others = List.of(
                of("2018-05-11", null, 300, null),
                of("2018-05-11", null, 300, "01"),
                of("2018-05-11", null, 300, "48"));
        var effect = ProposalEffect.of(others, of("2027-01-01", null, 400, "48"));
        assertThat(effect.superseded()).containsExactly(others.getLast());
    }

    @Test
    void aLevelForPartOfTheScopeLeavesTheOtherUnitsWhatTheyHad() {
        var old = of("2025-08-01", null, 300, "48", HERE, THERE);
        var effect = ProposalEffect.of(List.of(old), of("2027-01-01", null, 400, "48", HERE));
        assertThat(effect.kept())
                .extracting(kept -> kept.inForce() + " " + kept.scope())
                .containsExactly("[2025-08-01,2027-01-01) " + old.scope(), "[2027-01-01,) " + List.of(THERE));
    }

    @Test
    void anEndLeavesNoDayFromItsDayOn() {
        var old = version("2018-05-11", null, 300);
        var effect = ProposalEffect.ending(old, LocalDate.parse("2027-01-01"), NOW);
        assertThat(effect.applyTo(List.of(old)))
                .extracting(Version::inForce)
                .containsExactly(days("2018-05-11", "2027-01-01"));
        assertThat(ProposalEffect.ending(old, LocalDate.parse("2018-05-11"), NOW)
                        .applyTo(List.of(old)))
                .isEmpty();
    }

    @Test
    void theSameFiguresAgainChangeNothing() {
        var old = version("2018-05-11", null, 300);
        assertThat(ProposalEffect.of(List.of(old), version("2020-01-01", "2021-01-01", 300))
                        .changesNothing())
                .isTrue();
        assertThat(ProposalEffect.of(List.of(old), version("2020-01-01", null, 301))
                        .changesNothing())
                .isFalse();
    }

    /** Any proposals, one after the other, leave at most one version a day and unit, and lose no day that had one. */
    @Test
    void whateverIsProposedLeavesOneVersionADay() {
        var random = new Random(27);
        for (int round = 0; round < 300; round++) {
            List<Version> live = List.of();
            for (int proposal = 0; proposal < 12; proposal++) {
                var proposed = anything(random);
                var before = live;
                var effect = ProposalEffect.of(live, proposed);
                live = effect.applyTo(live);
                for (int month = 0; month < 130; month++) {
                    var day = LocalDate.parse("2015-01-15").plusMonths(month);
                    for (var unit : new UUID[] {null, HERE, THERE}) {
                        var holding = holding(live, day, unit);
                        assertThat(holding).as("%s %s", day, unit).hasSizeLessThanOrEqualTo(1);
                        var expected = holding(List.of(proposed), day, unit).isEmpty()
                                ? holding(before, day, unit)
                                : List.of(proposed);
                        assertThat(holding)
                                .extracting(Version::content)
                                .isEqualTo(
                                        expected.stream().map(Version::content).toList());
                    }
                }
            }
        }
    }

    private static List<Version> holding(List<Version> versions, LocalDate day, @Nullable UUID unit) {
        return versions.stream()
                .filter(version -> version.inForce().contains(day))
                .filter(version -> unit == null
                        ? version.scope().isEmpty()
                        : version.scope().contains(unit))
                .toList();
    }

    private static Version anything(Random random) {
        var from = LocalDate.parse("2015-01-01").plusMonths(random.nextInt(120));
        var to = random.nextInt(3) == 0 ? null : from.plusMonths(1 + random.nextInt(60));
        var scope = new ArrayList<UUID>();
        if (random.nextBoolean()) scope.add(HERE);
        if (random.nextBoolean()) scope.add(THERE);
        return of(
                from.toString(),
                to == null ? null : to.toString(),
                random.nextInt(1000),
                "48",
                scope.toArray(UUID[]::new));
    }

    private static Version version(String from, @Nullable String to, long limit) {
        return of(from, to, limit, null);
    }

    private static Version of(String from, @Nullable String to, long limit, @Nullable String province, UUID... scope) {
        return new Version(
                UUID.randomUUID(),
                "support.ADVANCED_MACHINERY",
                province == null ? Tier.NATIONAL : Tier.LOCAL,
                province,
                List.of(scope),
                days(from, to),
                new Content(Map.<String, Object>of("limit", limit)),
                null,
                null,
                Governing.PLAN_APPROVAL,
                NOW,
                null,
                false);
    }

    private static Period days(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
