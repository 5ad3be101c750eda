package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.funding.KeepPastSupport;
import vn.khuyencong.project.funding.PastField;
import vn.khuyencong.project.funding.UndoPastSupports;
import vn.khuyencong.project.funding.UndoPastSupports.Outcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;

/** A past support is entered, corrected or undone; an import is undone as a whole. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class PastSupportController {

    private final PastForms forms;
    private final PastList list;
    private final KeepPastSupport keep;
    private final UndoPastSupports undo;

    PastSupportController(PastForms forms, PastList list, KeepPastSupport keep, UndoPastSupports undo) {
        this.forms = forms;
        this.list = list;
        this.keep = keep;
        this.undo = undo;
    }

    @GetMapping(PastListPage.PATH + "/moi")
    ModelAndView empty() {
        return Pages.page(PastFormPage.VIEW, forms.empty());
    }

    @PostMapping(PastListPage.PATH + "/moi")
    ModelAndView enter(@RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var id = typed.id("id");
        var findings = keep.enter(id, values(typed));
        return findings.isEmpty()
                ? Pages.redirect(PastListPage.PATH, "project.past.kept", typed.text(PastField.NAME.name()))
                : Pages.unprocessable(PastFormPage.VIEW, forms.again(id, false, typed.values(), findings));
    }

    @GetMapping(PastListPage.PATH + "/{id}")
    ModelAndView filled(@PathVariable UUID id) {
        return Pages.page(PastFormPage.VIEW, forms.filled(id));
    }

    @PostMapping(PastListPage.PATH + "/{id}")
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        try {
            var findings = keep.correct(id, typed.version(), values(typed));
            return findings.isEmpty()
                    ? Pages.redirect(PastListPage.PATH, "project.past.kept", typed.text(PastField.NAME.name()))
                    : Pages.unprocessable(PastFormPage.VIEW, forms.again(id, true, typed.values(), findings));
        } catch (Stale _) {
            return Pages.stale(PastFormPage.VIEW, forms.changed(id, typed.values()));
        }
    }

    @PostMapping(PastListPage.PATH + "/{id}/hoan-tac")
    ModelAndView undoOne(@PathVariable UUID id) {
        return answer(undo.undoOne(id));
    }

    @PostMapping(PastListPage.PATH + "/nhap/{id}/hoan-tac")
    ModelAndView undoImport(@PathVariable UUID id) {
        return answer(undo.undoImport(id));
    }

    private ModelAndView answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Undone(var rows) -> Pages.redirect(PastListPage.PATH, "project.past.undone", rows);
            case Outcome.Refused(var finding) ->
                Pages.unprocessable(
                        PastListController.VIEW,
                        list.page(PastFilter.of(Map.of()), new Paging(1, Paging.DEFAULT_SIZE, 0, ""))
                                .refusing(finding));
        };
    }

    private static Function<PastField, String> values(Typed typed) {
        return field -> typed.text(field.name());
    }
}
