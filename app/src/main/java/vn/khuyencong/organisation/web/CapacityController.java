package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Locale;
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
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Năng lực của trung tâm: places approved, filled and free on a day. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.CAPACITY)
class CapacityController {

    private static final String VIEW = "organisation/capacity";

    private final CapacityReader capacity;
    private final Texts texts;

    CapacityController(CapacityReader capacity, Texts texts) {
        this.capacity = capacity;
        this.texts = texts;
    }

    @GetMapping("/nang-luc")
    ModelAndView page(@RequestParam(name = "ngay", defaultValue = "") String day) {
        var page = capacity.page(day);
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    @GetMapping("/nang-luc/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam(name = "ngay", defaultValue = "") String day, Locale language) {
        return Downloads.xlsx(
                "bien-che.xlsx",
                texts.text(language, "organisation.capacity.posts"),
                List.of(
                        Column.<CapacityPage.Row>text(
                                texts.text(language, "organisation.body"), CapacityPage.Row::bodyName),
                        Column.text(texts.text(language, "organisation.post"), CapacityPage.Row::postName),
                        Column.<CapacityPage.Row>number(
                                        texts.text(language, "organisation.field.approved"), CapacityPage.Row::approved)
                                .withTotal(),
                        Column.<CapacityPage.Row>number(
                                        texts.text(language, "organisation.filled"), CapacityPage.Row::filled)
                                .withTotal(),
                        Column.<CapacityPage.Row>number(
                                        texts.text(language, "organisation.vacant"), CapacityPage.Row::vacant)
                                .withTotal(),
                        Column.text(texts.text(language, "organisation.holders"), CapacityPage.Row::holders),
                        Column.text(texts.text(language, "organisation.paper"), CapacityPage.Row::decision)),
                capacity.page(day).rows());
    }
}
