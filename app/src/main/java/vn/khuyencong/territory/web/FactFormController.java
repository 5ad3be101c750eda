package vn.khuyencong.territory.web;

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
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.KeepFacts;
import vn.khuyencong.territory.TerritoryOutcome;
import vn.khuyencong.territory.TerritoryRoles;
import vn.khuyencong.territory.UnitFact;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Forms of facts: a new one, the end of one, the correction of one. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.TERRITORY)
class FactFormController {

    private static final String NEW = "territory/factform";
    private static final String END = "territory/factend";
    private static final String CORRECT = "territory/factcorrect";
    private static final Map<String, String> FIELDS = Map.of(
            "territory.fact-value", "choice",
            "territory.fact-decision", "decision",
            "territory.fact-backwards", "lastDay",
            "territory.fact-outside", "from",
            "territory.fact-because", "because",
            "territory.fact-end-before", "lastDay",
            "territory.fact-end-after", "lastDay");

    private final KeepFacts facts;
    private final Units units;
    private final TerritoryRoles roles;

    FactFormController(KeepFacts facts, Units units, TerritoryRoles roles) {
        this.facts = facts;
        this.units = units;
        this.roles = roles;
    }

    /** {@code tu}: a fact of a unit that has ended, to be carried on. */
    @GetMapping("/dia-ban/{unit}/dac-diem")
    ModelAndView fresh(@PathVariable UUID unit, @RequestParam(name = "tu", required = false) @Nullable UUID from) {
        var fact = from == null ? null : facts.find(from);
        var form = fact == null ? FactForm.empty() : FactForm.carriedOn(fact, units.find(unit));
        return Pages.page(NEW, page(unit, fact, form, Problems.NONE, false));
    }

    @PostMapping("/dia-ban/{unit}/dac-diem")
    ModelAndView add(
            @PathVariable UUID unit, FactForm form, @RequestParam(name = "tu", required = false) @Nullable UUID from) {
        var earlier = from == null ? null : facts.find(from);
        return switch (form.read()) {
            case FactForm.Typed.Unreadable(var problems) -> again(NEW, unit, earlier, form, problems);
            case FactForm.Typed.Fact(var fact) ->
                switch (facts.add(unit, fact)) {
                    case TerritoryOutcome.Done _ -> Pages.redirect("/dia-ban/" + unit, "territory.flash.fact-added");
                    case TerritoryOutcome.Refused refused -> again(NEW, unit, earlier, form, problems(refused));
                };
        };
    }

    @GetMapping("/dia-ban/dac-diem/{id}/ket-thuc")
    ModelAndView ending(@PathVariable UUID id) {
        var fact = facts.find(id);
        return Pages.page(
                END, page(fact.unit(), fact, FactForm.ending(fact, units.find(fact.unit())), Problems.NONE, false));
    }

    @PostMapping("/dia-ban/dac-diem/{id}/ket-thuc")
    ModelAndView end(@PathVariable UUID id, FactForm form) {
        var fact = facts.find(id);
        return switch (Dates.parse(form.lastDay())) {
            case Day.Refused refused ->
                again(END, fact.unit(), fact, form, Problems.NONE.with("lastDay", refused.finding()));
            case Day.Ok(var day) -> {
                try {
                    yield switch (facts.end(id, day)) {
                        case TerritoryOutcome.Done _ ->
                            Pages.redirect("/dia-ban/" + fact.unit(), "territory.flash.fact-ended");
                        case TerritoryOutcome.Refused refused -> again(END, fact.unit(), fact, form, problems(refused));
                    };
                } catch (Stale somebodyWasFirst) {
                    yield Pages.stale(END, page(fact.unit(), fact, form, Problems.NONE, true));
                }
            }
        };
    }

    @GetMapping("/dia-ban/dac-diem/{id}/dinh-chinh")
    ModelAndView correcting(@PathVariable UUID id) {
        var fact = facts.find(id);
        return Pages.page(CORRECT, page(fact.unit(), fact, FactForm.of(fact), Problems.NONE, false));
    }

    /** With {@code bo=true} the fact is only withdrawn: there never was one. */
    @PostMapping("/dia-ban/dac-diem/{id}/dinh-chinh")
    ModelAndView correct(
            @PathVariable UUID id, FactForm form, @RequestParam(name = "bo", defaultValue = "false") boolean only) {
        var fact = facts.find(id);
        if (only) return corrected(fact, form, null);
        return switch (form.read()) {
            case FactForm.Typed.Unreadable(var problems) -> again(CORRECT, fact.unit(), fact, form, problems);
            case FactForm.Typed.Fact(var instead) -> corrected(fact, form, instead);
        };
    }

    private ModelAndView corrected(UnitFact fact, FactForm form, vn.khuyencong.territory.@Nullable NewFact instead) {
        try {
            return switch (facts.correct(fact.id(), form.because(), instead)) {
                case TerritoryOutcome.Done _ ->
                    Pages.redirect("/dia-ban/" + fact.unit(), "territory.flash.fact-corrected");
                case TerritoryOutcome.Refused refused -> again(CORRECT, fact.unit(), fact, form, problems(refused));
            };
        } catch (Stale somebodyWasFirst) {
            return Pages.stale(CORRECT, page(fact.unit(), facts.find(fact.id()), form, Problems.NONE, true));
        }
    }

    private ModelAndView again(String view, UUID unit, @Nullable UnitFact fact, FactForm form, Problems problems) {
        return Pages.unprocessable(view, page(unit, fact, form, problems, false));
    }

    private FactFormPage page(UUID unitId, @Nullable UnitFact fact, FactForm form, Problems problems, boolean stale) {
        var unit = units.find(unitId);
        roles.mustKeepFacts(unit.province());
        return new FactFormPage(unit, fact, form, problems, stale);
    }

    private static Problems problems(TerritoryOutcome.Refused refused) {
        var problems = Problems.NONE;
        for (Finding finding : refused.findings()) {
            var field = FIELDS.get(finding.code());
            problems = field == null ? problems.with(finding) : problems.with(field, finding);
        }
        return problems;
    }
}
