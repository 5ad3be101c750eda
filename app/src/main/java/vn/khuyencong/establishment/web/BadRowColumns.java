package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyencong.desk.Column;
import vn.khuyencong.establishment.bulk.ImportField;
import vn.khuyencong.establishment.bulk.ImportLine;
import vn.khuyencong.establishment.bulk.RowReading;
import vn.khuyencong.web.Texts;

/** The rows of an import that cannot be taken over, as a table to mend the file by, in the reader's language. */
final class BadRowColumns {

    private BadRowColumns() {}

    static List<Column<ImportLine>> in(Texts texts, Locale language) {
        var vietnamese = !language.getLanguage().equals("en");
        return List.of(
                Column.number(texts.text(language, "establishment.import.line-number"), ImportLine::line),
                Column.text(
                        ImportField.NAME.heading(vietnamese),
                        line -> line.said().name()),
                Column.text(
                        ImportField.TAX_CODE.heading(vietnamese),
                        line -> line.said().taxCode()),
                Column.text(
                        ImportField.PLACE.heading(vietnamese),
                        line -> line.said().place()),
                Column.text(
                        texts.text(language, "establishment.import.verdict"),
                        line -> line.problems().stream()
                                .map(problem -> told(texts, language, vietnamese, problem))
                                .collect(Collectors.joining(" "))));
    }

    private static String told(Texts texts, Locale language, boolean vietnamese, RowReading.Problem problem) {
        var sentence = texts.text(
                language, "finding." + problem.code(), problem.arguments().toArray());
        return problem.field().isEmpty()
                ? sentence
                : ImportField.valueOf(problem.field()).heading(vietnamese) + ": " + sentence;
    }
}
