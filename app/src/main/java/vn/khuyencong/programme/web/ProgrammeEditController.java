package vn.khuyencong.programme.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import vn.khuyencong.programme.ProgrammeOutcome.Done;
import vn.khuyencong.programme.ProgrammeOutcome.Refused;
import vn.khuyencong.programme.SaveProgramme;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Writes an edition of a programme: the form, the draft that keeps itself, the whole save. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROGRAMME)
@RequestMapping("/chuong-trinh/ban/{edition}")
class ProgrammeEditController {

    private static final String VIEW = "programme/edit";

    private final ProgrammeEditPages pages;
    private final SaveProgramme saveProgramme;

    ProgrammeEditController(ProgrammeEditPages pages, SaveProgramme saveProgramme) {
        this.pages = pages;
        this.saveProgramme = saveProgramme;
    }

    @GetMapping("/sua")
    ModelAndView form(@PathVariable UUID edition) {
        var page = pages.open(edition);
        return page.edition().stage().isOpen()
                ? Pages.page(VIEW, page)
                : Pages.redirect("/chuong-trinh/" + page.programme().id(), "programme.not-open");
    }

    /** Keeps the form as typed; the new version goes back in a header. */
    @PostMapping("/ban-nhap")
    ResponseEntity<Void> keep(@PathVariable UUID edition, @RequestParam Map<String, String> sent) {
        try {
            var version = keep(edition, sent, ProgrammeForm.sent(sent));
            return ResponseEntity.noContent()
                    .header("KC-Version", Integer.toString(version))
                    .build();
        } catch (Stale _) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    @PostMapping("/sua")
    ModelAndView save(@PathVariable UUID edition, @RequestParam Map<String, String> sent) {
        var form = ProgrammeForm.sent(sent);
        try {
            if (sent.containsKey("add-row")) {
                return kept(edition, sent, form.withRow());
            }
            if (sent.getOrDefault("remove-row", "").matches("\\d{1,2}")) {
                var programme = pages.open(edition).programme();
                return kept(edition, sent, form.withoutRow(Integer.parseInt(sent.get("remove-row")), programme));
            }
            return take(edition, sent, form);
        } catch (Stale _) {
            var changed = Problems.NONE.with(Finding.of("programme.changed-while-writing"));
            return Pages.stale(VIEW, pages.again(edition, form, changed, null));
        }
    }

    private ModelAndView take(UUID edition, Map<String, String> sent, ProgrammeForm form) {
        var reading = pages.read(edition, form);
        if (!reading.problems().isEmpty()) {
            return unprocessable(edition, sent, form, reading.problems());
        }
        return switch (saveProgramme.save(edition, version(sent), reading.contents())) {
            case Done(var saved) ->
                Pages.redirect("/chuong-trinh/" + saved.programme() + "?ban=" + saved.number(), "programme.saved");
            case Refused(var findings) -> unprocessable(edition, sent, form, Problems.of(findings));
        };
    }

    private ModelAndView kept(UUID edition, Map<String, String> sent, ProgrammeForm form) {
        var version = keep(edition, sent, form);
        return Pages.page(VIEW, pages.again(edition, form, Problems.NONE, version));
    }

    private ModelAndView unprocessable(UUID edition, Map<String, String> sent, ProgrammeForm form, Problems problems) {
        var version = keep(edition, sent, form);
        return Pages.unprocessable(VIEW, pages.again(edition, form, problems, version));
    }

    private int keep(UUID edition, Map<String, String> sent, ProgrammeForm form) {
        return saveProgramme.keep(edition, version(sent), ProgrammeEditPages.json(form));
    }

    private static int version(Map<String, String> sent) {
        var text = sent.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
