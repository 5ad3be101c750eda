package vn.khuyencong.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Contents;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.shared.Dong;

/** The form of an edition as a flat set of names and typed texts: what a draft keeps, and what a page shows again. */
record ProgrammeForm(Map<String, String> values) {

    static final int MOST_ROWS = 40;
    private static final List<String> WORDS =
            List.of("name", "unit", "measure", "scope", "baseline", "baselineYear", "how", "grounds");
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "version", "add-row", "remove-row");

    ProgrammeForm {
        values = new TreeMap<>(values);
    }

    /** What was sent, without what belongs to the sending. */
    static ProgrammeForm sent(Map<String, String> form) {
        var kept = new LinkedHashMap<>(form);
        kept.keySet().removeAll(NOT_KEPT);
        return new ProgrammeForm(kept);
    }

    /** The form as the edition has it. */
    static ProgrammeForm of(Programme programme, Contents contents) {
        var values = new LinkedHashMap<String, String>();
        values.put("aims", contents.aims());
        values.put("moneyGrounds", contents.moneyGrounds());
        int row = 0;
        for (var indicator : contents.indicators()) {
            put(values, row, programme, indicator);
            row++;
        }
        contents.money()
                .forEach(share -> values.put(
                        money(share.year(), share.source().name()),
                        share.amount().formatted()));
        return new ProgrammeForm(values);
    }

    private static void put(Map<String, String> values, int row, Programme programme, Indicator indicator) {
        values.put(cell(row, "thread"), indicator.thread().toString());
        values.put(cell(row, "name"), indicator.name());
        values.put(cell(row, "unit"), indicator.unit());
        values.put(cell(row, "measure"), indicator.measure().name());
        values.put(cell(row, "scope"), scope(indicator));
        values.put(cell(row, "baseline"), number(indicator.baseline()));
        values.put(
                cell(row, "baselineYear"),
                indicator.baselineYear() == null ? "" : indicator.baselineYear().toString());
        values.put(cell(row, "how"), indicator.how());
        values.put(cell(row, "grounds"), indicator.grounds());
        for (var year : programme.years()) {
            var target = indicator.targets().get(year);
            values.put(cell(row, "y" + year), number(target));
        }
    }

    private static String scope(Indicator indicator) {
        if (indicator.activity() != null) {
            return "A:" + indicator.activity();
        }
        return indicator.group() == null ? "" : "G:" + indicator.group();
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : new Dong(number).formatted();
    }

    static String cell(int row, String column) {
        return "i" + row + "-" + column;
    }

    static String money(int year, String source) {
        return "m" + year + "-" + source;
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** How many indicators the form was sent or kept with. */
    int rows() {
        int rows = 0;
        while (rows < MOST_ROWS && values.containsKey(cell(rows, "name"))) {
            rows++;
        }
        return rows;
    }

    /** Whether nothing that says something was typed in a row. */
    boolean isBlank(int row, Programme programme) {
        return Stream.concat(
                        Stream.of("name", "unit", "how", "baseline"),
                        programme.years().stream().map(year -> "y" + year))
                .allMatch(column -> value(cell(row, column)).isEmpty());
    }

    /** The form with one more empty indicator. */
    ProgrammeForm withRow() {
        var more = new LinkedHashMap<>(values);
        var row = rows();
        if (row < MOST_ROWS) {
            more.put(cell(row, "name"), "");
            more.put(cell(row, "thread"), UUID.randomUUID().toString());
        }
        return new ProgrammeForm(more);
    }

    /** The form without one indicator; those below move up. */
    ProgrammeForm withoutRow(int removed, Programme programme) {
        var fewer = new LinkedHashMap<>(values);
        int rows = rows();
        var columns = Stream.of(
                        WORDS.stream(),
                        Stream.of("thread"),
                        programme.years().stream().map(year -> "y" + year))
                .flatMap(all -> all)
                .toList();
        for (var column : columns) {
            for (int row = removed; row < rows; row++) {
                var below = row + 1 < rows ? values.getOrDefault(cell(row + 1, column), "") : null;
                if (below == null) {
                    fewer.remove(cell(row, column));
                } else {
                    fewer.put(cell(row, column), below);
                }
            }
        }
        return new ProgrammeForm(fewer);
    }
}
