package vn.khuyencong.norm.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.DecideNorm;
import vn.khuyencong.norm.DraftNorm;
import vn.khuyencong.norm.NormDecision.Moved;
import vn.khuyencong.norm.NormDecision.Refused;
import vn.khuyencong.norm.ProposalStage;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Writes a proposal: the form, the draft that keeps itself, handing it in. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROPOSAL)
class ProposalEditController {

    private static final String VIEW = "norm/edit";

    private final ProposalEditPages pages;
    private final DraftNorm draft;
    private final DecideNorm decide;

    ProposalEditController(ProposalEditPages pages, DraftNorm draft, DecideNorm decide) {
        this.pages = pages;
        this.draft = draft;
        this.decide = decide;
    }

    @GetMapping("/dinh-muc/de-xuat/{id}/sua")
    ModelAndView form(@PathVariable UUID id) {
        draft.requireOwn(id);
        return Pages.page(VIEW, pages.open(id));
    }

    /** Keeps the form as typed; the new revision goes back in a header. */
    @PostMapping("/dinh-muc/de-xuat/{id}/ban-nhap")
    ResponseEntity<Void> keep(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        try {
            var revision = draft.keep(id, revision(sent), ProposalEditPages.json(ProposalForm.sent(sent)));
            return ResponseEntity.noContent()
                    .header("KC-Version", Integer.toString(revision))
                    .build();
        } catch (Stale _) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    @PostMapping("/dinh-muc/de-xuat/{id}/sua")
    ModelAndView save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = ProposalForm.sent(sent);
        try {
            if (sent.containsKey("find-units") || sent.containsKey("find-basis")) {
                draft.keep(id, revision(sent), ProposalEditPages.json(form));
                return Pages.page(VIEW, pages.again(id, form, Problems.NONE));
            }
            return take(id, revision(sent), form, sent.containsKey("propose"));
        } catch (Stale _) {
            if (sent.containsKey("propose") && proposedAlready(id, form)) return toProposal(id, true);
            var changed = Problems.NONE.with(Finding.of("norm.proposal-changed"));
            return Pages.stale(VIEW, pages.again(id, form, changed));
        }
    }

    private ModelAndView take(UUID id, int revision, ProposalForm form, boolean propose) {
        var page = pages.again(id, form, Problems.NONE);
        var reading = ProposalReading.of(form, page.proposal(), page.family());
        if (!reading.problems().isEmpty()) {
            draft.keep(id, revision, ProposalEditPages.json(form));
            return Pages.unprocessable(VIEW, pages.again(id, form, reading.problems()));
        }
        var saved = draft.save(id, revision, reading.asked());
        if (!propose) return toProposal(id, false);
        return switch (decide.move(ProposalStep.PROPOSE, id, saved, null, "")) {
            case Moved _ -> toProposal(id, true);
            case Refused(var against) -> {
                var problems = Problems.NONE;
                for (var one : against) problems = problems.with(one.field(), one.finding());
                yield Pages.unprocessable(VIEW, pages.again(id, form, problems));
            }
        };
    }

    /** A second click on the same form: it is handed in as it stands. */
    private boolean proposedAlready(UUID id, ProposalForm form) {
        var page = pages.again(id, form, Problems.NONE);
        return page.proposal().stage() == ProposalStage.PROPOSED
                && ProposalReading.of(form, page.proposal(), page.family())
                        .asked()
                        .equals(page.proposal().asked());
    }

    private static ModelAndView toProposal(UUID id, boolean proposed) {
        return Pages.redirect("/dinh-muc/de-xuat/" + id, proposed ? "norm.done.PROPOSE" : "norm.edit.kept");
    }

    private static int revision(MultiValueMap<String, String> sent) {
        var text = sent.getFirst("version");
        if (text == null || !text.matches("\\d{1,9}")) throw new NotFound("A form without its revision");
        return Integer.parseInt(text);
    }
}
