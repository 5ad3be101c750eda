package vn.khuyencong.organisation.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.reform.DecideReform;
import vn.khuyencong.organisation.reform.PrepareReform;
import vn.khuyencong.organisation.reform.ReformOutcome;
import vn.khuyencong.organisation.reform.ReformReader;
import vn.khuyencong.organisation.reform.ReverseReform;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;

/** The page of a reform, and what is decided there. */
@Controller
@Allowed(to = Verb.READ, on = Matter.REFORM)
class ReformController {

    private static final String BASE = "/to-chuc/sap-xep";

    private final ReformReader reader;
    private final PrepareReform prepare;
    private final DecideReform decide;
    private final ReverseReform reverse;

    ReformController(ReformReader reader, PrepareReform prepare, DecideReform decide, ReverseReform reverse) {
        this.reader = reader;
        this.prepare = prepare;
        this.decide = decide;
        this.reverse = reverse;
    }

    @GetMapping(BASE + "/{id}")
    ModelAndView page(@PathVariable UUID id) {
        return Pages.page(ReformPage.VIEW, ReformPage.of(reader.look(id)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REFORM)
    @PostMapping(BASE + "/{id}/trinh")
    ModelAndView ask(@PathVariable UUID id) {
        return answer(id, "", "reform.asked", () -> prepare.ask(id));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.REFORM)
    @PostMapping(BASE + "/{id}/quyet-dinh")
    ModelAndView decide(@PathVariable UUID id, @RequestParam int version) {
        return answer(id, "", "reform.decided", () -> decide.decide(id, version));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REFORM)
    @PostMapping(BASE + "/{id}/huy")
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = ReformPage.REASON, defaultValue = "") String reason) {
        return answer(id, reason, "reform.cancelled", () -> decide.cancel(id, version, reason));
    }

    /** Leads to the counter-operation, which is a plan of its own. */
    @Allowed(to = Verb.WRITE, on = Matter.REFORM)
    @PostMapping(BASE + "/{id}/khoi-phuc")
    ModelAndView reverse(@PathVariable UUID id) {
        return answer(id, "", "reform.reversal-begun", () -> reverse.reverse(id));
    }

    private ModelAndView answer(UUID id, String typed, String done, Supplier<ReformOutcome> work) {
        try {
            return switch (work.get()) {
                case ReformOutcome.Done(var reform) -> Pages.redirect(BASE + "/" + reform, done);
                case ReformOutcome.Refused(var findings) ->
                    Pages.unprocessable(ReformPage.VIEW, ReformPage.refused(reader.look(id), findings, typed));
            };
        } catch (Stale _) {
            return Pages.stale(ReformPage.VIEW, ReformPage.overtaken(reader.look(id)));
        }
    }
}
