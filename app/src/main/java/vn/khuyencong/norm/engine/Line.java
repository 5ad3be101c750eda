package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/**
 * All versions of one norm known at a moment, and the terms they make. Which of them applies is decided here, in a fixed
 * order: day, then scope, then issuer, then the more special one; never by the order of rows.
 */
final class Line {

    private static final Comparator<Version> BY_DAY = Comparator.comparing(
                    (Version version) -> version.inForce().from())
            .thenComparing(version -> version.province() == null ? "" : version.province())
            .thenComparing(version -> version.scope().toString());

    private final List<Terms> national;
    private final List<Terms> local;
    private final List<Version> versions;

    Line(List<Version> versions, Family family) {
        this.versions = versions.stream().sorted(BY_DAY).toList();
        this.national = this.versions.stream()
                .filter(version -> version.tier() == Tier.NATIONAL)
                .map(version -> Terms.of(version, family))
                .toList();
        this.local = this.versions.stream()
                .filter(version -> version.tier() == Tier.LOCAL)
                .flatMap(version -> stretches(version, family).stream())
                .toList();
    }

    List<Version> versions() {
        return versions;
    }

    @Nullable
    Terms national(LocalDate day) {
        for (int i = 0; i < national.size(); i++) {
            var terms = national.get(i);
            if (terms.days().contains(day)) return terms;
        }
        return null;
    }

    /**
     * The province's own terms for a place; a version for a part of it goes before one for all of it.
     *
     * @param formerly codes of the former provinces the place came from: their acts keep their old area until ended
     */
    @Nullable
    Terms local(@Nullable String province, Set<String> formerly, Set<UUID> areas, LocalDate day) {
        Terms found = null;
        for (int i = 0; i < local.size(); i++) {
            var terms = local.get(i);
            var level = terms.level();
            if (!terms.days().contains(day) || !level.reaches(areas)) continue;
            var own = level.province() != null && level.province().equals(province);
            if (!own && !formerly.contains(level.province())) continue;
            if (found == null || special(level, own) > special(found.level(), province)) found = terms;
        }
        return found;
    }

    /** Whether it matters where in the province a place lies, or what it came from. */
    boolean areasMatter(@Nullable String province) {
        for (var terms : local) {
            var level = terms.level();
            if (!level.scope().isEmpty() || !Objects.equals(level.province(), province)) return true;
        }
        return false;
    }

    private static int special(Version level, @Nullable String province) {
        return special(level, level.province() != null && level.province().equals(province));
    }

    /**
     * What the province itself sets for a part goes first, then the act of a former province for a part of its old area,
     * then for all of it, then what the province sets for the whole.
     */
    private static int special(Version level, boolean own) {
        var part = !level.scope().isEmpty();
        if (own) return part ? 3 : 0;
        return part ? 2 : 1;
    }

    private List<Terms> stretches(Version level, Family family) {
        var cuts = new TreeSet<LocalDate>();
        cuts.add(level.inForce().from());
        for (var terms : national) {
            cut(cuts, level.inForce(), terms.days().from());
            cut(cuts, level.inForce(), terms.days().to());
        }
        var stretches = new ArrayList<Terms>();
        for (var from : cuts) {
            var next = cuts.higher(from);
            var behind = national(from);
            stretches.add(Terms.of(
                    level,
                    behind == null ? null : behind.level(),
                    new Period(from, next == null ? level.inForce().to() : next),
                    family));
        }
        return stretches;
    }

    private static void cut(Set<LocalDate> cuts, Period within, @Nullable LocalDate day) {
        if (day != null && within.contains(day)) cuts.add(day);
    }
}
