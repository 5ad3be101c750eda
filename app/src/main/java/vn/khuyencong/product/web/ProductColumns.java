package vn.khuyencong.product.web;

import java.util.List;
import java.util.Locale;
import vn.khuyencong.desk.Column;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.product.web.ProductListPage.Row;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Texts;

/** The list of products as a table to take away, in the reader's language. */
final class ProductColumns {

    private ProductColumns() {}

    static List<Column<Row>> in(Texts texts, Locale language, Names names) {
        return List.of(
                Column.text(texts.text(language, "product.name"), Row::name),
                Column.text(
                        texts.text(language, "product.kind"),
                        row -> texts.text(language, row.set() ? "product.set" : "product.one")),
                Column.text(texts.text(language, "product.group"), row -> pick(language, names.group(row.group()))),
                Column.text(texts.text(language, "product.establishment"), Row::establishment),
                Column.text(texts.text(language, "product.place"), Row::place),
                Column.text(
                        texts.text(language, "product.certificate"),
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().number()),
                Column.text(
                        texts.text(language, "product.level"),
                        row -> row.certificate() == null
                                ? null
                                : pick(language, names.level(row.certificate().level()))),
                Column.date(
                        texts.text(language, "product.valid-until"),
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().until()));
    }

    private static String pick(Locale language, Named name) {
        return language.getLanguage().equals("en") ? name.en() : name.vi();
    }
}
