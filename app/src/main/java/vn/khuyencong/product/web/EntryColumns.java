package vn.khuyencong.product.web;

import java.util.List;
import java.util.Locale;
import vn.khuyencong.desk.Column;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.product.web.RoundPage.Row;
import vn.khuyencong.web.Texts;

/** The entries of a round as a table to take away, in the reader's language. */
final class EntryColumns {

    private EntryColumns() {}

    static List<Column<Row>> in(Texts texts, Locale language, Names names) {
        var english = language.getLanguage().equals("en");
        return List.of(
                Column.number(texts.text(language, "voting.entry-number"), Row::number),
                Column.text(texts.text(language, "voting.product"), Row::name),
                Column.text(
                        texts.text(language, "product.group"),
                        row -> english
                                ? names.group(row.group()).en()
                                : names.group(row.group()).vi()),
                Column.text(texts.text(language, "product.establishment"), Row::establishment),
                Column.text(
                        texts.text(language, "voting.state"),
                        row -> texts.text(language, "voting.entry-stage." + row.stage())),
                Column.number(texts.text(language, "voting.average"), Row::average),
                Column.text(
                        texts.text(language, "voting.selection"),
                        row -> row.selected() == null
                                ? null
                                : texts.text(language, row.selected() ? "voting.selected-yes" : "voting.selected-no")),
                Column.text(texts.text(language, "voting.reason"), Row::reason));
    }
}
