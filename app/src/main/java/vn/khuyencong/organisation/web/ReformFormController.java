package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.khuyencong.organisation.reform.PrepareReform;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.ReformOutcome;
import vn.khuyencong.organisation.reform.ReformReader;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A plan is written: begun, changed, its work given to successors. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.REFORM)
class ReformFormController {

    private static final String BASE = "/to-chuc/sap-xep";
    private static final String FORM = "organisation/reform/form";

    private final ReformReader reader;
    private final PrepareReform prepare;

    ReformFormController(ReformReader reader, PrepareReform prepare) {
        this.reader = reader;
        this.prepare = prepare;
    }

    /** First the kind, then the form of that kind. */
    @GetMapping(BASE + "/moi")
    ModelAndView begin(@RequestParam(name = "hinh-thuc", defaultValue = "") String word) {
        var bodies = reader.bodiesToPrepareWith();
        var kind = ReformReading.kind(word);
        return kind == null
                ? Pages.page("organisation/reform/kinds", new ReformKindsPage())
                : Pages.page(FORM, new ReformFormPage(ReformForm.empty(kind), null, bodies, Problems.NONE, false));
    }

    @PostMapping(BASE)
    ModelAndView begin(@RequestParam MultiValueMap<String, String> parameters) {
        var kind = ReformReading.kind(parameters.getFirst("kind"));
        if (kind == null) {
            return Pages.redirect(BASE + "/moi");
        }
        var form = ReformForm.typed(kind, parameters);
        var reading = new ReformReading();
        var draft = reading.draft(form);
        if (!reading.problems().isEmpty()) {
            return again(form, null, reading.problems());
        }
        return switch (prepare.begin(draft)) {
            case ReformOutcome.Done(var id) -> Pages.redirect(BASE + "/" + id, "reform.begun");
            case ReformOutcome.Refused(var findings) -> again(form, null, Problems.of(findings));
        };
    }

    @GetMapping(BASE + "/{id}/sua")
    ModelAndView change(@PathVariable UUID id) {
        var look = reader.look(id);
        if (!look.may().write()) {
            throw new NotAllowed("The plan " + id + " is not the reader's to change");
        }
        return Pages.page(
                FORM,
                new ReformFormPage(ReformForm.of(look.reform()), look.reform(), look.bodies(), Problems.NONE, false));
    }

    @PostMapping(BASE + "/{id}/sua")
    ModelAndView save(
            @PathVariable UUID id, @RequestParam int version, @RequestParam MultiValueMap<String, String> parameters) {
        var reform = reader.look(id).reform();
        var form = ReformForm.typed(reform.kind(), parameters);
        var reading = new ReformReading();
        var draft = reading.draft(form);
        if (!reading.problems().isEmpty()) {
            return again(form, reform, reading.problems());
        }
        try {
            return switch (prepare.save(id, version, draft)) {
                case ReformOutcome.Done _ -> Pages.redirect(BASE + "/" + id, "reform.saved");
                case ReformOutcome.Refused(var findings) -> again(form, reform, Problems.of(findings));
            };
        } catch (Stale _) {
            return Pages.stale(
                    FORM, new ReformFormPage(form, reform, reader.bodiesToPrepareWith(), Problems.NONE, true));
        }
    }

    @PostMapping(BASE + "/{id}/phan-viec")
    ModelAndView assign(
            @PathVariable UUID id, @RequestParam int version, @RequestParam MultiValueMap<String, String> parameters) {
        var given = ReformReading.given(parameters.toSingleValueMap());
        try {
            return switch (prepare.assign(id, version, given)) {
                case ReformOutcome.Done _ -> Pages.redirect(BASE + "/" + id + "#cong-viec", "reform.assigned");
                case ReformOutcome.Refused(var findings) -> refused(id, findings);
            };
        } catch (Stale _) {
            return Pages.stale(ReformPage.VIEW, ReformPage.overtaken(reader.look(id)));
        }
    }

    private ModelAndView refused(UUID id, List<vn.khuyencong.shared.Finding> findings) {
        return Pages.unprocessable(ReformPage.VIEW, ReformPage.refused(reader.look(id), findings, ""));
    }

    private ModelAndView again(ReformForm form, @Nullable Reform reform, Problems problems) {
        return Pages.unprocessable(
                FORM, new ReformFormPage(form, reform, reader.bodiesToPrepareWith(), problems, false));
    }
}
