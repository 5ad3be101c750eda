package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.organisation.web.BodyListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** Cơ quan, đơn vị: the register, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ORGANISATION)
class BodyListController {

    private static final String VIEW = "organisation/list";

    private final BodyList list;
    private final Texts texts;

    BodyListController(BodyList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @ModelAttribute
    BodyFilter filter(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "tinh", defaultValue = "") String province,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state) {
        return BodyFilter.of(words, kind, province, day, state);
    }

    @GetMapping("/to-chuc")
    ModelAndView list(
            @ModelAttribute(binding = false) BodyFilter filter,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var page = list.page(filter, paging(number, filter.query()));
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    @GetMapping("/to-chuc/xuat-excel")
    ResponseEntity<Resource> export(@ModelAttribute(binding = false) BodyFilter filter, Locale language) {
        return Downloads.xlsx(
                "to-chuc.xlsx",
                texts.text(language, "organisation.list"),
                List.of(
                        Column.<Row>text(texts.text(language, "organisation.field.code"), Row::code),
                        Column.text(texts.text(language, "organisation.field.name"), Row::name),
                        Column.text(
                                texts.text(language, "organisation.field.kind"),
                                row -> texts.text(language, "organisation.kind." + row.kind())),
                        Column.text(texts.text(language, "organisation.field.parent"), Row::parent),
                        Column.date(
                                texts.text(language, "organisation.field.from"),
                                row -> row.inForce().from()),
                        Column.date(
                                texts.text(language, "organisation.field.end"),
                                row -> row.inForce().to()),
                        Column.text(texts.text(language, "organisation.other-names"), Row::otherNames)),
                list.all(filter));
    }

    static Paging paging(String number, String query) {
        var page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        return new Paging(page, Paging.DEFAULT_SIZE, 0, query);
    }
}
