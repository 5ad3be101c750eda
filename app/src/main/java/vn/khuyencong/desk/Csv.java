package vn.khuyencong.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CSV as spreadsheets write it: quotes, line breaks inside quotes, a semicolon or a comma between values. It holds
 * one row at a time.
 */
final class Csv {

    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int LONGEST_HEADING = 65_536;
    private static final int END = -1;

    private final BufferedReader text;
    private final Consumer<Table.Line> into;
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private char separator = ',';
    private int line = 1;
    private int lineOfRow = 1;
    private boolean quoted;

    private Csv(Reader text, Consumer<Table.Line> into) {
        this.text = new BufferedReader(text, LONGEST_HEADING);
        this.into = into;
    }

    static Table read(String text) {
        var lines = new ArrayList<Table.Line>();
        try {
            read(new StringReader(text), lines::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Table.of(lines);
    }

    /** Gives every row as soon as it is read. */
    static void read(Reader text, Consumer<Table.Line> into) throws IOException {
        var csv = new Csv(text, into);
        csv.begin();
        csv.rows();
    }

    private void begin() throws IOException {
        text.mark(LONGEST_HEADING);
        var head = new char[LONGEST_HEADING];
        var length = Math.max(0, text.read(head, 0, head.length));
        separator = separator(new String(head, 0, length));
        text.reset();
        if (length > 0 && head[0] == BYTE_ORDER_MARK) skip();
    }

    private void skip() throws IOException {
        var _ = text.read();
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
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted && character == ';') {
                semicolons++;
            } else if (!quoted && character == ',') {
                commas++;
            }
        }
        return semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    private void rows() throws IOException {
        for (int read = next(); read != END; read = next()) {
            if (quoted && read == QUOTE && follows(QUOTE)) {
                value.append(QUOTE);
            } else {
                take((char) read);
            }
        }
        if (!value.isEmpty() || !values.isEmpty()) {
            endRow();
        }
    }

    /** Every end of a line, however a program writes it, is one sign. */
    private int next() throws IOException {
        int read = text.read();
        if (read != '\r') return read;
        var _ = follows('\n');
        return '\n';
    }

    /** Whether it comes next; then it is read. */
    private boolean follows(char sign) throws IOException {
        text.mark(1);
        if (text.read() == sign) return true;
        text.reset();
        return false;
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
        into.accept(new Table.Line(lineOfRow, values));
        values.clear();
        lineOfRow = line;
    }
}
