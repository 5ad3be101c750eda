package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.KnownTerritory.Change;
import vn.khuyencong.territory.KnownTerritory.Entry;
import vn.khuyencong.territory.UnitFile.Role;
import vn.khuyencong.web.Dates;

/**
 * Works out what lists add to the register. A code alone is no identity: a line means the unit that bears the code on
 * the day the list speaks of, and one that has the code on another day is another unit.
 */
final class UnitImportRules {

    private final KnownTerritory known;
    private final LocalDate since;
    private final List<ImportProblem> problems;
    private int units;
    private int fresh;
    private int same;
    private int longer;
    private int changes;
    private int freshChanges;
    private int sameChanges;
    private int goingOn;
    private int different;

    private UnitImportRules(KnownTerritory known, LocalDate since, List<ImportProblem> problems) {
        this.known = known;
        this.since = since;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * @param since from when, inclusive, units are held to have been there whose list says only until when they were
     * @param read  what already did not fit when the files were read
     */
    static ImportPlan plan(List<UnitFile> files, KnownTerritory known, LocalDate since, List<ImportProblem> read) {
        return new UnitImportRules(known, since, read).plan(files);
    }

    private ImportPlan plan(List<UnitFile> files) {
        var before = Set.copyOf(known.changes());
        files.stream()
                .filter(UnitFile.Units.class::isInstance)
                .map(UnitFile.Units.class::cast)
                .sorted(Comparator.comparing(UnitFile.Units::day))
                .forEach(this::take);
        files.stream()
                .filter(UnitFile.Transitions.class::isInstance)
                .map(UnitFile.Transitions.class::cast)
                .sorted(Comparator.comparing(UnitFile.Transitions::on))
                .forEach(this::take);
        new WithoutSuccessor(known, problems).look(files);
        return new ImportPlan(
                known.all().stream()
                        .filter(entry -> entry.fresh)
                        .map(Entry::asItStands)
                        .toList(),
                known.all().stream()
                        .filter(Entry::longer)
                        .map(Entry::asItStands)
                        .toList(),
                known.changes().stream()
                        .filter(change -> !before.contains(change))
                        .toList(),
                new ImportPlan.Counts(
                        units, fresh, same, longer, changes, freshChanges, sameChanges, goingOn, different),
                problems);
    }

    private void take(UnitFile.Units file) {
        var rows = file.rows().stream().collect(Collectors.toMap(UnitFile.Row::code, Function.identity()));
        var settled = new HashMap<String, Optional<Entry>>();
        for (var row : file.rows()) {
            units++;
            settle(file, row, rows, settled, new HashSet<>());
        }
    }

    /** The unit a line means; nothing where it does not fit, and then what lies in it does not either. */
    private Optional<Entry> settle(
            UnitFile.Units file,
            UnitFile.Row row,
            Map<String, UnitFile.Row> rows,
            Map<String, Optional<Entry>> settled,
            Set<String> below) {
        var done = settled.get(row.code());
        if (done != null) return done;
        if (!below.add(row.code())) {
            refuse(file, row, Finding.of("territory.row-circle", null, row.code()));
            return Optional.empty();
        }
        @Nullable Entry parent = null;
        if (row.parentCode().isEmpty()) {
            if (row.kind().level() != UnitKind.Level.PROVINCE) {
                refuse(file, row, Finding.of("territory.row-no-parent", null, row.code(), row.name()));
                return remember(row, Optional.empty(), settled);
            }
        } else {
            var above = rows.containsKey(row.parentCode())
                    ? settle(file, rows.get(row.parentCode()), rows, settled, below)
                    : known.on(row.parentCode(), file.day());
            if (above.isEmpty()) {
                if (!rows.containsKey(row.parentCode())) {
                    refuse(
                            file,
                            row,
                            Finding.of(
                                    "territory.row-parent",
                                    null,
                                    row.code(),
                                    row.name(),
                                    row.parentCode(),
                                    file.day()));
                }
                return remember(row, Optional.empty(), settled);
            }
            parent = above.get();
        }
        return remember(row, settle(file, row, parent), settled);
    }

    private static Optional<Entry> remember(
            UnitFile.Row row, Optional<Entry> entry, Map<String, Optional<Entry>> settled) {
        settled.put(row.code(), entry);
        return entry;
    }

    private Optional<Entry> settle(UnitFile.Units file, UnitFile.Row row, @Nullable Entry parent) {
        var parentId = parent == null ? null : parent.unit.id();
        var there = known.on(row.code(), file.day());
        if (there.isPresent()) {
            if (there.get().is(row, parentId)) {
                same++;
                return there;
            }
            different++;
            refuse(file, row, otherwise(there.get(), row, file.day()));
            return Optional.empty();
        }
        var before = file.role() == Role.BEFORE;
        if (before && !since.isBefore(file.on())) {
            refuse(file, row, Finding.of("territory.row-since", null, since, file.on()));
            return Optional.empty();
        }
        var period = before ? new Period(since, file.on()) : Period.since(file.on());
        var neighbour = known.ofCode(row.code()).stream()
                .filter(entry -> before
                        ? entry.inForce().from().equals(file.on())
                        : file.on().equals(entry.inForce().to()))
                .filter(entry -> entry.is(row, parentId))
                .findFirst();
        var other = known.ofCode(row.code()).stream()
                .filter(entry -> entry.inForce().overlaps(period))
                .findFirst();
        if (other.isPresent()) {
            different++;
            refuse(
                    file,
                    row,
                    Finding.of(
                            "territory.row-overlaps",
                            null,
                            row.code(),
                            other.get().unit.name(),
                            shown(other.get().inForce()),
                            row.name(),
                            shown(period)));
            return Optional.empty();
        }
        if (neighbour.isPresent()) {
            longer++;
            var entry = neighbour.get();
            entry.lasts(
                    before
                            ? new Period(since, entry.inForce().to())
                            : Period.since(entry.inForce().from()));
            return neighbour;
        }
        fresh++;
        return Optional.of(known.add(new Unit(
                UUID.randomUUID(),
                row.code(),
                row.name(),
                row.kind(),
                parentId,
                parent == null ? row.code() : parent.unit.province(),
                period)));
    }

    private static Finding otherwise(Entry there, UnitFile.Row row, LocalDate day) {
        return UnitNames.same(there.unit.name(), row.name())
                ? Finding.of("territory.row-other-place", null, row.code(), row.name(), day)
                : Finding.of("territory.row-other-name", null, row.code(), there.unit.name(), row.name(), day);
    }

    private void take(UnitFile.Transitions file) {
        for (var change : file.changes()) {
            changes++;
            var from = known.on(change.oldCode(), file.on().minusDays(1));
            var to = known.on(change.newCode(), file.on());
            if (from.isEmpty()) {
                refuse(
                        file,
                        change,
                        Finding.of(
                                "territory.change-old",
                                null,
                                change.oldCode(),
                                file.on().minusDays(1)));
            }
            if (to.isEmpty())
                refuse(file, change, Finding.of("territory.change-new", null, change.newCode(), file.on()));
            if (from.isPresent() && to.isPresent()) take(file, change, from.get(), to.get());
        }
    }

    private void take(UnitFile.Transitions file, UnitFile.Change change, Entry from, Entry to) {
        if (from == to) {
            goingOn++;
            return;
        }
        if (change.whole() && from.inForce().contains(file.on())) {
            refuse(
                    file,
                    change,
                    Finding.of("territory.change-goes-on", null, change.oldCode(), from.unit.name(), file.on()));
            return;
        }
        var there = known.change(from.unit.id(), to.unit.id());
        if (there.isEmpty()) {
            freshChanges++;
            known.add(new Change(from.unit.id(), to.unit.id(), change.whole(), file.on()));
        } else if (there.get().whole() == change.whole() && there.get().on().equals(file.on())) {
            sameChanges++;
        } else {
            different++;
            refuse(file, change, Finding.of("territory.change-other", null, change.oldCode(), change.newCode()));
        }
    }

    private void refuse(UnitFile file, UnitFile.Row row, Finding finding) {
        problems.add(ImportProblem.refused(file.name(), row.line(), finding));
    }

    private void refuse(UnitFile file, UnitFile.Change change, Finding finding) {
        problems.add(ImportProblem.refused(file.name(), change.line(), finding));
    }

    /** Both ends as days in force: 01/07/2025 – 31/12/2025. */
    private static String shown(Period period) {
        var last = period.lastDay();
        return Dates.format(period.from()) + " – " + (last == null ? "…" : Dates.format(last));
    }
}
