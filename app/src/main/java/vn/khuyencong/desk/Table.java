package vn.khuyencong.desk;

import java.util.List;

/** An uploaded table as text: its headings, and its rows with the line of the file each came from. */
record Table(List<String> headings, List<Line> lines) {

    Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    record Line(int number, List<String> values) {
        Line {
            values = List.copyOf(values);
        }

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /** The first line that holds anything gives the headings; blank lines are skipped. */
    static Table of(List<Line> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return filled.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(
                        filled.getFirst().values().stream().map(String::strip).toList(),
                        filled.subList(1, filled.size()));
    }
}
