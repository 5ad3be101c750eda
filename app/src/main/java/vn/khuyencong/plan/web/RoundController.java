package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
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
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.AnswerRegistration;
import vn.khuyencong.plan.AskedBodies.Asked;
import vn.khuyencong.plan.ClosingMove;
import vn.khuyencong.plan.MoveClosing;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.RegistrationOutcome;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** One registration round: its page, the bodies as a table, an answer of no need, another closing day. */
@Controller
@Allowed(to = Verb.READ, on = Matter.ROUND)
@RequestMapping(RegistrationQuery.PATH + "/{round}")
class RoundController {

    private static final String VIEW = "plan/registration";

    private final RoundPages pages;
    private final AnswerRegistration answerRegistration;
    private final MoveClosing moveClosing;
    private final Texts texts;

    RoundController(RoundPages pages, AnswerRegistration answerRegistration, MoveClosing moveClosing, Texts texts) {
        this.pages = pages;
        this.answerRegistration = answerRegistration;
        this.moveClosing = moveClosing;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView round(@PathVariable UUID round, @RequestParam Map<String, String> address) {
        return Pages.page(VIEW, pages.page(round, AskedQuery.of(address), RoundForms.empty()));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> export(
            @PathVariable UUID round, @RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "don-vi-dang-ky.xlsx",
                texts.text(language, "plan.round.bodies"),
                columns(language),
                pages.bodies(round, AskedQuery.of(address)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.ROUND)
    @PostMapping("/khong-co-nhu-cau")
    ModelAndView noNeed(@PathVariable UUID round, @RequestParam Map<String, String> typed) {
        var form = RoundForms.of(typed);
        return switch (form.answer(round)) {
            case RoundForms.Read.Wrong<Registration.NoNeed>(var problems) -> again(round, form.answering(problems));
            case RoundForms.Read.Ok<Registration.NoNeed>(var answer) ->
                switch (answerRegistration.noNeed(answer)) {
                    case RegistrationOutcome.Done _ ->
                        Pages.redirect(RegistrationQuery.PATH + "/" + round, "plan.round.noted");
                    case RegistrationOutcome.Refused(var findings) ->
                        again(round, form.answering(Problems.of(findings)));
                };
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.ROUND)
    @PostMapping("/ngay-cuoi")
    ModelAndView move(@PathVariable UUID round, @RequestParam Map<String, String> typed) {
        var form = RoundForms.of(typed);
        return switch (form.move(round)) {
            case RoundForms.Read.Wrong<ClosingMove.Wanted>(var problems) -> again(round, form.moving(problems));
            case RoundForms.Read.Ok<ClosingMove.Wanted>(var wanted) ->
                switch (moveClosing.move(wanted)) {
                    case MoveClosing.Outcome.Done(var moved) ->
                        Pages.redirect(RegistrationQuery.PATH + "/" + round, "plan.round.moved", moved.closesOn());
                    case MoveClosing.Outcome.Refused(var findings) -> again(round, form.moving(Problems.of(findings)));
                    case MoveClosing.Outcome.Stale(var theirs) ->
                        Pages.stale(
                                VIEW, pages.page(round, AskedQuery.NONE, form.moving(Problems.of(List.of(theirs)))));
                };
        };
    }

    private ModelAndView again(UUID round, RoundForms form) {
        return Pages.unprocessable(VIEW, pages.page(round, AskedQuery.NONE, form));
    }

    private List<Column<Asked>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "plan.round.body"), Asked::name),
                Column.text(texts.text(language, "plan.round.answer"), one -> answer(language, one)),
                Column.text(texts.text(language, "plan.round.answer-letter"), Asked::noNeedLetter),
                Column.date(texts.text(language, "plan.round.answer-on"), Asked::noNeedOn),
                Column.<Asked>number(texts.text(language, "plan.round.files"), Asked::files)
                        .withTotal(),
                Column.<Asked>number(texts.text(language, "plan.round.late"), Asked::late)
                        .withTotal());
    }

    private String answer(Locale language, Asked one) {
        var key = one.files() > 0 ? "registered" : one.noNeedLetter() != null ? "none" : "silent";
        return texts.text(language, "plan.round." + key);
    }
}
