package vn.khuyencong.legal.web;

import java.util.List;
import java.util.Locale;
import vn.khuyencong.desk.Column;
import vn.khuyencong.legal.web.RegisterPage.Row;
import vn.khuyencong.web.Texts;

/** The register as a table to take away, in the reader's language. */
final class RegisterColumns {

    private RegisterColumns() {}

    static List<Column<Row>> in(Texts texts, Locale language) {
        var english = language.getLanguage().equals("en");
        return List.of(
                Column.text(texts.text(language, "legal.document.number"), Row::number),
                Column.text(texts.text(language, "legal.document.kind"), Row::kind),
                Column.text(
                        texts.text(language, "legal.document.title"),
                        row -> english && !row.titleEn().isEmpty() ? row.titleEn() : row.titleVi()),
                Column.text(texts.text(language, "legal.document.issuer"), Row::issuer),
                Column.date(texts.text(language, "legal.document.issued"), Row::issued),
                Column.date(texts.text(language, "legal.document.effective"), Row::effectiveFrom),
                Column.text(
                        texts.text(language, "legal.document.state"),
                        row -> texts.text(language, "legal.validity." + row.validity())),
                Column.text(
                        texts.text(language, "legal.document.reading"),
                        row -> texts.text(
                                language, row.checked() ? "legal.check.done" : "legal.reading." + row.reading())));
    }
}
