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
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.project.ResultTimes;
import vn.khuyencong.project.web.ResultListPage.Filter;
import vn.khuyencong.project.web.ResultListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Who has said what became of the support, and what all of it came to. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.RESULT)
class ResultListController {

    private final ResultList list;
    private final ResultTimes times;
    private final Texts texts;

    ResultListController(ResultList list, ResultTimes times, Texts texts) {
        this.list = list;
        this.times = times;
        this.texts = texts;
    }

    @GetMapping("/de-an/ket-qua")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = Filter.of(address);
        return Pages.page("project/resultlist", list.page(filter, Carrying.paging(address, filter.query())));
    }

    @GetMapping("/de-an/ket-qua/tong-hop")
    ModelAndView sums() {
        return Pages.page("project/resultsums", new ResultSumsPage(times.indicators(), list.sums()));
    }

    @GetMapping("/de-an/ket-qua/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "ket-qua-sau-ho-tro.xlsx",
                texts.text(language, "project.results"),
                columns(language),
                list.all(Filter.of(address)));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.number(texts.text(language, "project.field.planYear"), Row::year),
                Column.text(texts.text(language, "project.column.code"), Row::code),
                Column.text(texts.text(language, "project.column.title"), Row::title),
                Column.text(texts.text(language, "project.beneficiary"), Row::establishment),
                Column.number(texts.text(language, "project.result.months"), Row::months),
                Column.date(texts.text(language, "project.result.since"), Row::since),
                Column.date(
                        texts.text(language, "project.result.answered"),
                        row -> row.answeredAt() == null
                                ? null
                                : row.answeredAt().atZone(OfficeClock.ZONE).toLocalDate()),
                Column.text(texts.text(language, "project.result.told-by"), Row::toldBy));
    }
}
