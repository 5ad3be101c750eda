package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.Bodies;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A new body, and a new name of one: each under the number and day of its decision. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ORGANISATION)
class BodyFormController {

    private final Bodies bodies;
    private final BodyForms forms;
    private final Choices choices;
    private final OrganisationKeepers keepers;

    BodyFormController(Bodies bodies, BodyForms forms, Choices choices, OrganisationKeepers keepers) {
        this.bodies = bodies;
        this.forms = forms;
        this.choices = choices;
        this.keepers = keepers;
    }

    @GetMapping("/to-chuc/moi")
    ModelAndView form(@RequestParam Map<String, String> values) {
        return Pages.page(FormPage.VIEW, page(values));
    }

    @PostMapping("/to-chuc/moi")
    ModelAndView register(@RequestParam Map<String, String> values) {
        return BodyForms.answer(
                page(values),
                new Typed(values),
                "/to-chuc",
                "organisation.flash.registered",
                typed -> new Bodies.NewBody(
                        typed.required("code", 40),
                        typed.choice("kind", OrganisationKind.values()),
                        province(typed),
                        typed.optionalId("parent"),
                        typed.optionalId("unit"),
                        typed.required("name", 300),
                        typed.optional("shortName", 100),
                        typed.day("from"),
                        typed.paper()),
                bodies::register);
    }

    @GetMapping("/to-chuc/{id}/ten-moi")
    ModelAndView rename(@PathVariable UUID id) {
        return Pages.page(FormPage.VIEW, forms.page(id, name(), Map.of()));
    }

    @PostMapping("/to-chuc/{id}/ten-moi")
    ModelAndView rename(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                name(),
                values,
                "organisation.flash.renamed",
                typed -> new Bodies.NewName(
                        id,
                        typed.required("name", 300),
                        typed.optional("shortName", 100),
                        typed.day("from"),
                        typed.paper()),
                bodies::rename);
    }

    private static BodyForms.Form name() {
        return new BodyForms.Form(
                "organisation.form.rename",
                "",
                "ten-moi",
                "organisation.form.save",
                List.of(
                        Input.text("name"),
                        Input.text("shortName").orNothing(),
                        Input.day("from").with("organisation.help.from"),
                        Input.text("decision"),
                        Input.day("decidedOn")));
    }

    private FormPage page(Map<String, String> values) {
        var own = keepers.ownProvince();
        keepers.mustKeep(own);
        var inputs = new ArrayList<>(List.of(
                Input.text("name"),
                Input.text("shortName").orNothing(),
                Input.text("code").with("organisation.help.code"),
                Input.choice("kind", forms.options(OrganisationKind.values(), "organisation.kind.")),
                Input.choice("parent", choices.bodies()).orNothing()));
        if (own == null) {
            inputs.add(Input.text("province").orNothing().with("organisation.help.province"));
        } else {
            inputs.add(Input.choice("unit", choices.units()).orNothing());
        }
        inputs.addAll(List.of(
                Input.day("from").with("organisation.help.from"), Input.text("decision"), Input.day("decidedOn")));
        return new FormPage(
                "organisation.form.new",
                "",
                "to-chuc",
                List.of(new Option("/to-chuc", forms.register())),
                "/to-chuc/moi",
                "organisation.form.save",
                inputs,
                values,
                Problems.NONE,
                false);
    }

    /** One's own; the administrator names one, or none for a body of the State. */
    private @Nullable String province(Typed typed) {
        var own = keepers.ownProvince();
        if (own != null) return own;
        var named = typed.optional("province", 2);
        return named.isEmpty() ? null : named;
    }
}
