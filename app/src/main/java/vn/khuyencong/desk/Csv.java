package vn.khuyencong.desk;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as spreadsheets write it: quotes, line breaks inside quotes, a semicolon or a comma between values. */
final class Csv {

    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String text;
    private final char separator;
    private final List<Table.Line> lines = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line = 1;
    private int lineOfRow = 1;
    private boolean quoted;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Table read(String text) {
        var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return Table.of(new Csv(plain.replace("\r\n", "\n").replace('\r', '\n')).lines());
    }

    /** What stands more often outside quotes in the first line. */
    private static char separator(String text) {
        long semicolons = 0;
        long commas = 0;
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == QUOTE) {
                quoted = !quoted;
            } else if (!quoted && character == '\n') {
                break;
            } else if (!quoted && character == ';') {
                semicolons++;
            } else if (!quoted && character == ',') {
                commas++;
            }
        }
        return semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    private List<Table.Line> lines() {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (quoted && character == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else {
                take(character);
            }
        }
        if (!value.isEmpty() || !values.isEmpty()) {
            endRow();
        }
        return lines;
    }

    private void take(char character) {
        if (character == '\n') {
            line++;
        }
        if (character == QUOTE && (quoted || value.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && character == separator) {
            endValue();
        } else if (!quoted && character == '\n') {
            endRow();
        } else {
            value.append(character);
        }
    }

    private void endValue() {
        values.add(value.toString());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        lines.add(new Table.Line(lineOfRow, values));
        values.clear();
        lineOfRow = line;
    }
}
