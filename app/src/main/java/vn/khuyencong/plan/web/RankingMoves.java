package vn.khuyencong.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.ChangeChoice;
import vn.khuyencong.plan.ChoiceChange;
import vn.khuyencong.plan.ChoiceChange.Kind;
import vn.khuyencong.plan.NoteGround;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;

/** Reads the forms of a ranked đề án and makes the move. */
@Component
class RankingMoves {

    private final ChangeChoice changeChoice;
    private final NoteGround noteGround;

    RankingMoves(ChangeChoice changeChoice, NoteGround noteGround) {
        this.changeChoice = changeChoice;
        this.noteGround = noteGround;
    }

    /** What came of a form. */
    sealed interface Answer {

        record Unreadable(Problems problems) implements Answer {}

        record Made(PlanOutcome outcome) implements Answer {}
    }

    Answer change(UUID plan, UUID project, RankingForm form) {
        var kind = form.kind();
        if (kind == null) {
            return new Answer.Unreadable(Problems.NONE.with("kind", Finding.of("plan.change-kind-missing")));
        }
        var make = new ChoiceChange.Make(
                plan, form.seenVersion(), project, kind, null, place(form, kind), RankingForm.shown(form.reason()));
        if (kind != Kind.CUT) {
            return new Answer.Made(changeChoice.make(make));
        }
        return switch (Amounts.parse(form.amount())) {
            case Amount.Refused refused -> new Answer.Unreadable(Problems.NONE.with("amount", refused.finding()));
            case Amount.Ok(var amount) ->
                new Answer.Made(changeChoice.make(new ChoiceChange.Make(
                        plan, form.seenVersion(), project, kind, amount, null, RankingForm.shown(form.reason()))));
        };
    }

    Answer note(UUID plan, UUID project, RankingForm form) {
        return new Answer.Made(noteGround.note(form.note(plan, project)));
    }

    Answer withdraw(UUID plan, RankingForm form) {
        return new Answer.Made(noteGround.withdraw(form.withdraw(plan)));
    }

    /** Nothing readable is the place 0, which the rules refuse. */
    private static @Nullable Integer place(RankingForm form, Kind kind) {
        var typed = RankingForm.shown(form.place()).strip();
        return kind == Kind.PLACE ? Integer.valueOf(typed.matches("\\d{1,4}") ? typed : "0") : null;
    }
}
