package vn.khuyencong.establishment.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.ImportField;

/**
 * A list that is to be taken away.
 *
 * @param year whose figures; 0 for establishments
 */
public record ExportAsked(
        Kind kind, int year, EstablishmentFilter filter, List<ImportField> columns, Format format, boolean vietnamese) {

    public ExportAsked {
        columns = List.copyOf(columns);
    }

    /** What kind of file. */
    public enum Format {
        XLSX,
        CSV
    }

    /** As the job keeps it. */
    Map<String, String> arguments(String request) {
        var arguments = new HashMap<String, String>();
        arguments.put("request", request);
        arguments.put("kind", kind.name());
        arguments.put("year", Integer.toString(year));
        arguments.put("words", filter.words());
        arguments.put("legalForm", filter.legalForm());
        arguments.put("sector", filter.sector());
        arguments.put("place", filter.place());
        arguments.put("columns", columns.stream().map(Enum::name).collect(Collectors.joining(",")));
        arguments.put("format", format.name());
        arguments.put("vietnamese", Boolean.toString(vietnamese));
        return arguments;
    }

    static ExportAsked of(Map<String, String> arguments) {
        return new ExportAsked(
                Kind.valueOf(get(arguments, "kind")),
                Integer.parseInt(get(arguments, "year")),
                new EstablishmentFilter(
                        get(arguments, "words"),
                        get(arguments, "legalForm"),
                        get(arguments, "sector"),
                        get(arguments, "place")),
                Arrays.stream(get(arguments, "columns").split(",", -1))
                        .map(ImportField::valueOf)
                        .toList(),
                Format.valueOf(get(arguments, "format")),
                Boolean.parseBoolean(get(arguments, "vietnamese")));
    }

    private static String get(Map<String, String> arguments, String name) {
        return Objects.requireNonNull(arguments.get(name));
    }
}
