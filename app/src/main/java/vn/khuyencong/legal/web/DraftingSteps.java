package vn.khuyencong.legal.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khuyencong.legal.AskOpinions;
import vn.khuyencong.legal.DraftingStep;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.legal.IssueDraft;
import vn.khuyencong.legal.MoveDrafting;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.shared.NotFound;

/** Reads the form of a step of drafting and says what would be done. */
@Component
class DraftingSteps {

    private final AskOpinions opinions;
    private final MoveDrafting move;
    private final IssueDraft issueDraft;

    DraftingSteps(AskOpinions opinions, MoveDrafting move, IssueDraft issueDraft) {
        this.opinions = opinions;
        this.move = move;
        this.issueDraft = issueDraft;
    }

    /** What would be done; what cannot be read stands in {@code typed} and then it must not be. */
    Supplier<ReviewOutcome> read(DraftingStep step, UUID id, DraftingForm form, ReviewTyped typed) {
        var version = form.seenVersion();
        return switch (step) {
            case BEGIN -> throw new NotFound("A task begins from its finding");
            case ASK_OPINIONS -> {
                var ask = new DraftingTask.Ask(id, version, form.asked(), form.paper(typed));
                yield () -> opinions.ask(ask);
            }
            case RECORD_OPINION -> {
                var receive = new DraftingTask.Receive(
                        id, version, form.opinion(), ReviewTyped.text(form.answer()), form.paper(typed));
                yield () -> opinions.receive(receive);
            }
            case SEND_TO_APPRAISAL -> {
                var go = new DraftingTask.Go(id, version, form.paper(typed));
                yield () -> opinions.sendToAppraisal(go);
            }
            case SUBMIT -> {
                var go = new DraftingTask.Go(id, version, form.paper(typed));
                yield () -> move.submit(go);
            }
            case PUBLISH -> {
                var go = new DraftingTask.Go(id, version, form.paper(typed));
                yield () -> move.publish(go);
            }
            case ISSUE -> {
                var issue = new DraftingTask.Issue(
                        id, version, form.paper(typed), typed.day("effectiveFrom", form.effectiveFrom()));
                yield () -> issueDraft.issue(issue);
            }
            case RETURN -> {
                var back = new DraftingTask.GiveBack(id, version, form.to(), form.words(typed));
                yield () -> move.giveBack(back);
            }
            case ABANDON -> () -> move.abandon(id, version, ReviewTyped.text(form.note()));
            case CHANGE -> {
                var change = new DraftingTask.Change(
                        id, version, form.lead(), typed.day("dueOn", form.dueOn()), ReviewTyped.text(form.note()));
                yield () -> move.change(change);
            }
        };
    }
}
