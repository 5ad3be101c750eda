package vn.khuyencong.project.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.web.ExceptionList.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** The list of exceptions, for whoever looks over the office's shoulder. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class ExceptionListController {

    private final ExceptionList list;
    private final Texts texts;

    ExceptionListController(ExceptionList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping(ExceptionListPage.PATH)
    ModelAndView list(
            @RequestParam(name = "nam", defaultValue = "") String typed,
            @RequestParam(name = "trang", defaultValue = "") String page) {
        var year = year(typed);
        var paging = new Paging(
                page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1,
                Paging.DEFAULT_SIZE,
                list.total(year),
                year == null ? "" : "nam=" + year);
        return Pages.page(
                "project/exceptions",
                new ExceptionListPage(year, list.rows(year, paging.offset(), paging.size()), paging));
    }

    @GetMapping(ExceptionListPage.PATH + "/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam(name = "nam", defaultValue = "") String typed, Locale language) {
        return Downloads.xlsx(
                "ngoai-le.xlsx",
                texts.text(language, "project.exceptions.title"),
                columns(language),
                list.rows(year(typed), 0, ListExport.ASKED_ROWS));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "project.column.code"), Row::code),
                Column.text(texts.text(language, "project.column.title"), Row::title),
                Column.text(
                        texts.text(language, "project.exception.step"),
                        row -> texts.text(
                                language, "project.step." + row.lacking().step())),
                Column.text(
                        texts.text(language, "project.exception.lacking"),
                        row -> row.lacking().about().isEmpty()
                                ? texts.text(
                                        language,
                                        "project.lacking." + row.lacking().code())
                                : row.lacking().about()),
                Column.text(texts.text(language, "project.exception.reason"), Row::reason),
                Column.text(texts.text(language, "project.exception.number"), Row::number),
                Column.date(texts.text(language, "project.exception.on"), Row::on),
                Column.text(texts.text(language, "project.exception.by"), Row::by));
    }

    private static @Nullable Integer year(String typed) {
        return typed.strip().matches("\\d{4}") ? Integer.valueOf(typed.strip()) : null;
    }
}
