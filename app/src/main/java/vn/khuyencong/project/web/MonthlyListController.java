package vn.khuyencong.project.web;

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
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.project.web.MonthlyListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Which months are not reported, or came late: its filter lives in the address. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class MonthlyListController {

    private final MonthlyList list;
    private final Texts texts;

    MonthlyListController(MonthlyList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/de-an/bao-cao-thang")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = MonthlyFilter.of(address);
        return Pages.page("project/monthlylist", list.page(filter, Carrying.paging(address, filter.query())));
    }

    @GetMapping("/de-an/bao-cao-thang/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "bao-cao-thang.xlsx",
                texts.text(language, "project.months.list"),
                columns(language),
                list.all(MonthlyFilter.of(address)));
    }

    private List<Column<Row>> columns(Locale language) {
        var today = list.today();
        return List.of(
                Column.text(texts.text(language, "project.month"), row -> MonthlyMonths.words(row.month())),
                Column.text(texts.text(language, "project.column.code"), Row::code),
                Column.text(texts.text(language, "project.column.title"), Row::title),
                Column.text(texts.text(language, "project.month.implementer"), Row::implementer),
                Column.date(texts.text(language, "project.month.due"), Row::dueOn),
                Column.text(
                        texts.text(language, "project.month.state"),
                        row -> texts.text(language, "project.month.state." + row.state(today))),
                Column.text(
                        texts.text(language, "project.month.share"),
                        row -> row.share() == null ? null : row.share().percent()));
    }
}
