package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of paper of the office while it is written: national heading, title, sentences, tables, places to sign.
 * Lengths are twentieths of a point.
 */
final class Sheet {

    /** What a column holds, and so where it stands in its cell. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A column of a table: its heading, its share of the width, what stands in each row. */
    record Column(String heading, int share, String value, Side side) {}

    private static final int BODY = 26;
    private static final int SMALL = 22;
    private static final int FIRST_LINE = 567;

    private final List<String> blocks = new ArrayList<>();
    private int tableSize;
    private final String name;
    private final boolean wide;

    private Sheet(String name, boolean wide) {
        this.name = name;
        this.wide = wide;
        this.tableSize = wide ? SMALL : 24;
    }

    static Sheet upright(String name) {
        return new Sheet(name, false);
    }

    /** A4 across, for tables with many columns. */
    static Sheet across(String name) {
        return new Sheet(name, true);
    }

    /** Tables in small letters, where many amounts stand side by side. */
    Sheet fine(int halfPoints) {
        this.tableSize = halfPoints;
        return this;
    }

    String name() {
        return name;
    }

    /** The package as Word opens it. */
    byte[] docx() {
        return Ooxml.docx(String.join("", blocks), wide);
    }

    /**
     * Quốc hiệu, tiêu ngữ, who issues it, number and day.
     *
     * @param above  the body above the one that issues it; empty for a beneficiary, which has none
     * @param number what stands after "Số: "; empty where the paper bears none
     */
    Sheet head(String above, String issuer, String number) {
        int left = Ooxml.width(wide) * 42 / 100;
        int right = Ooxml.width(wide) - left;
        var issued = new StringBuilder();
        if (!above.isEmpty()) issued.append(Ooxml.centered(Ooxml.run(above, 24, ""), 0));
        issued.append(Ooxml.centered(Ooxml.run(issuer, 24, "b"), 0)).append(Ooxml.line(left - 200, left / 3));
        if (!number.isEmpty()) issued.append(Ooxml.centered(Ooxml.run("Số: " + number, BODY, ""), 60));
        var nation = Ooxml.centered(Ooxml.run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24, "b"), 0)
                + Ooxml.centered(Ooxml.run("Độc lập - Tự do - Hạnh phúc", BODY, "b"), 0)
                + Ooxml.line(right - 200, 3130)
                + Ooxml.centered(Ooxml.run("{{city}}, {{date}}", BODY, "i"), 60);
        blocks.add(Ooxml.bare(List.of(left, right), List.of(issued.toString(), nation)));
        return this;
    }

    /** The number of the form, at the right over everything. */
    Sheet mark(String number) {
        blocks.add(Ooxml.paragraph("right", 0, 0, Ooxml.run(number, SMALL, "bi")));
        return this;
    }

    /** What a letter is about, under its number. */
    Sheet subject(String subject) {
        int left = Ooxml.width(wide) * 42 / 100;
        blocks.add(Ooxml.bare(
                List.of(left, Ooxml.width(wide) - left),
                List.of(Ooxml.centered(Ooxml.run(subject, 24, ""), 0), Ooxml.centered("", 0))));
        return this;
    }

    Sheet addressee(String addressee) {
        blocks.add(Ooxml.paragraph("center", 120, 160, Ooxml.run(addressee, BODY, "")));
        return this;
    }

    Sheet title(String title, String... under) {
        blocks.add(Ooxml.paragraph("center", 240, 0, Ooxml.run(title, 28, "b")));
        for (var line : under) blocks.add(Ooxml.paragraph("center", 20, 0, Ooxml.run(line, BODY, "b")));
        blocks.add(Ooxml.paragraph("center", 0, 60, ""));
        return this;
    }

    /** A sentence with its first line drawn in. */
    Sheet text(String... sentences) {
        for (var sentence : sentences) blocks.add(Ooxml.drawnIn(FIRST_LINE, Ooxml.run(sentence, BODY, "")));
        return this;
    }

    Sheet grounds(String... grounds) {
        for (var ground : grounds) blocks.add(Ooxml.drawnIn(FIRST_LINE, Ooxml.run(ground, BODY, "i")));
        return this;
    }

    Sheet heading(String heading) {
        blocks.add(Ooxml.heading(FIRST_LINE, Ooxml.run(heading, BODY, "b")));
        return this;
    }

    /** A line of a name and what is known of it. */
    Sheet fact(String label, String value) {
        blocks.add(Ooxml.drawnIn(FIRST_LINE, Ooxml.run("- " + label + ": ", BODY, "") + Ooxml.run(value, BODY, "")));
        return this;
    }

    Sheet unit(String unit) {
        blocks.add(Ooxml.paragraph("right", 0, 40, Ooxml.run(unit, SMALL, "i")));
        return this;
    }

    /**
     * A table whose rows are those of a list; its heading is said again on every page.
     *
     * @param totals what stands in the last row, column by column; empty for none
     */
    Sheet table(String list, List<Column> columns, String... totals) {
        var widths = widths(columns);
        var rows = new StringBuilder();
        var cells = new ArrayList<String>();
        for (int at = 0; at < columns.size(); at++) {
            var heading = at == 0
                    ? Ooxml.run("{{" + list + "}}", tableSize, "b")
                            + Ooxml.run(columns.get(at).heading(), tableSize, "b")
                    : Ooxml.run(columns.get(at).heading(), tableSize, "b");
            cells.add(Ooxml.paragraph("center", 20, 20, heading));
        }
        rows.append(Ooxml.row(widths, cells, true));
        cells.clear();
        for (var column : columns) cells.add(cell(column.value(), column.side(), ""));
        rows.append(Ooxml.row(widths, cells, false));
        if (totals.length > 0) {
            cells.clear();
            for (int at = 0; at < columns.size(); at++) {
                cells.add(cell(totals[at], columns.get(at).side(), "b"));
            }
            rows.append(Ooxml.row(widths, cells, false));
        }
        blocks.add(Ooxml.table(widths, rows.toString()));
        blocks.add(Ooxml.paragraph("left", 0, 60, ""));
        return this;
    }

    /** A table of known rows: each an array of what stands in it. */
    Sheet figures(List<Column> columns, List<List<String>> lines) {
        var widths = widths(columns);
        var rows = new StringBuilder();
        rows.append(Ooxml.row(
                widths,
                columns.stream()
                        .map(column -> Ooxml.paragraph("center", 20, 20, Ooxml.run(column.heading(), tableSize, "b")))
                        .toList(),
                true));
        for (var line : lines) {
            var cells = new ArrayList<String>();
            for (int at = 0; at < columns.size(); at++) {
                cells.add(cell(line.get(at), columns.get(at).side(), ""));
            }
            rows.append(Ooxml.row(widths, cells, false));
        }
        blocks.add(Ooxml.table(widths, rows.toString()));
        blocks.add(Ooxml.paragraph("left", 0, 60, ""));
        return this;
    }

    /** Where people sign, side by side: each a post, what it does, and a name if it is known. */
    Sheet sign(String[]... signers) {
        int each = Ooxml.width(wide) / signers.length;
        var widths = new ArrayList<Integer>();
        var cells = new ArrayList<String>();
        for (var signer : signers) {
            widths.add(each);
            cells.add(Ooxml.centered(Ooxml.run(signer[0], BODY, "b"), 120)
                    + Ooxml.centered(Ooxml.run("(Ký, ghi rõ họ tên" + signer[1] + ")", SMALL, "i"), 0)
                    + Ooxml.centered("", 0).repeat(4)
                    + Ooxml.centered(Ooxml.run(signer[2], BODY, "b"), 0));
        }
        together();
        blocks.add(Ooxml.bare(widths, cells));
        blocks.add(Ooxml.paragraph("left", 0, 120, ""));
        return this;
    }

    /** Nobody signs on a page of nothing else: the last paragraphs before go with it. */
    private void together() {
        for (int at = Math.max(0, blocks.size() - 3); at < blocks.size(); at++) {
            blocks.set(at, Ooxml.withNext(blocks.get(at)));
        }
    }

    /** Who signs a letter, with those it goes to at the left. */
    Sheet signLetter(String post, String... receivers) {
        int left = Ooxml.width(wide) / 2;
        var to = new StringBuilder(Ooxml.paragraph("left", 120, 0, Ooxml.run("Nơi nhận:", 24, "bi")));
        for (var receiver : receivers) {
            to.append(Ooxml.paragraph("left", 0, 0, Ooxml.run("- " + receiver, SMALL, "")));
        }
        var signer = Ooxml.centered(Ooxml.run(post, BODY, "b"), 120)
                + Ooxml.centered(Ooxml.run("(Ký tên, đóng dấu)", SMALL, "i"), 0)
                + Ooxml.centered("", 0).repeat(4)
                + Ooxml.centered(Ooxml.run("{{signer}}", BODY, "b"), 0);
        together();
        blocks.add(Ooxml.bare(List.of(left, Ooxml.width(wide) - left), List.of(to.toString(), signer)));
        return this;
    }

    /** Says that the form was not laid beside the one that was published. */
    Sheet working() {
        blocks.add(Ooxml.paragraph("left", 200, 0, Ooxml.run("Mẫu làm việc, chưa đối chiếu bản gốc.", 18, "i")));
        return this;
    }

    private String cell(String value, Side side, String look) {
        var align = side.name().toLowerCase(java.util.Locale.ROOT);
        return Ooxml.paragraph(align, 20, 20, value.isEmpty() ? "" : Ooxml.run(value, tableSize, look));
    }

    /** The shares made into lengths that fill the width. */
    private List<Integer> widths(List<Column> columns) {
        int all = columns.stream().mapToInt(Column::share).sum();
        var widths = new ArrayList<Integer>();
        for (var column : columns) widths.add(Ooxml.width(wide) * column.share() / all);
        return widths;
    }
}
