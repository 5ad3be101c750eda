package vn.khuyencong.legal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.legal.DraftingList;
import vn.khuyencong.legal.DraftingStage;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** The list of drafting tasks: its filter lives in the address. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.REVIEW)
class DraftingListController {

    private static final String[] KEPT = {"q", "trang-thai", "dot", "qua-han", "xep"};

    private final DraftingList list;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final Texts texts;

    DraftingListController(DraftingList list, CurrentActor current, OfficeClock clock, Texts texts) {
        this.list = list;
        this.current = current;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/du-thao")
    ModelAndView list(@RequestParam Map<String, String> parameters) {
        ReviewListPages.requireOffice(current);
        var address = new ReviewAddress(parameters);
        var filter = filter(address);
        var paging = address.paging(KEPT);
        var totals = list.totals(filter);
        return Pages.page(
                "legal/review/draftings",
                new DraftingListPage(
                        filter,
                        address.query(KEPT),
                        list.rows(filter, paging.offset(), paging.size()),
                        totals,
                        paging.withTotal(totals.tasks()),
                        clock.today()));
    }

    @GetMapping("/du-thao/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> parameters, Locale language) {
        ReviewListPages.requireOffice(current);
        return Downloads.xlsx(
                "du-thao.xlsx",
                texts.text(language, "legal.drafting.list"),
                columns(language),
                list.all(filter(new ReviewAddress(parameters))));
    }

    private List<Column<DraftingList.Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "legal.drafting.title"), DraftingList.Row::title),
                Column.text(
                        texts.text(language, "legal.drafting.action"),
                        row -> texts.text(language, "legal.drafting.action." + row.action())),
                Column.text(texts.text(language, "legal.drafting.old"), DraftingList.Row::oldNumber),
                Column.text(texts.text(language, "legal.drafting.lead"), DraftingList.Row::lead),
                Column.text(
                        texts.text(language, "legal.drafting.stage"),
                        row -> texts.text(language, "legal.drafting.stage." + row.stage())),
                Column.date(texts.text(language, "legal.drafting.step-due"), DraftingList.Row::due),
                Column.date(texts.text(language, "legal.drafting.due"), DraftingList.Row::dueOn),
                Column.text(texts.text(language, "legal.drafting.new"), DraftingList.Row::newNumber));
    }

    private static DraftingList.Filter filter(ReviewAddress address) {
        return new DraftingList.Filter(
                address.words(),
                address.one("trang-thai", DraftingStage.class),
                address.id("dot"),
                address.flag("qua-han"),
                address.one("xep", DraftingList.Sort.class, DraftingList.Sort.DUE));
    }
}
