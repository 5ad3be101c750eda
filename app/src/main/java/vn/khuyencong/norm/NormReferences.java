package vn.khuyencong.norm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.engine.Fault;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.norm.engine.VersionText;
import vn.khuyencong.norm.engine.VersionText.BasisText;
import vn.khuyencong.norm.engine.VersionText.UnitAt;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.Units;

/** Finds what a text of norms names: provisions, units; and refuses versions that would meet on one day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NormReferences {

    private final Provisions provisions;
    private final Units units;
    private final Places places;

    NormReferences(Provisions provisions, Units units, Places places) {
        this.provisions = provisions;
        this.units = units;
        this.places = places;
    }

    /** @throws NormsRefused if a provision or a unit is not there */
    List<Version> resolve(String file, List<VersionText> texts) {
        var known = provisions.all().stream()
                .collect(Collectors.toMap(
                        provision -> new BasisText(provision.number(), provision.place()), Function.identity()));
        var codes = new HashMap<UnitAt, UUID>();
        var faults = new ArrayList<Fault>();
        var versions = new ArrayList<Version>();
        for (var text : texts) {
            var basis = text.basis() == null ? null : known.get(text.basis());
            if (text.basis() != null && basis == null) {
                faults.add(fault(
                        file,
                        text,
                        "norm.basis-unknown",
                        text.basis().document(),
                        text.basis().provision()));
            }
            versions.add(version(text, basis, scope(file, text, codes, faults)));
        }
        if (!faults.isEmpty()) throw new NormsRefused(faults);
        return versions;
    }

    private List<UUID> scope(String file, VersionText text, Map<UnitAt, UUID> codes, List<Fault> faults) {
        var scope = new ArrayList<UUID>();
        for (var unit : text.scope()) {
            var id = codes.computeIfAbsent(
                    unit,
                    at -> units.onDate(at.unit(), at.on())
                            .map(found -> found.id())
                            .orElse(null));
            if (id == null) faults.add(fault(file, text, "norm.unit-unknown", unit.unit(), unit.on()));
            else scope.add(id);
        }
        return scope;
    }

    private static Version version(VersionText text, @Nullable Provision basis, List<UUID> scope) {
        return new Version(
                UUID.randomUUID(),
                text.norm(),
                text.issuer() == null ? Tier.NATIONAL : Tier.LOCAL,
                text.issuer(),
                scope,
                text.inForce(),
                text.content(),
                basis,
                text.verifiedUntil(),
                text.governing(),
                Instant.EPOCH,
                null,
                false);
    }

    /** Versions by the names people use, in the order they come in. */
    List<VersionText> names(List<Version> versions) {
        var named = units.find(
                versions.stream().flatMap(version -> version.scope().stream()).collect(Collectors.toSet()));
        return versions.stream()
                .map(version -> new VersionText(
                        version.norm(),
                        version.province(),
                        version.scope().stream()
                                .map(unit -> Objects.requireNonNull(named.get(unit), "a unit of a scope"))
                                .map(unit ->
                                        new UnitAt(unit.code(), unit.inForce().from()))
                                .toList(),
                        version.inForce(),
                        version.content(),
                        version.basis() == null
                                ? null
                                : new BasisText(
                                        version.basis().number(),
                                        version.basis().place()),
                        version.verifiedUntil(),
                        version.governing(),
                        0))
                .toList();
    }

    /**
     * @param lines where each new version stands in its file
     * @throws NormsRefused if a new version meets another of the same norm, issuer and area on a day
     */
    void refuseMeeting(String file, Snapshot live, List<Version> fresh, Map<UUID, Integer> lines) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < fresh.size(); i++) {
            var version = fresh.get(i);
            var others = new ArrayList<>(live.versions(version.norm()));
            others.addAll(fresh.subList(0, i));
            for (var other : others) {
                if (meet(version, other)) {
                    faults.add(new Fault(
                            file,
                            lines.getOrDefault(version.id(), 0),
                            Finding.of(
                                    "norm.overlap",
                                    null,
                                    version.norm(),
                                    version.inForce().from(),
                                    other.inForce().from())));
                }
            }
        }
        if (!faults.isEmpty()) throw new NormsRefused(faults);
    }

    /** Whether two versions could both apply somewhere on one day, so that neither is the more special one. */
    boolean meet(Version one, Version other) {
        return one.norm().equals(other.norm())
                && Objects.equals(one.province(), other.province())
                && one.inForce().overlaps(other.inForce())
                && one.scope().isEmpty() == other.scope().isEmpty()
                && (one.scope().isEmpty() || touch(one.scope(), other.scope()));
    }

    /** Whether a unit of one scope lies in, or came from, a unit of the other. */
    private boolean touch(List<UUID> one, List<UUID> other) {
        return one.stream()
                        .anyMatch(unit ->
                                other.stream().anyMatch(places.lineage(unit).units()::contains))
                || other.stream()
                        .anyMatch(unit ->
                                one.stream().anyMatch(places.lineage(unit).units()::contains));
    }

    private static Fault fault(String file, VersionText text, String code, Object... arguments) {
        return new Fault(file, text.line(), Finding.of(code, null, arguments));
    }
}
