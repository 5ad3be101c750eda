package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.khuyencong.project.FormPart;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.SaveProject.Outcome;
import vn.khuyencong.project.TypedForm;
import vn.khuyencong.project.WriteParts;
import vn.khuyencong.project.WriteParts.Sent;
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
    private final WriteParts parts;
    private final SaveProject saveProject;

    EditController(EditPages pages, WriteParts parts, SaveProject saveProject) {
        this.pages = pages;
        this.parts = parts;
        this.saveProject = saveProject;
    }

    @GetMapping("/de-an/{id}/sua")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(VIEW, opened(id, pages.open(id)));
    }

    /** Takes a part over from somebody who has been silent. */
    @PostMapping("/de-an/{id}/sua/tiep")
    ModelAndView takeOver(@PathVariable UUID id, @RequestParam("phan") FormPart part) {
        parts.takeOver(id, part);
        return Pages.redirect("/de-an/" + id + "/sua");
    }

    /** Leaves the form to others; what was typed stays as the draft. */
    @PostMapping("/de-an/{id}/sua/thoi")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        keep(id, sent(id, form));
        parts.leave(id);
        return Pages.redirect("/de-an/" + id, "project.writing.left");
    }

    /** Lets go what she had typed when somebody else was first. */
    @PostMapping("/de-an/{id}/sua/bo")
    ModelAndView letGo(@PathVariable UUID id) {
        parts.letGo(id);
        return Pages.redirect("/de-an/" + id + "/sua");
    }

    /** Keeps the form as typed and answers with sums, ceiling and findings. */
    @PostMapping("/de-an/{id}/ban-nhap")
    ModelAndView draft(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var sent = sent(id, form);
        var kept = keep(id, sent);
        return Pages.page("project/check", pages.check(id, pages.now(id).with(sent.parts(), sent.typed()), kept));
    }

    @PostMapping("/de-an/{id}/sua")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var changed = rows(form);
        if (changed.isPresent()) {
            return Pages.page(VIEW, again(id, form, changed.get(), Problems.NONE));
        }
        try {
            var written = parts.write(sent(id, form));
            if (!written.refused().isEmpty()) {
                return stale(id, form, written.form());
            }
            var reading = pages.read(id, written.toSave());
            if (!reading.problems().isEmpty()) {
                return unprocessable(id, form, reading.problems());
            }
            return switch (saveProject.save(
                    reading.save(id, written.version()), written.leavesADraft() ? written.form() : null)) {
                case Outcome.Saved _ -> Pages.redirect("/de-an/" + id, "project.saved");
                case Outcome.Refused(var findings) -> unprocessable(id, form, Problems.of(findings));
            };
        } catch (Stale _) {
            parts.keepAside(id, EditForm.sent(form).typed());
            return stale(id, form, pages.filed(id));
        }
    }

    /** The form with a row or component more or less, where that is asked for. */
    private static Optional<EditForm> rows(Map<String, String> form) {
        var typed = new Typed(form);
        var sent = EditForm.sent(form);
        var row = typed.text("remove-row");
        var component = typed.text("remove-component");
        if (form.containsKey("add-row")) return Optional.of(sent.withRow());
        if (form.containsKey("add-component"))
            return Optional.of(new EditForm(ComponentForm.withOneMore(sent.values())));
        if (row.matches("\\d{1,2}")) return Optional.of(sent.withoutRow(Integer.parseInt(row)));
        return component.matches("\\d{1,2}")
                ? Optional.of(new EditForm(ComponentForm.without(sent.values(), Integer.parseInt(component))))
                : Optional.empty();
    }

    private ModelAndView unprocessable(UUID id, Map<String, String> form, Problems problems) {
        return Pages.unprocessable(VIEW, again(id, form, EditForm.sent(form), problems));
    }

    /** Her text once more, to be held against what is there now and saved if it is still needed. */
    private ModelAndView stale(UUID id, Map<String, String> form, TypedForm now) {
        var changed = Problems.NONE.with(Finding.of("project.changed-while-writing"));
        var page = pages.again(id, EditForm.sent(form), EditForm.parts(form), changed);
        return Pages.stale(VIEW, page.in(parts.open(id, now)));
    }

    private EditPage opened(UUID id, EditPage page) {
        return page.in(parts.open(id, new TypedForm(page.state().values())));
    }

    /** The same open form, once more; where it is none of hers any more, it is a new one. */
    private EditPage again(UUID id, Map<String, String> form, EditForm changed, Problems problems) {
        var page = pages.again(id, changed, EditForm.parts(form), problems);
        var opened = opened(form);
        return opened == null
                ? page.in(parts.open(id, pages.now(id)))
                : page.in(new EditPage.Turn(opened.toString(), parts.others(id)));
    }

    /** Keeps what was typed; beside the file, where that has moved on. */
    private CheckPiece.Kept keep(UUID id, Sent sent) {
        try {
            var written = parts.write(sent);
            return new CheckPiece.Kept(written.keptAt(), written.refused(), false);
        } catch (Stale _) {
            parts.keepAside(id, sent.typed());
            return new CheckPiece.Kept(null, List.of(), true);
        }
    }

    private Sent sent(UUID id, Map<String, String> form) {
        return new Sent(
                id,
                opened(form),
                new Typed(form).version(),
                EditForm.parts(form),
                EditForm.sent(form).typed(),
                pages.filed(id));
    }

    private static @Nullable UUID opened(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("opened", ""));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
