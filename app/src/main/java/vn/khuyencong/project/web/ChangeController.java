package vn.khuyencong.project.web;

import java.util.Arrays;
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
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.ChangeDeciders;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The implementer asks for a change of its approved đề án: chooses the kind, then says what is to be new. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ChangeController {

    private static final String VIEW = "project/askchange";
    private static final String BENEFICIARY = "beneficiary";

    private final ProjectPages pages;
    private final EditChoices choices;
    private final FindEstablishments establishments;
    private final ChangeDeciders deciders;
    private final AskChange ask;

    ChangeController(
            ProjectPages pages,
            EditChoices choices,
            FindEstablishments establishments,
            ChangeDeciders deciders,
            AskChange ask) {
        this.pages = pages;
        this.choices = choices;
        this.establishments = establishments;
        this.deciders = deciders;
        this.ask = ask;
    }

    @GetMapping("/de-an/{id}/dieu-chinh")
    ModelAndView form(@PathVariable UUID id, @RequestParam(defaultValue = "") String loai) {
        var file = pages.page(id);
        if (file.next().stream().noneMatch(next -> next.step() == Step.ASK_CHANGE)) {
            throw new NotAllowed("Nothing to ask for in " + file.project().code());
        }
        return Pages.page(VIEW, page(file, kind(loai), Map.of(), Problems.NONE, false));
    }

    @PostMapping("/de-an/{id}/dieu-chinh")
    ModelAndView ask(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var kind = kind(typed.text("kind"));
        if (kind == null) {
            return Pages.redirect("/de-an/" + id + "/dieu-chinh");
        }
        if (!typed.text("find").isEmpty()) {
            return Pages.page(VIEW, page(pages.page(id), kind, typed.values(), Problems.NONE, false));
        }
        if (kind == ChangeKind.CHANGE_BENEFICIARY && typed.text(BENEFICIARY).isEmpty()) {
            return again(id, kind, typed, Problems.NONE.with(BENEFICIARY, Finding.of("project.establishment-missing")));
        }
        var asked =
                new Asked(kind, wanted(kind, typed), typed.text("letter"), typed.day("letterOn"), typed.text("reason"));
        if (!typed.problems().isEmpty()) {
            return again(id, kind, typed, typed.problems());
        }
        try {
            return switch (ask.ask(id, typed.version(), asked)) {
                case Moved(var project, var _) ->
                    Pages.redirect("/de-an/" + id, "project.done.ASK_CHANGE", project.code());
                case Refused(var findings) -> again(id, kind, typed, Problems.of(findings));
            };
        } catch (Stale _) {
            return Pages.stale(VIEW, page(pages.page(id), kind, typed.values(), Problems.NONE, true));
        }
    }

    private static Wanted wanted(ChangeKind kind, Typed typed) {
        return switch (kind) {
            case CHANGE_TIME_WITHIN_YEAR, EXTEND_TO_NEXT_YEAR -> Wanted.until(typed.day("endsOn"));
            case LESS_OR_SAME_SUPPORT, MORE_SUPPORT -> Wanted.support(typed.amount("amount"));
            case CHANGE_PLACE -> Wanted.at(typed.id("place"));
            case CHANGE_CONTENT -> Wanted.doing(typed.text("content"));
            case CHANGE_BENEFICIARY -> Wanted.benefiting(typed.id(BENEFICIARY));
            case STOP -> Wanted.NOTHING;
        };
    }

    private ModelAndView again(UUID id, ChangeKind kind, Typed typed, Problems problems) {
        return Pages.unprocessable(VIEW, page(pages.page(id), kind, typed.values(), problems, false));
    }

    private ChangePage page(
            ProjectPage file,
            @Nullable ChangeKind kind,
            Map<String, String> typed,
            Problems problems,
            boolean changed) {
        var kinds = Arrays.stream(ChangeKind.values())
                .flatMap(one ->
                        deciders.of(one, file.project()).map(decider -> new ChangePage.Choice(one, decider)).stream())
                .toList();
        return new ChangePage(
                file,
                kind,
                kinds,
                kind == ChangeKind.CHANGE_PLACE ? choices.places(file.project()) : List.of(),
                kind == ChangeKind.CHANGE_BENEFICIARY ? pick(typed) : null,
                typed,
                problems,
                changed);
    }

    private EstablishmentPick pick(Map<String, String> typed) {
        return establishments.pick(
                BENEFICIARY,
                typed.getOrDefault(EstablishmentPick.wordsOf(BENEFICIARY), ""),
                typed.getOrDefault(BENEFICIARY, ""));
    }

    private static @Nullable ChangeKind kind(String word) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
