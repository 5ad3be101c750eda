package vn.khuyencong.territory.web;

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
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.territory.web.UnitListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Địa bàn: the list of units of any day, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.TERRITORY)
class UnitListController {

    private static final String VIEW = "territory/list";

    private final UnitList list;
    private final Texts texts;
    private final OfficeClock clock;

    UnitListController(UnitList list, Texts texts, OfficeClock clock) {
        this.list = list;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dia-ban")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = UnitFilter.of(address);
        var paging =
                Address.paging(address.getOrDefault("trang", ""), address.getOrDefault("so-dong", ""), filter.query());
        var page = list.page(filter, clock.today(), paging);
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    @GetMapping("/dia-ban/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "dia-ban.xlsx",
                texts.text(language, "territory.list.title"),
                columns(language),
                list.all(UnitFilter.of(address), clock.today()));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "territory.code"), Row::code),
                Column.text(texts.text(language, "territory.name"), Row::name),
                Column.text(
                        texts.text(language, "territory.kind"),
                        row -> texts.text(language, "territory.kind." + row.kind())),
                Column.text(texts.text(language, "territory.parent"), Row::parent),
                Column.date(texts.text(language, "territory.from"), Row::from),
                Column.date(texts.text(language, "territory.last-day"), Row::lastDay));
    }
}
