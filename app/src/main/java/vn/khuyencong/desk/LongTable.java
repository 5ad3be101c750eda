package vn.khuyencong.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.shared.Finding;

/**
 * Reads an uploaded table of very many rows, XLSX or CSV in UTF-8, a portion at a time, for a matter that keeps the rows
 * itself. {@link ImportPreviews} is for tables that fit into one page.
 */
public final class LongTable {

    /** So many rows are given at once. */
    private static final int PORTION = 1000;

    private LongTable() {}

    /** Takes what is read. */
    public interface Rows {

        /** The first line that holds anything, before all others. */
        void headings(List<String> names);

        /** Some of the others, in order; blank ones are left out. */
        void take(List<Row> rows);
    }

    /**
     * A row.
     *
     * @param line of the file, as a spreadsheet counts them
     */
    public record Row(int line, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** What came of reading. What was given before a refusal is to be thrown away. */
    public sealed interface Read {

        record Fine(String name, int rows) implements Read {}

        record Refused(Finding finding) implements Read {}
    }

    /** @param most rows without the heading; a longer table is refused */
    public static Read read(MultipartFile sent, int most, Rows into) {
        var name = AttachmentRules.cleanName(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
        var size = AttachmentRules.againstSize(name, sent.getSize());
        if (size.isPresent()) return new Read.Refused(size.get());
        try {
            var file = Files.createTempFile("khuyencong", ".table");
            try {
                sent.transferTo(file);
                return read(name, file, new Portions(most, into));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Read read(String name, Path file, Portions rows) throws IOException {
        try {
            switch (Sniffer.of(file)) {
                case Content.Bomb _ -> {
                    return refused("desk.file-swells", name);
                }
                case Content.Known(var kind) when kind == FileKind.XLSX -> workbook(file, rows);
                case Content.Known _, Content.Program _, Content.Other _ -> {
                    if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                        return refused("desk.import-kind-not-taken", name);
                    }
                    csv(file, rows);
                }
            }
        } catch (TooLong _) {
            return new Read.Refused(Finding.of("desk.import-longer-than", null, rows.most));
        } catch (CharacterCodingException _) {
            return refused("desk.import-not-utf8", name);
        } catch (ExcelReaderException _) {
            return refused("desk.import-unreadable", name);
        }
        rows.flush();
        return rows.count == 0 ? new Read.Refused(Finding.of("desk.import-no-lines")) : new Read.Fine(name, rows.count);
    }

    private static void workbook(Path file, Portions rows) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), TableReader.WITH_FORMATS);
                var lines = workbook.getFirstSheet().openStream()) {
            lines.map(TableReader::line).forEach(rows::line);
        }
    }

    private static void csv(Path file, Portions rows) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder();
        try (var text = new InputStreamReader(Files.newInputStream(file), strict)) {
            Csv.read(text, rows::line);
        }
    }

    private static Read refused(String code, String name) {
        return new Read.Refused(Finding.of(code, null, name));
    }

    /** The lines so far, until there are enough of them to be given. */
    private static final class Portions {

        private final int most;
        private final Rows into;
        private final List<Row> rows = new ArrayList<>(PORTION);
        private @Nullable List<String> headings;
        private int count;

        Portions(int most, Rows into) {
            this.most = most;
            this.into = into;
        }

        void line(Table.Line line) {
            if (line.isBlank()) return;
            var values = clean(line.values());
            if (headings == null) {
                headings = values;
                into.headings(values);
                return;
            }
            count++;
            if (count > most) throw new TooLong();
            rows.add(new Row(line.number(), values.subList(0, Math.min(values.size(), headings.size()))));
            if (rows.size() == PORTION) flush();
        }

        void flush() {
            if (!rows.isEmpty()) into.take(List.copyOf(rows));
            rows.clear();
        }

        /** No database keeps the sign zero. */
        private static List<String> clean(List<String> values) {
            return values.stream()
                    .map(value -> value.replace("\u0000", "").strip())
                    .toList();
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
