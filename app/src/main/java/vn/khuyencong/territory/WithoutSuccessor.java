package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.KnownTerritory.Change;

/** Looks for former communes of which no list says what became of them: old addresses in them would lead nowhere. */
final class WithoutSuccessor {

    private final KnownTerritory known;
    private final List<ImportProblem> problems;

    WithoutSuccessor(KnownTerritory known, List<ImportProblem> problems) {
        this.known = known;
        this.problems = problems;
    }

    void look(List<UnitFile> files) {
        var days = new TreeSet<LocalDate>();
        for (var file : files) {
            switch (file) {
                case UnitFile.Units units -> {
                    if (units.role() == UnitFile.Role.BEFORE) days.add(units.on());
                }
                case UnitFile.Transitions transitions -> days.add(transitions.on());
            }
        }
        days.forEach(day -> look(day, names(files, day)));
    }

    private void look(LocalDate day, String file) {
        var gone = known.changes().stream()
                .filter(change -> change.on().equals(day))
                .map(Change::from)
                .collect(Collectors.toSet());
        if (gone.isEmpty())
            problems.add(ImportProblem.warned(file, 0, Finding.of("territory.changes-not-known", null, day)));
        else warn(day, file, gone);
    }

    private void warn(LocalDate day, String file, Set<UUID> gone) {
        known.all().stream()
                .filter(entry -> day.equals(entry.inForce().to()))
                .filter(entry -> entry.unit.kind().level() == UnitKind.Level.COMMUNE)
                .filter(entry -> !gone.contains(entry.unit.id()))
                .map(entry -> entry.unit)
                .sorted(java.util.Comparator.comparing(Unit::code))
                .forEach(unit -> problems.add(ImportProblem.warned(
                        file, 0, Finding.of("territory.unit-without-successor", null, unit.code(), unit.name(), day))));
    }

    private static String names(List<UnitFile> files, LocalDate day) {
        return files.stream()
                .filter(file -> switch (file) {
                    case UnitFile.Units units ->
                        units.role() == UnitFile.Role.BEFORE && units.on().equals(day);
                    case UnitFile.Transitions transitions -> transitions.on().equals(day);
                })
                .map(UnitFile::name)
                .collect(Collectors.joining(", "));
    }
}
