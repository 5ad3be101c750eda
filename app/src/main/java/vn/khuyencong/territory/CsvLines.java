package vn.khuyencong.territory;

import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated text into lines of values. A value in quotes may hold commas and doubled quotes, no line break. */
final class CsvLines {

    private static final char QUOTE = '"';

    private CsvLines() {}

    /** @param number line of the file, from 1 */
    record Line(int number, List<String> values) {

        String value(int at) {
            return at >= 0 && at < values.size() ? values.get(at) : "";
        }

        boolean blank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var line : text.split("\r\n|\r|\n", -1)) {
            number++;
            lines.add(new Line(number, values(line)));
        }
        return lines;
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == QUOTE && quoted && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else if (letter == QUOTE) {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(letter);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
