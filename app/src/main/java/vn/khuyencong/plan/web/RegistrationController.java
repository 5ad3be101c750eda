package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.OpenRegistration;
import vn.khuyencong.plan.RegistrationOutcome;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** The registration rounds: the list with its filter in the address, the same as a table, and opening one. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ROUND)
@RequestMapping(RegistrationQuery.PATH)
class RegistrationController {

    private static final String LIST = "plan/registrations";

    private final RegistrationPages pages;
    private final OpenRegistration openRegistration;
    private final Texts texts;

    RegistrationController(RegistrationPages pages, OpenRegistration openRegistration, Texts texts) {
        this.pages = pages;
        this.openRegistration = openRegistration;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> address) {
        return Pages.page(LIST, pages.list(RegistrationQuery.of(address), pages.empty(), Problems.NONE));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "dot-dang-ky.xlsx",
                texts.text(language, "plan.rounds"),
                columns(language),
                pages.rows(RegistrationQuery.of(address)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.ROUND)
    @PostMapping
    ModelAndView open(RegistrationForm form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return switch (form.read()) {
            case RegistrationForm.Unreadable(var problems) -> again(form, problems);
            case RegistrationForm.Ready(var open) ->
                switch (openRegistration.open(open, RegistrationForm.chosen(file))) {
                    case RegistrationOutcome.Done(var round) ->
                        Pages.redirect(RegistrationQuery.PATH + "/" + round.id(), "plan.round.opened", round.year());
                    case RegistrationOutcome.Refused(var findings) -> again(form, Problems.of(findings));
                };
        };
    }

    private ModelAndView again(RegistrationForm form, Problems problems) {
        return Pages.unprocessable(LIST, pages.list(RegistrationQuery.of(Map.of()), form, problems));
    }

    private List<Column<Registrations.Row>> columns(Locale language) {
        return List.of(
                Column.number(
                        texts.text(language, "plan.year"),
                        row -> row.registration().year()),
                Column.text(
                        texts.text(language, "plan.round.tier"),
                        row -> texts.text(
                                language, "plan.tier." + row.registration().tier())),
                Column.text(
                        texts.text(language, "plan.round.letter"),
                        row -> row.registration().letter()),
                Column.date(
                        texts.text(language, "plan.round.letter-on"),
                        row -> row.registration().letterOn()),
                Column.date(
                        texts.text(language, "plan.round.opens-on"),
                        row -> row.registration().opensOn()),
                Column.date(
                        texts.text(language, "plan.round.closes-on"),
                        row -> row.registration().closesOn()),
                Column.text(
                        texts.text(language, "plan.round.phase"),
                        row -> texts.text(
                                language,
                                "plan.round.phase." + row.registration().phase(pages.today()))),
                Column.<Registrations.Row>number(texts.text(language, "plan.round.bodies"), Registrations.Row::asked)
                        .withTotal(),
                Column.<Registrations.Row>number(
                                texts.text(language, "plan.round.answered"), Registrations.Row::answered)
                        .withTotal(),
                Column.<Registrations.Row>number(texts.text(language, "plan.round.silent"), Registrations.Row::silent)
                        .withTotal());
    }
}
