package vn.khuyencong.programme.web;

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
import vn.khuyencong.access.Verb;
import vn.khuyencong.programme.AdjustProgramme;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeOutcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The page of a programme, and the beginning of an adjustment. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROGRAMME)
@RequestMapping("/chuong-trinh/{id}")
class ProgrammeController {

    static final String VIEW = "programme/programme";

    private final ProgrammePages pages;
    private final AdjustProgramme adjustProgramme;

    ProgrammeController(ProgrammePages pages, AdjustProgramme adjustProgramme) {
        this.pages = pages;
        this.adjustProgramme = adjustProgramme;
    }

    @GetMapping
    ModelAndView programme(
            @PathVariable UUID id, @RequestParam(name = "ban", required = false) @Nullable Integer number) {
        return Pages.page(VIEW, pages.page(id, number));
    }

    /** @param inForce the number of the edition the sender saw in force */
    @Allowed(to = Verb.WRITE, on = Matter.PROGRAMME)
    @PostMapping("/dieu-chinh")
    ModelAndView adjust(@PathVariable UUID id, @RequestParam(defaultValue = "0") int inForce, MoveForm form) {
        try {
            return switch (adjustProgramme.adjust(new Programme.Adjust(id, inForce, MoveForm.text(form.why())))) {
                case ProgrammeOutcome.Done(var edition) ->
                    Pages.redirect("/chuong-trinh/ban/" + edition.id() + "/sua", "programme.adjusting");
                case ProgrammeOutcome.Refused(var findings) ->
                    Pages.unprocessable(VIEW, pages.refusedAdjusting(id, form, Problems.of(findings)));
            };
        } catch (Stale overtaken) {
            return Pages.stale(VIEW, pages.overtakenAdjusting(id, form));
        }
    }
}
