package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.AdjustPlan;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.Adjustment.Ask;
import vn.khuyencong.plan.ApproveAdjustment;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.SubmitAdjustment;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the forms of an adjustment, and says what would be done. */
@Component
class AdjustmentMoves {

    private final AdjustPlan adjust;
    private final SubmitAdjustment submit;
    private final ApproveAdjustment approve;

    AdjustmentMoves(AdjustPlan adjust, SubmitAdjustment submit, ApproveAdjustment approve) {
        this.adjust = adjust;
        this.submit = submit;
        this.approve = approve;
    }

    /** What came of reading. */
    sealed interface Reading {}

    record Ready(Supplier<PlanOutcome> move) implements Reading {}

    record Unreadable(Problems problems) implements Reading {}

    Reading line(UUID plan, AdjustmentForm form) {
        var ask = form.ask();
        var project = form.project();
        if (ask == null || project == null) {
            return new Unreadable(Problems.NONE.with(Finding.of("plan.adjustment-choose-project")));
        }
        var left = ask == Ask.IN && AdjustmentForm.shown(form.amount()).isBlank();
        if (ask == Ask.OUT || ask == Ask.CONTENT || left) {
            return put(plan, form, ask, project, null);
        }
        return switch (Amounts.parse(form.amount())) {
            case Amount.Refused refused ->
                new Unreadable(
                        ask == Ask.AMOUNT
                                ? Problems.NONE.with("amount", refused.finding())
                                : Problems.NONE.with(refused.finding()));
            case Amount.Ok(var amount) -> put(plan, form, ask, project, amount);
        };
    }

    private Reading put(UUID plan, AdjustmentForm form, Ask ask, UUID project, @Nullable Dong amount) {
        var put = new Adjustment.Put(
                plan,
                form.seenVersion(),
                ask,
                project,
                form.cause(),
                amount,
                AdjustmentForm.shown(form.content()),
                AdjustmentForm.shown(form.because()));
        return new Ready(() -> adjust.put(put));
    }

    Reading takeBack(UUID plan, AdjustmentForm form) {
        var project = form.project();
        return project == null
                ? new Unreadable(Problems.NONE.with(Finding.of("plan.adjustment-choose-project")))
                : new Ready(() -> adjust.takeBack(plan, form.seenVersion(), project));
    }

    Reading withdrawal(UUID plan, AdjustmentForm form) {
        return new Ready(() -> adjust.withdraw(plan, form.seenVersion(), AdjustmentForm.shown(form.because())));
    }

    Reading submission(UUID plan, AdjustmentForm form) {
        return dated("submittedOn", form.submittedOn(), day -> {
            var wanted = new Adjustment.Submit(plan, form.seenVersion(), AdjustmentForm.shown(form.number()), day);
            return () -> submit.submit(wanted);
        });
    }

    Reading approval(UUID plan, AdjustmentForm form) {
        return dated("decidedOn", form.decidedOn(), day -> {
            var wanted = new Adjustment.Approve(plan, form.seenVersion(), AdjustmentForm.shown(form.decision()), day);
            return () -> approve.approve(wanted);
        });
    }

    Reading returning(UUID plan, AdjustmentForm form) {
        var back = new Adjustment.Return(plan, form.seenVersion(), AdjustmentForm.shown(form.reason()));
        return new Ready(() -> submit.giveBack(back));
    }

    private static Reading dated(
            String field, @Nullable String typed, Function<LocalDate, Supplier<PlanOutcome>> move) {
        return switch (Dates.parse(typed)) {
            case Day.Refused refused -> new Unreadable(Problems.NONE.with(field, refused.finding()));
            case Day.Ok(var day) -> new Ready(move.apply(day));
        };
    }
}
