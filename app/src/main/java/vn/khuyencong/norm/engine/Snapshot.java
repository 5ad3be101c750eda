package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/**
 * Every norm as it was known at one moment, compiled once and never changed. Norms that an overlay does not touch are
 * shared by identity with the snapshot it was laid on.
 */
public final class Snapshot {

    private final Definitions definitions;
    private final Map<String, Line> lines;
    private final SortedMap<String, List<String>> members;
    private final IdentityHashMap<Version, String> hashes = new IdentityHashMap<>();
    private final String hash;

    private Snapshot(Definitions definitions, Map<String, Line> lines) {
        this.definitions = definitions;
        this.lines = lines;
        this.members = lines.keySet().stream()
                .collect(Collectors.groupingBy(Snapshot::family, TreeMap::new, Collectors.toList()));
        lines.values().stream()
                .flatMap(line -> line.versions().stream())
                .forEach(version -> hashes.put(version, Hashes.of(version, definitions)));
        this.hash = Hashes.of(hashes.values());
    }

    /** @param versions those held to be right at the moment; superseded ones are not among them */
    public static Snapshot of(Definitions definitions, Collection<Version> versions) {
        var lines = new LinkedHashMap<String, Line>();
        versions.stream()
                .collect(Collectors.groupingBy(Version::norm, TreeMap::new, Collectors.toList()))
                .forEach((norm, of) -> lines.put(norm, line(definitions, norm, of)));
        return new Snapshot(definitions, lines);
    }

    private static Line line(Definitions definitions, String norm, List<Version> versions) {
        return new Line(versions, definitions.family(family(norm)));
    }

    private static String family(String norm) {
        var dot = norm.indexOf('.');
        return dot < 0 ? norm : norm.substring(0, dot);
    }

    public Definitions definitions() {
        return definitions;
    }

    /** Of all versions together, the same wherever they were read from. */
    public String hash() {
        return hash;
    }

    /** Of one version, be it among these or not: what is frozen may have been superseded. */
    public String hash(Version version) {
        var known = hashes.get(version);
        return known == null ? Hashes.of(version, definitions) : known;
    }

    /** The norms of a family that there are, by name. */
    public List<String> members(String family) {
        return members.getOrDefault(family, List.of());
    }

    /** Every version of a norm, by first day. */
    public List<Version> versions(String norm) {
        var line = lines.get(norm);
        return line == null ? List.of() : line.versions();
    }

    public Stream<Version> all() {
        return lines.values().stream().flatMap(line -> line.versions().stream());
    }

    /** The national version of a day. */
    public @Nullable Version national(String norm, LocalDate day) {
        var terms = nationalTerms(norm, day);
        return terms == null ? null : terms.level();
    }

    /** The version of a day for national money, or a province's own for local money: the one never stands in for the other. */
    public @Nullable Version find(String norm, Tier tier, @Nullable String province, LocalDate day) {
        if (tier == Tier.NATIONAL) return national(norm, day);
        var terms = localTerms(norm, province, Set.of(), Set.of(), day);
        return terms == null ? null : terms.level();
    }

    /** The versions of a whole family on a day, by name of the norm. */
    public List<Version> inForce(String family, Tier tier, @Nullable String province, LocalDate day) {
        var found = new ArrayList<Version>();
        for (var norm : members(family)) {
            var version = find(norm, tier, province, day);
            if (version != null) found.add(version);
        }
        return Collections.unmodifiableList(found);
    }

    public @Nullable Terms nationalTerms(String norm, LocalDate day) {
        var line = lines.get(norm);
        return line == null ? null : line.national(day);
    }

    /**
     * The province's own terms for a place.
     *
     * @param formerly codes of the former provinces the place came from
     * @param areas    every unit the place lies in or came from
     */
    public @Nullable Terms localTerms(
            String norm, @Nullable String province, Set<String> formerly, Set<UUID> areas, LocalDate day) {
        var line = lines.get(norm);
        return line == null ? null : line.local(province, formerly, areas, day);
    }

    /** Whether local money for this norm depends on where in the province a place lies, or on what it came from. */
    public boolean areasMatter(String norm, @Nullable String province) {
        var line = lines.get(norm);
        return line != null && line.areasMatter(province);
    }

    /** This snapshot under a reform that is thought of. Without changes it is the very same. */
    public Snapshot with(Overlay overlay) {
        if (overlay.changes().isEmpty()) return this;
        var changed = new HashMap<String, List<Version>>();
        for (var change : overlay.changes()) {
            changed.compute(
                    change.norm(), (norm, versions) -> change.applyTo(versions == null ? versions(norm) : versions));
        }
        var next = new LinkedHashMap<>(lines);
        changed.forEach((norm, versions) -> next.put(norm, line(definitions, norm, versions)));
        return new Snapshot(definitions, next);
    }

    /** All days on which any of some norms changes, in order. */
    public List<LocalDate> changeDays(Collection<String> norms) {
        return norms.stream()
                .flatMap(norm -> versions(norm).stream())
                .flatMap(version -> Stream.of(
                                version.inForce().from(), version.inForce().to(), dayAfter(version.verifiedUntil()))
                        .filter(day -> day != null))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
