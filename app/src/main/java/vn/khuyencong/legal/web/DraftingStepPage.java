package vn.khuyencong.legal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.DraftingMove;
import vn.khuyencong.legal.DraftingOpinion;
import vn.khuyencong.legal.DraftingReader;
import vn.khuyencong.legal.DraftingStep;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of one step of a drafting task.
 *
 * @param overtaken somebody else moved the task since the page was read
 */
public record DraftingStepPage(
        DraftingReader.Look look, DraftingStep step, DraftingForm form, Problems problems, boolean overtaken) {

    public DraftingTask task() {
        return look.task();
    }

    public String address() {
        return "/du-thao/" + task().id() + "/" + DraftingAddress.of(step);
    }

    public @Nullable DraftingMove lastMove() {
        return look.moves().isEmpty() ? null : look.moves().getFirst();
    }

    public String typed(@Nullable String text) {
        return ReviewTyped.text(text);
    }

    public String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether a numbered and dated paper goes with the step. */
    public boolean asksForPaper() {
        return switch (step) {
            case ASK_OPINIONS, SEND_TO_APPRAISAL, SUBMIT, ISSUE, PUBLISH -> true;
            case BEGIN, RECORD_OPINION, RETURN, ABANDON, CHANGE -> false;
        };
    }

    /** Whether the last day of what begins is set with the step. */
    public boolean asksForDay() {
        return switch (step) {
            case ASK_OPINIONS, SEND_TO_APPRAISAL, SUBMIT, RETURN -> true;
            case BEGIN, RECORD_OPINION, ISSUE, PUBLISH, ABANDON, CHANGE -> false;
        };
    }

    /** Whether the step goes by words that must be there. */
    public boolean needsWords() {
        return switch (step) {
            case RETURN, ABANDON, CHANGE -> true;
            case BEGIN, ASK_OPINIONS, RECORD_OPINION, SEND_TO_APPRAISAL, SUBMIT, ISSUE, PUBLISH -> false;
        };
    }

    /** Whether the step cannot be undone and is asked about first. */
    public boolean isFinal() {
        return step == DraftingStep.ISSUE || step == DraftingStep.ABANDON;
    }

    public List<Option> stages(Ui ui) {
        return DraftingStep.backFrom(task().stage()).stream()
                .map(stage -> new Option(stage.name(), ui.t("legal.drafting.stage." + stage)))
                .toList();
    }

    public List<Option> bodies() {
        return look.bodies().stream()
                .map(body -> new Option(body.id().toString(), body.shortName()))
                .toList();
    }

    public List<Option> asked() {
        return look.opinions().stream()
                .filter(DraftingOpinion::isOpen)
                .map(opinion -> new Option(opinion.id().toString(), opinion.body()))
                .toList();
    }
}
