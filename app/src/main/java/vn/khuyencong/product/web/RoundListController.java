package vn.khuyencong.product.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.product.voting.PrepareRound;
import vn.khuyencong.product.web.RoundListPage.Row;
import vn.khuyencong.product.web.RoundListPage.Which;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Rounds of voting: the list, and preparing one. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.VOTING)
class RoundListController {

    private static final String FORM = "product/roundform";

    private final RoundList list;
    private final RoundForms forms;
    private final PrepareRound rounds;
    private final Texts texts;

    RoundListController(RoundList list, RoundForms forms, PrepareRound rounds, Texts texts) {
        this.list = list;
        this.forms = forms;
        this.rounds = rounds;
        this.texts = texts;
    }

    @GetMapping(RoundPage.PATH)
    ModelAndView list(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "buoc", defaultValue = "") String stage,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var which = Which.typed(year, level, stage);
        return Pages.page("product/rounds", list.page(which, Parameters.paging(number, which.query())));
    }

    @GetMapping(RoundPage.PATH + "/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "buoc", defaultValue = "") String stage,
            Locale language) {
        return Downloads.xlsx(
                "binh-chon.xlsx",
                texts.text(language, "voting.list.title"),
                columns(language),
                list.all(Which.typed(year, level, stage)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @GetMapping(RoundPage.PATH + "/moi")
    ModelAndView empty() {
        return Pages.page(FORM, forms.empty());
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping(RoundPage.PATH + "/moi")
    ModelAndView prepare(@RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var plan = RoundFormPage.plan(typed);
        var id = typed.id("requestId");
        var problems = typed.problems();
        if (problems.isEmpty()) problems = rounds.prepare(id, plan);
        return problems.isEmpty()
                ? Pages.redirect(RoundPage.PATH + "/" + id, "voting.prepared")
                : Pages.unprocessable(FORM, forms.page(null, sent, false, problems));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @GetMapping(RoundPage.PATH + "/{id}/sua")
    ModelAndView kept(@PathVariable UUID id) {
        return Pages.page(FORM, forms.kept(id));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping(RoundPage.PATH + "/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var plan = RoundFormPage.plan(typed);
        var problems = typed.problems();
        try {
            if (problems.isEmpty()) problems = rounds.change(id, typed.version(), plan);
            return problems.isEmpty()
                    ? Pages.redirect(RoundPage.PATH + "/" + id, "voting.kept")
                    : Pages.unprocessable(FORM, forms.page(id, sent, false, problems));
        } catch (Stale _) {
            return Pages.stale(FORM, forms.page(id, sent, true, Problems.NONE));
        }
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "voting.name"), Row::name),
                Column.number(texts.text(language, "voting.year"), Row::year),
                Column.date(texts.text(language, "voting.opens-on"), Row::opensOn),
                Column.date(texts.text(language, "voting.closes-on"), Row::closesOn),
                Column.text(
                        texts.text(language, "voting.stage"),
                        row -> texts.text(language, "voting.stage." + row.stage())),
                Column.<Row>number(texts.text(language, "voting.entries"), Row::entries)
                        .withTotal(),
                Column.<Row>number(texts.text(language, "voting.recognised"), Row::recognised)
                        .withTotal());
    }
}
