package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Texts;

/** The best choice as a table: every candidate, what the law chooses and what this choice does. */
@Component
class OptimumSheet {

    private final Texts texts;

    OptimumSheet(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<Resource> of(OptimumPage page, Locale language) {
        var look = page.look();
        return Downloads.xlsx(
                "phuong-an-" + look.plan().year() + "-" + look.plan().round() + ".xlsx",
                texts.text(language, "plan.best"),
                columns(page, language),
                OptimumPages.entries(look.now()));
    }

    private List<Column<Entry>> columns(OptimumPage page, Locale language) {
        var found = page.found();
        var chosen = found == null
                ? Set.<UUID>of()
                : found.chosen().stream().map(Entry::project).collect(Collectors.toSet());
        boolean vi = language.getLanguage().equals("vi");
        return List.of(
                Column.number(texts.text(language, "plan.best.order"), entry -> entry.ahead() + 1),
                Column.text(
                        texts.text(language, "plan.item.project"),
                        entry -> page.file(entry).candidate().code()),
                Column.text(
                        texts.text(language, "plan.rank.title"),
                        entry -> page.file(entry).title()),
                Column.text(
                        texts.text(language, "plan.item.beneficiary"),
                        entry -> page.file(entry).beneficiary()),
                Column.text(
                        texts.text(language, "plan.rank.where"),
                        entry -> page.file(entry).place()),
                Column.text(texts.text(language, "plan.harmony.activity"), entry -> {
                    var name = page.file(entry).work().name();
                    return vi ? name.vi() : name.en();
                }),
                Column.money(texts.text(language, "plan.item.proposed"), Entry::amount),
                Column.money(texts.text(language, "plan.best.counterpart"), Entry::counterpart),
                Column.number(texts.text(language, "plan.best.workers"), Entry::workers),
                Column.money(
                        texts.text(language, "plan.best.by-law"), entry -> entry.byLaw() ? entry.amount() : Dong.ZERO),
                Column.money(
                        texts.text(language, "plan.best"),
                        entry -> chosen.contains(entry.project()) ? entry.amount() : Dong.ZERO));
    }
}
