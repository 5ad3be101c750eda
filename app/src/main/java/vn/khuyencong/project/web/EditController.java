package vn.khuyencong.project.web;

import java.time.Instant;
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
import vn.khuyencong.project.KeepDraft;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.SaveProject.Outcome;
import vn.khuyencong.project.WriteInTurn;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Writes a đề án: the form, the draft that keeps itself, the whole save. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class EditController {

    private static final String VIEW = "project/edit";

    private final EditPages pages;
    private final KeepDraft keepDraft;
    private final SaveProject saveProject;
    private final WriteInTurn turn;

    EditController(EditPages pages, KeepDraft keepDraft, SaveProject saveProject, WriteInTurn turn) {
        this.pages = pages;
        this.keepDraft = keepDraft;
        this.saveProject = saveProject;
        this.turn = turn;
    }

    @GetMapping("/de-an/{id}/sua")
    ModelAndView form(@PathVariable UUID id) {
        var page = pages.open(id);
        var other = turn.open(id);
        return other.isPresent()
                ? Pages.page("project/writing", new WritingPage(page.project(), other.get()))
                : Pages.page(VIEW, page);
    }

    /** Takes the form over from somebody who has been silent. */
    @PostMapping("/de-an/{id}/sua/tiep")
    ModelAndView takeOver(@PathVariable UUID id) {
        turn.takeOver(id);
        return Pages.redirect("/de-an/" + id + "/sua");
    }

    /** Leaves the form to others; what was typed stays as the draft. */
    @PostMapping("/de-an/{id}/sua/thoi")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        keep(id, new Typed(sent), EditForm.sent(sent));
        turn.leave(id);
        return Pages.redirect("/de-an/" + id, "project.writing.left");
    }

    /** Lets go what she had typed when somebody else was first. */
    @PostMapping("/de-an/{id}/sua/bo")
    ModelAndView letGo(@PathVariable UUID id) {
        turn.letGo(id);
        return Pages.redirect("/de-an/" + id + "/sua");
    }

    /** Keeps the form as typed and answers with sums, ceiling and findings. */
    @PostMapping("/de-an/{id}/ban-nhap")
    ModelAndView draft(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = EditForm.sent(sent);
        var kept = keep(id, new Typed(sent), form);
        return Pages.page("project/check", pages.check(id, form, kept, kept == null));
    }

    @PostMapping("/de-an/{id}/sua")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var form = EditForm.sent(sent);
        if (sent.containsKey("add-row")) {
            return Pages.page(VIEW, pages.again(id, form.withRow(), Problems.NONE, typed.text("version")));
        }
        if (typed.text("remove-row").matches("\\d{1,2}")) {
            var fewer = form.withoutRow(Integer.parseInt(typed.text("remove-row")));
            return Pages.page(VIEW, pages.again(id, fewer, Problems.NONE, typed.text("version")));
        }
        if (sent.containsKey("add-component")) {
            var more = new EditForm(ComponentForm.withOneMore(form.values()));
            return Pages.page(VIEW, pages.again(id, more, Problems.NONE, typed.text("version")));
        }
        if (typed.text("remove-component").matches("\\d{1,2}")) {
            var fewer = new EditForm(
                    ComponentForm.without(form.values(), Integer.parseInt(typed.text("remove-component"))));
            return Pages.page(VIEW, pages.again(id, fewer, Problems.NONE, typed.text("version")));
        }
        var reading = pages.read(id, form);
        if (!reading.problems().isEmpty()) {
            return unprocessable(id, typed, form, reading.problems());
        }
        try {
            return switch (saveProject.save(reading.save(id, typed.version()))) {
                case Outcome.Saved _ -> Pages.redirect("/de-an/" + id, "project.saved");
                case Outcome.Refused(var findings) -> unprocessable(id, typed, form, Problems.of(findings));
            };
        } catch (Stale _) {
            turn.keepAside(id, pages.json(form));
            var changed = Problems.NONE.with(Finding.of("project.changed-while-writing"));
            return Pages.stale(VIEW, pages.again(id, form, changed, null));
        }
    }

    private ModelAndView unprocessable(UUID id, Typed typed, EditForm form, Problems problems) {
        keep(id, typed, form);
        return Pages.unprocessable(VIEW, pages.again(id, form, problems, typed.text("version")));
    }

    /** When the draft was kept; empty if somebody else was first. */
    private @Nullable Instant keep(UUID id, Typed typed, EditForm form) {
        var seen = typed.text("seen");
        try {
            return keepDraft.keep(
                    id,
                    typed.version(),
                    seen.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(seen) + 1) : null,
                    pages.json(form));
        } catch (Stale _) {
            turn.keepAside(id, pages.json(form));
            return null;
        }
    }
}
