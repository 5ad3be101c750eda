package vn.khuyencong.project.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.khuyencong.project.web.LateListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Settlements that are late, by plan year. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class LateListController {

    private final LateList list;
    private final Texts texts;

    LateListController(LateList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/de-an/quyet-toan-cham")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var year = year(address);
        return Pages.page(
                "project/latelist", list.page(year, Carrying.paging(address, year == null ? "" : "nam=" + year)));
    }

    @GetMapping("/de-an/quyet-toan-cham/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "quyet-toan-cham.xlsx",
                texts.text(language, "project.late.title"),
                columns(language),
                list.all(year(address)));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.number(texts.text(language, "project.field.planYear"), Row::year),
                Column.text(texts.text(language, "project.column.code"), Row::code),
                Column.text(texts.text(language, "project.column.title"), Row::title),
                Column.text(texts.text(language, "project.month.implementer"), Row::implementer),
                Column.date(texts.text(language, "project.late.accepted-on"), Row::acceptedOn),
                Column.date(texts.text(language, "project.month.due"), Row::lastDay),
                Column.money(texts.text(language, "project.figure.due"), Row::due),
                Column.money(texts.text(language, "project.paid"), Row::paid),
                Column.date(texts.text(language, "project.late.settled-on"), Row::settledOn));
    }

    private static @Nullable Integer year(Map<String, String> address) {
        var text = address.getOrDefault("nam", "");
        return text.matches("20\\d{2}") ? Integer.valueOf(text) : null;
    }
}
