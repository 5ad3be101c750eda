package vn.khuyencong.budget.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Correction;
import vn.khuyencong.budget.Entry;
import vn.khuyencong.web.Fact;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The page of one entry: what it says, what undoes it, and the corrections asked for. */
public record EntryPage(
        Entry entry,
        @Nullable String code,
        List<Correction> corrections,
        boolean mayAsk,
        @Nullable Correction toAnswer,
        CorrectionForm form,
        Problems problems) {

    public List<Option> way(Ui ui) {
        return List.of(
                new Option("/kinh-phi?nam=" + entry.year(), ui.t("budget.title", Integer.toString(entry.year()))));
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<>(List.of(
                new Fact(ui.t("budget.entry.amount"), ui.money(entry.amount())),
                new Fact(ui.t("budget.year"), Integer.toString(entry.year())),
                new Fact(ui.t("budget.tier"), ui.t("budget.tier." + entry.tier())),
                new Fact(ui.t("budget.source"), ui.t("budget.source." + entry.source())),
                new Fact(ui.t("budget.entry.day"), ui.date(entry.happenedOn())),
                new Fact(ui.t("budget.entry.paper"), entry.paper()),
                new Fact(ui.t("budget.entry.who"), entry.enteredBy() + ", " + ui.time(entry.enteredAt()))));
        if (!entry.note().isBlank()) {
            facts.add(new Fact(ui.t("budget.form.note"), entry.note()));
        }
        return facts;
    }
}
