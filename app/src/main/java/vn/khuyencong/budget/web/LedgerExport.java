package vn.khuyencong.budget.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khuyencong.budget.Entry;
import vn.khuyencong.budget.EntryFilter;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Texts;

/** The ledger as a file for Excel, with the filter of the page. */
@Component
class LedgerExport {

    private final Funds funds;
    private final Texts texts;

    LedgerExport(Funds funds, Texts texts) {
        this.funds = funds;
        this.texts = texts;
    }

    ResponseEntity<Resource> of(EntryFilter filter, Locale locale) {
        var look = funds.everything(filter);
        List<Column<Entry>> columns = List.of(
                Column.date(texts.text(locale, "budget.entry.day"), Entry::happenedOn),
                Column.text(
                        texts.text(locale, "budget.tier"), entry -> texts.text(locale, "budget.tier." + entry.tier())),
                Column.text(
                        texts.text(locale, "budget.source"),
                        entry -> texts.text(locale, "budget.source." + entry.source())),
                Column.text(texts.text(locale, "budget.kind"), entry -> kind(entry, locale)),
                Column.text(texts.text(locale, "budget.entry.project"), entry -> code(look, entry.project())),
                Column.text(texts.text(locale, "budget.entry.paper"), Entry::paper),
                Column.text(texts.text(locale, "budget.form.note"), Entry::note),
                Column.text(texts.text(locale, "budget.entry.who"), Entry::enteredBy),
                Column.money(texts.text(locale, "budget.entry.amount"), Entry::amount));
        return Downloads.xlsx(
                "kinh-phi-" + filter.year() + ".xlsx",
                texts.text(locale, "budget.title", filter.year()),
                columns,
                look.entries());
    }

    /** A reversing entry says so: its amount goes the other way. */
    private String kind(Entry entry, Locale locale) {
        var kind = texts.text(locale, "budget.kind." + entry.kind());
        return entry.reverses() == null ? kind : kind + " (" + texts.text(locale, "budget.entry.undoing") + ")";
    }

    private static @Nullable String code(Funds.Look look, @Nullable UUID project) {
        return project == null ? null : look.codes().get(project);
    }
}
