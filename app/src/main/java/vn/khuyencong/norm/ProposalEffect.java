package vn.khuyencong.norm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Period;

/**
 * What a proposal does to the versions held to be right: some are superseded, the parts of them that it does not touch
 * are kept as versions of their own, and the proposed one is added. Nothing is ever deleted, and no day gets two.
 *
 * @param superseded no longer held to be right
 * @param kept       parts of those, before and after the proposed days, and for the units it leaves out
 * @param added      the proposed version; empty where a version ends without a successor
 * @param stretches  what is another on which days, in order
 */
public record ProposalEffect(
        List<Version> superseded,
        List<Version> kept,
        @Nullable Version added,
        List<Stretch> stretches) {

    /** Days on which one thing holds before and another after. */
    public record Stretch(
            Period days, @Nullable Version before, @Nullable Version after) {}

    public ProposalEffect {
        superseded = List.copyOf(superseded);
        kept = List.copyOf(kept);
        stretches = List.copyOf(stretches);
    }

    /** A new version beside those of the same norm and issuer. */
    static ProposalEffect of(Collection<Version> live, Version proposed) {
        var met = live.stream()
                .filter(version -> !version.superseded() && meet(version, proposed))
                .sorted(Comparator.comparing(version -> version.inForce().from()))
                .toList();
        var kept = new ArrayList<Version>();
        var stretches = new ArrayList<Stretch>();
        for (var version : met) {
            keepAround(version, proposed, kept);
            stretches.add(new Stretch(common(version.inForce(), proposed.inForce()), version, proposed));
        }
        gaps(proposed.inForce(), met).forEach(days -> stretches.add(new Stretch(days, null, proposed)));
        stretches.sort(Comparator.comparing(stretch -> stretch.days().from()));
        return new ProposalEffect(met, kept, proposed, stretches);
    }

    /** The end of a version from a day on; a version that would not have a day left ends whole. */
    static ProposalEffect ending(Version version, LocalDate from, Instant at) {
        var days = version.inForce();
        if (!days.from().isBefore(from)) {
            return new ProposalEffect(List.of(version), List.of(), null, List.of(new Stretch(days, version, null)));
        }
        if (days.to() != null && !from.isBefore(days.to())) {
            return new ProposalEffect(List.of(), List.of(), null, List.of());
        }
        return new ProposalEffect(
                List.of(version),
                List.of(part(version, new Period(days.from(), from), version.scope(), at)),
                null,
                List.of(new Stretch(new Period(from, days.to()), version, null)));
    }

    /** Versions as they are after the change. */
    public List<Version> applyTo(Collection<Version> versions) {
        var gone = superseded.stream().map(Version::id).toList();
        return Stream.concat(
                        versions.stream().filter(version -> !gone.contains(version.id())),
                        Stream.concat(kept.stream(), Stream.ofNullable(added)))
                .toList();
    }

    /** Whether anything is another afterwards. */
    public boolean changesNothing() {
        return stretches.stream()
                .allMatch(stretch -> stretch.before() != null
                        && stretch.after() != null
                        && sayTheSame(stretch.before(), stretch.after()));
    }

    /** Whether two versions say the same on the same basis, whatever their days. */
    static boolean sayTheSame(Version one, Version other) {
        return one.content().equals(other.content())
                && one.scope().equals(other.scope())
                && Objects.equals(one.basis(), other.basis())
                && Objects.equals(one.verifiedUntil(), other.verifiedUntil())
                && one.governing() == other.governing();
    }

    /** The same norm of the same issuer, on a day in common, for a unit in common or both for everywhere. */
    static boolean meet(Version one, Version other) {
        return one.norm().equals(other.norm())
                && Objects.equals(one.province(), other.province())
                && one.inForce().overlaps(other.inForce())
                && one.scope().isEmpty() == other.scope().isEmpty()
                && (one.scope().isEmpty() || one.scope().stream().anyMatch(other.scope()::contains));
    }

    private static void keepAround(Version version, Version proposed, List<Version> kept) {
        var days = version.inForce();
        var asked = proposed.inForce();
        var at = proposed.recordedAt();
        if (days.from().isBefore(asked.from())) {
            kept.add(part(version, new Period(days.from(), asked.from()), version.scope(), at));
        }
        var others = version.scope().stream()
                .filter(unit -> !proposed.scope().contains(unit))
                .toList();
        if (!others.isEmpty()) kept.add(part(version, common(days, asked), others, at));
        if (asked.to() != null && (days.to() == null || asked.to().isBefore(days.to()))) {
            kept.add(part(version, new Period(asked.to(), days.to()), version.scope(), at));
        }
    }

    /** The proposed days on which nothing held before. */
    static List<Period> gaps(Period asked, List<Version> met) {
        var gaps = new ArrayList<Period>();
        LocalDate from = asked.from();
        for (var version : met) {
            if (version.inForce().from().isAfter(from)) {
                gaps.add(new Period(from, version.inForce().from()));
            }
            var to = version.inForce().to();
            if (to == null) return gaps;
            if (to.isAfter(from)) from = to;
        }
        if (asked.to() == null || from.isBefore(asked.to())) gaps.add(new Period(from, asked.to()));
        return gaps;
    }

    private static Period common(Period one, Period other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        if (one.to() == null) return new Period(from, other.to());
        return new Period(from, other.to() == null || one.to().isBefore(other.to()) ? one.to() : other.to());
    }

    private static Version part(Version of, Period days, List<UUID> scope, Instant at) {
        return new Version(
                UUID.nameUUIDFromBytes((of.id() + " " + days + scope + at).getBytes(StandardCharsets.UTF_8)),
                of.norm(),
                of.tier(),
                of.province(),
                scope,
                days,
                of.content(),
                of.basis(),
                of.verifiedUntil(),
                of.governing(),
                at,
                null,
                of.draft());
    }
}
