package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.AssignmentKind;
import vn.khuyencong.organisation.Assignments;
import vn.khuyencong.organisation.Posts;
import vn.khuyencong.web.Pages;

/** Posts of a body, the number of places approved, and who holds them. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ORGANISATION)
@RequestMapping("/to-chuc/{id}")
class PostController {

    private static final int MOST_PLACES = 999;

    private final Posts posts;
    private final Assignments assignments;
    private final BodyForms forms;
    private final Choices choices;

    PostController(Posts posts, Assignments assignments, BodyForms forms, Choices choices) {
        this.posts = posts;
        this.assignments = assignments;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/vi-tri")
    ModelAndView postForm(@PathVariable UUID id) {
        return Pages.page(FormPage.VIEW, forms.page(id, post(), Map.of()));
    }

    @PostMapping("/vi-tri")
    ModelAndView establish(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                post(),
                values,
                "organisation.flash.post-established",
                typed -> new Posts.NewPost(
                        id,
                        typed.required("name", 200),
                        typed.number("approved", 0, MOST_PLACES),
                        typed.day("from"),
                        typed.paper()),
                posts::establish);
    }

    @GetMapping("/vi-tri/{post}/chi-tieu")
    ModelAndView quotaForm(@PathVariable UUID id, @PathVariable UUID post) {
        return Pages.page(FormPage.VIEW, forms.page(id, quota(post), Map.of()));
    }

    @PostMapping("/vi-tri/{post}/chi-tieu")
    ModelAndView changeQuota(@PathVariable UUID id, @PathVariable UUID post, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                quota(post),
                values,
                "organisation.flash.quota-changed",
                typed -> new Posts.NewQuota(
                        post, typed.number("approved", 0, MOST_PLACES), typed.day("from"), typed.paper()),
                posts::changeQuota);
    }

    @GetMapping("/vi-tri/{post}/bo-nhiem")
    ModelAndView appointForm(@PathVariable UUID id, @PathVariable UUID post) {
        return Pages.page(
                FormPage.VIEW, forms.page(id, appointment(post), Map.of("kind", AssignmentKind.OFFICIAL.name())));
    }

    @PostMapping("/vi-tri/{post}/bo-nhiem")
    ModelAndView appoint(@PathVariable UUID id, @PathVariable UUID post, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                appointment(post),
                values,
                "organisation.flash.appointed",
                typed -> new Assignments.Appoint(
                        post,
                        typed.id("person"),
                        typed.choice("kind", AssignmentKind.values()),
                        typed.day("from"),
                        typed.paper()),
                assignments::appoint);
    }

    @GetMapping("/bo-nhiem/{assignment}/ket-thuc")
    ModelAndView relieveForm(@PathVariable UUID id, @PathVariable UUID assignment) {
        return Pages.page(FormPage.VIEW, forms.page(id, relief(assignment), Map.of()));
    }

    @PostMapping("/bo-nhiem/{assignment}/ket-thuc")
    ModelAndView relieve(
            @PathVariable UUID id, @PathVariable UUID assignment, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                relief(assignment),
                values,
                "organisation.flash.relieved",
                typed -> new Ending(typed.day("end"), typed.paper()),
                ending -> assignments.relieve(assignment, ending.day(), ending.paper()));
    }

    private static BodyForms.Form post() {
        return new BodyForms.Form(
                "organisation.form.post",
                "",
                "vi-tri",
                "organisation.form.save",
                List.of(
                        Input.text("name"),
                        Input.number("approved"),
                        Input.day("from").with("organisation.help.from"),
                        Input.text("decision"),
                        Input.day("decidedOn")));
    }

    private BodyForms.Form quota(UUID post) {
        return new BodyForms.Form(
                "organisation.form.quota",
                choices.post(post),
                "vi-tri/" + post + "/chi-tieu",
                "organisation.form.save",
                List.of(
                        Input.number("approved").with("organisation.help.approved"),
                        Input.day("from").with("organisation.help.from"),
                        Input.text("decision"),
                        Input.day("decidedOn")));
    }

    private BodyForms.Form appointment(UUID post) {
        return new BodyForms.Form(
                "organisation.form.appoint",
                choices.post(post),
                "vi-tri/" + post + "/bo-nhiem",
                "organisation.form.save",
                List.of(
                        Input.choice("person", choices.people()).with("organisation.help.person"),
                        Input.choice("kind", forms.options(AssignmentKind.values(), "organisation.holding.")),
                        Input.day("from").with("organisation.help.from"),
                        Input.text("decision"),
                        Input.day("decidedOn")));
    }

    private static BodyForms.Form relief(UUID assignment) {
        return new BodyForms.Form(
                "organisation.form.relieve",
                "",
                "bo-nhiem/" + assignment + "/ket-thuc",
                "organisation.form.save",
                Ending.INPUTS);
    }
}
