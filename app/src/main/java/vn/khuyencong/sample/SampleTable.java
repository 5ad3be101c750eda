package vn.khuyencong.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of plain values beside the program: a line of names, then lines without quotes or commas in values. */
final class SampleTable {

    private static final String SEPARATOR = ",";

    private SampleTable() {}

    /** Rows by column name; an empty cell is null. */
    static List<Map<String, @Nullable String>> rows(String name) {
        var lines = lines(name);
        var columns = lines.getFirst().split(SEPARATOR, -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split(SEPARATOR, -1), name))
                .toList();
    }

    private static Map<String, @Nullable String> row(String[] columns, String[] cells, String name) {
        if (cells.length != columns.length) {
            throw new IllegalStateException(name + ": " + cells.length + " cells for " + columns.length + " columns: "
                    + String.join("|", cells));
        }
        var row = new HashMap<String, @Nullable String>();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], cells[column].isEmpty() ? null : cells[column]);
        }
        return row;
    }

    /** A whole file as it stands. */
    static String text(String name) {
        try {
            return new ClassPathResource("sample/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("sample/" + name).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
