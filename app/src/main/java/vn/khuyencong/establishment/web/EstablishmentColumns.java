package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Locale;
import vn.khuyencong.desk.Column;
import vn.khuyencong.establishment.web.EstablishmentListPage.Row;
import vn.khuyencong.web.Texts;

/** The list of establishments as a table to take away, in the reader's language. */
final class EstablishmentColumns {

    private EstablishmentColumns() {}

    static List<Column<Row>> in(Texts texts, Locale language) {
        var english = language.getLanguage().equals("en");
        return List.of(
                Column.text(texts.text(language, "establishment.name"), Row::name),
                Column.text(texts.text(language, "establishment.tax-code"), Row::taxCode),
                Column.text(
                        texts.text(language, "establishment.legal-form"),
                        row -> english ? row.legalFormEn() : row.legalFormVi()),
                Column.text(
                        texts.text(language, "establishment.sector"), row -> english ? row.sectorEn() : row.sectorVi()),
                Column.text(texts.text(language, "establishment.place"), Row::place),
                Column.<Row>number(texts.text(language, "establishment.workers"), Row::workers)
                        .withTotal(),
                Column.<Row>number(texts.text(language, "establishment.needs"), Row::needs)
                        .withTotal());
    }
}
