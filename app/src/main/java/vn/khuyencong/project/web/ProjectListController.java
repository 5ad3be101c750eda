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
import vn.khuyencong.project.web.ListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** The list of đề án: its filter lives in the address. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class ProjectListController {

    private final ProjectList list;
    private final Texts texts;

    ProjectListController(ProjectList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/de-an")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = ListFilter.of(address);
        var size = number(address.getOrDefault("so-dong", ""), Paging.DEFAULT_SIZE);
        var query = filter.query()
                + (size == Paging.DEFAULT_SIZE ? "" : (filter.query().isEmpty() ? "" : "&") + "so-dong=" + size);
        var paging = new Paging(number(address.getOrDefault("trang", ""), 1), size, 0, query);
        return Pages.page("project/list", list.page(filter, paging));
    }

    @GetMapping("/de-an/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "de-an.xlsx",
                texts.text(language, "project.list.title"),
                columns(language),
                list.all(ListFilter.of(address)));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "project.column.code"), Row::code),
                Column.text(texts.text(language, "project.column.title"), Row::title),
                Column.text(
                        texts.text(language, "project.field.kind"),
                        row -> texts.text(language, "project.kind." + row.ofKind())),
                Column.text(
                        texts.text(language, "project.beneficiary"),
                        row -> row.beneficiary().isEmpty()
                                ? texts.text(language, "web.named-later")
                                : row.beneficiary()),
                Column.text(
                        texts.text(language, "project.column.activity"),
                        row -> language.getLanguage().equals("en") ? row.activityEn() : row.activityVi()),
                Column.text(
                        texts.text(language, "project.column.stage"),
                        row -> texts.text(language, "project.stage." + row.stage())),
                Column.money(texts.text(language, "project.estimate.total"), Row::total),
                Column.money(texts.text(language, "project.asked"), Row::asked),
                Column.money(texts.text(language, "project.approved-amount"), Row::approved),
                Column.money(texts.text(language, "project.figure.settled"), Row::settled),
                Column.date(texts.text(language, "project.column.due"), Row::dueOn));
    }

    private static int number(String text, int fallback) {
        return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : fallback;
    }
}
