package vn.khuyencong.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

/** The people of the bodies: found, and one by one with the posts they have held. Who looks is noted. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ORGANISATION)
@RequestMapping("/to-chuc/nguoi")
class PeopleController {

    static final String MATTER = "person";

    private final PeopleList list;
    private final PersonReader reader;
    private final BodyForms forms;
    private final PersonalAccess personal;

    PeopleController(PeopleList list, PersonReader reader, BodyForms forms, PersonalAccess personal) {
        this.list = list;
        this.reader = reader;
        this.forms = forms;
        this.personal = personal;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var clean = words.replace("\0", "").strip();
        var query = clean.isEmpty() ? "" : "q=" + URLEncoder.encode(clean, StandardCharsets.UTF_8);
        return Pages.page("organisation/people", list.page(clean, BodyListController.paging(number, query)));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam(name = "q", defaultValue = "") String words) {
        var rows = list.all(words.replace("\0", "").strip());
        personal.exported(MATTER, rows.size());
        return Downloads.xlsx(
                "can-bo.xlsx",
                forms.text("organisation.people"),
                List.of(
                        Column.<PeoplePage.Row>text(
                                forms.text("organisation.field.fullName"), PeoplePage.Row::fullName),
                        Column.number(forms.text("organisation.field.bornYear"), PeoplePage.Row::bornYear),
                        Column.text(forms.text("organisation.people.posts"), PeoplePage.Row::posts),
                        Column.text(forms.text("organisation.field.phone"), PeoplePage.Row::phone),
                        Column.text(forms.text("organisation.field.email"), PeoplePage.Row::email),
                        Column.text(forms.text("organisation.field.account"), PeoplePage.Row::account)),
                rows);
    }

    @GetMapping("/{id}")
    @Allowed(to = Verb.READ, on = Matter.ORGANISATION)
    ModelAndView person(@PathVariable UUID id) {
        var page = reader.page(id);
        personal.viewed(MATTER, id);
        return Pages.page("organisation/person", page);
    }
}
