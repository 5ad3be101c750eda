package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.StringJoiner;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Pages;

/** Training of the people of the centre: the list, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.CAPACITY)
@RequestMapping("/nang-luc/dao-tao")
class TrainingController {

    private final TrainingList list;
    private final BodyForms forms;
    private final PersonalAccess personal;

    TrainingController(TrainingList list, BodyForms forms, PersonalAccess personal) {
        this.list = list;
        this.forms = forms;
        this.personal = personal;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var query = new StringJoiner("&");
        BodyFilter.add(query, "q", clean(words));
        BodyFilter.add(query, "nam", year(year));
        return Pages.page(
                "organisation/training",
                list.page(clean(words), year(year), BodyListController.paging(number, query.toString())));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nam", defaultValue = "") String year) {
        var rows = list.all(clean(words), year(year));
        personal.exported("training", rows.size());
        return Downloads.xlsx(
                "dao-tao.xlsx",
                forms.text("organisation.training"),
                List.of(
                        Column.<TrainingPage.Row>text(
                                forms.text("organisation.field.fullName"), TrainingPage.Row::person),
                        Column.text(forms.text("organisation.sent-by"), TrainingPage.Row::sentBy),
                        Column.text(forms.text("organisation.field.course"), TrainingPage.Row::course),
                        Column.text(forms.text("organisation.field.place"), TrainingPage.Row::place),
                        Column.date(forms.text("organisation.field.from"), TrainingPage.Row::from),
                        Column.date(forms.text("organisation.field.to"), TrainingPage.Row::to),
                        Column.<TrainingPage.Row>number(forms.text("organisation.field.hours"), TrainingPage.Row::hours)
                                .withTotal(),
                        Column.text(forms.text("organisation.field.certificate"), TrainingPage.Row::certificate),
                        Column.money(forms.text("organisation.field.cost"), TrainingPage.Row::cost),
                        Column.text(forms.text("organisation.paper"), TrainingPage.Row::decision)),
                rows);
    }

    private static String clean(String words) {
        return words.replace("\0", "").strip();
    }

    private static String year(String typed) {
        return typed.strip().matches("\\d{4}") ? typed.strip() : "";
    }
}
