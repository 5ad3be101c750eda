package vn.khuyencong.programme.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.programme.DecideProgramme;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeOutcome;
import vn.khuyencong.programme.SubmitProgramme;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The moves of an edition: submitted, approved, returned. */
@Controller
@Allowed(to = Verb.DECIDE, on = Matter.PROGRAMME)
@RequestMapping("/chuong-trinh/ban/{edition}")
class EditionController {

    private final ProgrammePages pages;
    private final SubmitProgramme submitProgramme;
    private final DecideProgramme decideProgramme;

    EditionController(ProgrammePages pages, SubmitProgramme submitProgramme, DecideProgramme decideProgramme) {
        this.pages = pages;
        this.submitProgramme = submitProgramme;
        this.decideProgramme = decideProgramme;
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROGRAMME)
    @PostMapping("/trinh")
    ModelAndView submit(@PathVariable UUID edition, MoveForm form) {
        return switch (Dates.parse(form.submittedOn())) {
            case Day.Refused refused -> refused(edition, form, Problems.NONE.with("submittedOn", refused.finding()));
            case Day.Ok(var day) -> {
                var submit = new Programme.Submit(edition, form.seenVersion(), MoveForm.text(form.number()), day);
                yield answer(edition, form, "programme.submitted", () -> submitProgramme.submit(submit));
            }
        };
    }

    @PostMapping("/phe-duyet")
    ModelAndView approve(@PathVariable UUID edition, MoveForm form) {
        return switch (Dates.parse(form.decidedOn())) {
            case Day.Refused refused -> refused(edition, form, Problems.NONE.with("decidedOn", refused.finding()));
            case Day.Ok(var day) -> {
                var approve = new Programme.Approve(edition, form.seenVersion(), MoveForm.text(form.decision()), day);
                yield answer(edition, form, "programme.approved", () -> decideProgramme.approve(approve));
            }
        };
    }

    @PostMapping("/tra-lai")
    ModelAndView giveBack(@PathVariable UUID edition, MoveForm form) {
        var back = new Programme.Return(edition, form.seenVersion(), MoveForm.text(form.reason()));
        return answer(edition, form, "programme.returned", () -> decideProgramme.giveBack(back));
    }

    private ModelAndView answer(UUID edition, MoveForm form, String done, Supplier<ProgrammeOutcome> move) {
        try {
            return switch (move.get()) {
                case ProgrammeOutcome.Done(var after) ->
                    Pages.redirect("/chuong-trinh/" + after.programme() + "?ban=" + after.number(), done);
                case ProgrammeOutcome.Refused(var findings) -> refused(edition, form, Problems.of(findings));
            };
        } catch (Stale overtaken) {
            return Pages.stale(ProgrammeController.VIEW, pages.overtaken(edition, form));
        }
    }

    private ModelAndView refused(UUID edition, MoveForm form, Problems problems) {
        return Pages.unprocessable(ProgrammeController.VIEW, pages.refused(edition, form, problems));
    }
}
