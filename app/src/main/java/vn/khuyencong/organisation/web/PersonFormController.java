package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.organisation.People;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Somebody is entered, and corrected by whoever was first. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ORGANISATION)
@RequestMapping("/to-chuc/nguoi")
class PersonFormController {

    private static final String PATH = "/to-chuc/nguoi";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final People people;
    private final BodyForms forms;
    private final Choices choices;
    private final OrganisationKeepers keepers;
    private final PersonalAccess personal;

    PersonFormController(
            People people, BodyForms forms, Choices choices, OrganisationKeepers keepers, PersonalAccess personal) {
        this.people = people;
        this.forms = forms;
        this.choices = choices;
        this.keepers = keepers;
        this.personal = personal;
    }

    @GetMapping("/moi")
    ModelAndView form() {
        return Pages.page(FormPage.VIEW, newPage(Map.of()));
    }

    @PostMapping("/moi")
    ModelAndView add(@RequestParam Map<String, String> values) {
        return BodyForms.answer(
                newPage(values),
                new Typed(values),
                PATH,
                "organisation.flash.person-added",
                typed -> new Entered(province(typed), facts(typed)),
                entered -> people.add(entered.province(), entered.facts()));
    }

    @GetMapping("/{id}/sua")
    ModelAndView edit(@PathVariable UUID id) {
        var person = people.find(id);
        var page = editPage(person, typed(person));
        personal.viewed(PeopleController.MATTER, id);
        return Pages.page(FormPage.VIEW, page);
    }

    @PostMapping("/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        var page = editPage(people.find(id), values);
        try {
            return BodyForms.answer(
                    page,
                    new Typed(values),
                    PATH + "/" + id,
                    "organisation.flash.person-changed",
                    PersonFormController::facts,
                    facts -> people.change(id, new Typed(values).version(), facts));
        } catch (Stale overtaken) {
            return Pages.stale(FormPage.VIEW, page.stale());
        }
    }

    private record Entered(String province, People.Facts facts) {}

    private String province(Typed typed) {
        var own = keepers.ownProvince();
        return own == null ? typed.required("province", 2) : own;
    }

    private static People.Facts facts(Typed typed) {
        return new People.Facts(
                typed.required("fullName", 200),
                typed.text("bornYear").isEmpty() ? null : (Integer) typed.number("bornYear", FIRST_YEAR, LAST_YEAR),
                typed.optional("phone", 40),
                typed.optional("email", 200),
                typed.optionalId("account"));
    }

    private static Map<String, String> typed(People.Person person) {
        var facts = person.facts();
        var values = new HashMap<String, String>();
        values.put("fullName", facts.fullName());
        values.put("bornYear", Objects.toString(facts.bornYear(), ""));
        values.put("phone", facts.phone());
        values.put("email", facts.email());
        values.put("account", Objects.toString(facts.account(), ""));
        values.put("version", Integer.toString(person.version()));
        return values;
    }

    private FormPage newPage(Map<String, String> values) {
        keepers.mustKeep(keepers.ownProvince());
        return page("organisation.form.person", "", PATH + "/moi", keepers.ownProvince(), values);
    }

    private FormPage editPage(People.Person person, Map<String, String> values) {
        keepers.mustKeep(person.province());
        return page(
                "organisation.form.person-change",
                person.facts().fullName(),
                PATH + "/" + person.id() + "/sua",
                person.province(),
                values);
    }

    private FormPage page(
            String title, String about, String action, @Nullable String province, Map<String, String> values) {
        var inputs = new ArrayList<Input>();
        if (province == null) inputs.add(Input.number("province").with("organisation.help.province-code"));
        inputs.addAll(List.of(
                Input.text("fullName"),
                Input.number("bornYear").orNothing(),
                Input.text("phone").orNothing(),
                Input.text("email").orNothing()));
        if (province != null)
            inputs.add(Input.choice("account", choices.accounts(province)).orNothing());
        return new FormPage(
                title,
                about,
                "to-chuc",
                List.of(new Option("/to-chuc", forms.register()), new Option(PATH, forms.text("organisation.people"))),
                action,
                "organisation.form.save",
                inputs,
                values,
                Problems.NONE,
                false);
    }
}
