package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.AdvanceMoney;
import vn.khuyencong.project.PayRemainder;
import vn.khuyencong.project.RefundMoney;
import vn.khuyencong.project.Step;

/** The accountant advances, pays the rest, takes back. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class MoneyController {

    private final StepForms forms;
    private final AdvanceMoney advanceMoney;
    private final PayRemainder payRemainder;
    private final RefundMoney refundMoney;

    MoneyController(StepForms forms, AdvanceMoney advanceMoney, PayRemainder payRemainder, RefundMoney refundMoney) {
        this.forms = forms;
        this.advanceMoney = advanceMoney;
        this.payRemainder = payRemainder;
        this.refundMoney = refundMoney;
    }

    @GetMapping("/de-an/{id}/tam-ung")
    ModelAndView advancing(@PathVariable UUID id) {
        return forms.open(id, Step.ADVANCE);
    }

    @PostMapping("/de-an/{id}/tam-ung")
    ModelAndView advance(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var amount = typed.amount("amount");
        var day = typed.day("paidOn");
        return forms.post(
                id,
                Step.ADVANCE,
                typed,
                () -> advanceMoney.advance(id, typed.version(), amount, day, typed.text("paper")));
    }

    @GetMapping("/de-an/{id}/thanh-toan")
    ModelAndView paying(@PathVariable UUID id) {
        return forms.open(id, Step.PAY_REMAINDER);
    }

    @PostMapping("/de-an/{id}/thanh-toan")
    ModelAndView pay(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var amount = typed.amount("amount");
        var day = typed.day("paidOn");
        return forms.post(
                id,
                Step.PAY_REMAINDER,
                typed,
                () -> payRemainder.pay(id, typed.version(), amount, day, typed.text("paper")));
    }

    @GetMapping("/de-an/{id}/hoan-tra")
    ModelAndView refunding(@PathVariable UUID id) {
        return forms.open(id, Step.REFUND);
    }

    @PostMapping("/de-an/{id}/hoan-tra")
    ModelAndView refund(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var amount = typed.amount("amount");
        var day = typed.day("paidOn");
        return forms.post(
                id,
                Step.REFUND,
                typed,
                () -> refundMoney.refund(id, typed.version(), amount, day, typed.text("paper")));
    }
}
