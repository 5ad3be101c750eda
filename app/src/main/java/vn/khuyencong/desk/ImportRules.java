package vn.khuyencong.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against an uploaded table, as a whole and line by line. */
final class ImportRules {

    static final int MOST_LINES = 5000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ImportRules() {}

    static Optional<Finding> againstTable(Table table, List<String> headings) {
        if (table.lines().isEmpty()) {
            return Optional.of(Finding.of("desk.import-no-lines"));
        }
        if (table.lines().size() > MOST_LINES) {
            return Optional.of(
                    Finding.of("desk.import-too-long", null, table.lines().size(), MOST_LINES));
        }
        var missing = headings.stream()
                .filter(heading -> !table.headings().contains(heading))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("desk.import-headings-missing", null, String.join(", ", missing)));
    }

    /**
     * The table under our headings: a column is found by the name it was said to have, else by ours or another name of
     * it, whatever the capitals and accents.
     */
    static Table renamed(Table table, ImportKind kind, Map<String, String> columns) {
        var ours = new HashMap<String, String>();
        for (var heading : kind.headings()) {
            var said = columns.getOrDefault(heading, "").strip();
            if (said.isEmpty()) {
                kind.otherNames(heading).forEach(name -> ours.putIfAbsent(plain(name), heading));
                ours.put(plain(heading), heading);
            }
        }
        columns.forEach((heading, said) -> {
            if (!said.isBlank()) ours.put(plain(said), heading);
        });
        return new Table(
                table.headings().stream()
                        .map(theirs -> ours.getOrDefault(plain(theirs), theirs))
                        .toList(),
                table.lines());
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " ")
                .strip();
    }

    static List<ImportRow> rows(Table table) {
        return table.lines().stream().map(line -> row(table.headings(), line)).toList();
    }

    static List<ImportPreview.Line> check(Table table, ImportKind kind) {
        return rows(table).stream()
                .map(row -> new ImportPreview.Line(
                        row, kind.check(row).stream().map(ImportRules::problem).toList()))
                .toList();
    }

    private static ImportRow row(List<String> headings, Table.Line line) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < headings.size(); at++) {
            var value = at < line.values().size() ? line.values().get(at) : "";
            values.putIfAbsent(headings.get(at), value);
        }
        return new ImportRow(line.number(), values);
    }

    private static ImportPreview.Problem problem(Finding finding) {
        return new ImportPreview.Problem(
                finding.code(),
                finding.arguments().stream().map(ImportRules::text).toList());
    }

    private static String text(Object argument) {
        return switch (argument) {
            case Dong amount -> amount.formatted();
            case LocalDate day -> DAY.format(day);
            default -> argument.toString();
        };
    }
}
