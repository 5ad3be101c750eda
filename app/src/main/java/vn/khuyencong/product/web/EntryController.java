package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
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
import vn.khuyencong.product.voting.CheckEntry;
import vn.khuyencong.product.voting.EnterProduct;
import vn.khuyencong.product.voting.EnterProduct.Begun;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** An entry: begun, written, handed in, taken back by its owner; accepted or given back by the office. */
@Controller
@Allowed(to = Verb.READ, on = Matter.VOTING)
class EntryController {

    private static final String VIEW = "product/entry";

    private final EntryPages pages;
    private final RoundPages rounds;
    private final EnterProduct enter;
    private final CheckEntry check;

    EntryController(EntryPages pages, RoundPages rounds, EnterProduct enter, CheckEntry check) {
        this.pages = pages;
        this.rounds = rounds;
        this.enter = enter;
        this.check = check;
    }

    @GetMapping(EntryPage.PATH + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Map.of(), false, Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
    @PostMapping(RoundPage.PATH + "/{round}/dang-ky")
    ModelAndView begin(@PathVariable UUID round, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return switch (enter.begin(typed.id("requestId"), round, typed.id("product"))) {
            case Begun.Done(var entry) -> Pages.redirect(EntryPage.PATH + "/" + entry, "voting.begun");
            case Begun.Refused(var findings) ->
                Pages.unprocessable("product/round", rounds.page(round, sent, false, Problems.of(findings)));
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
    @PostMapping(EntryPage.PATH + "/{id}/luu")
    ModelAndView say(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(
                id,
                sent,
                "voting.kept",
                () -> enter.say(id, typed.version(), typed.ticked("declared"), typed.text("contact")));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
    @PostMapping(EntryPage.PATH + "/{id}/nop")
    ModelAndView handIn(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return answer(id, sent, "voting.handed-in", () -> enter.handIn(id, new Typed(sent).version()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
    @PostMapping(EntryPage.PATH + "/{id}/rut")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return answer(id, sent, "voting.taken-back", () -> enter.withdraw(id, new Typed(sent).version()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping(EntryPage.PATH + "/{id}/nhan")
    ModelAndView accept(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return answer(id, sent, "voting.accepted", () -> check.accept(id, new Typed(sent).version()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping(EntryPage.PATH + "/{id}/tra")
    ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(id, sent, "voting.given-back", () -> check.giveBack(id, typed.version(), typed.text("reason")));
    }

    private ModelAndView answer(UUID id, Map<String, String> sent, String done, Supplier<List<Finding>> work) {
        try {
            var findings = work.get();
            return findings.isEmpty()
                    ? Pages.redirect(EntryPage.PATH + "/" + id, done)
                    : Pages.unprocessable(VIEW, pages.page(id, sent, false, Problems.of(findings)));
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, sent, true, Problems.NONE));
        }
    }
}
