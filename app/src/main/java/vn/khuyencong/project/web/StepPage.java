package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.Settlement;
import vn.khuyencong.project.Step;
import vn.khuyencong.web.Problems;

/**
 * The page on which a step is made.
 *
 * @param typed   what was typed, where the form comes back
 * @param changed whether somebody else was first
 */
public record StepPage(ProjectPage file, Step step, Map<String, String> typed, Problems problems, boolean changed) {

    public List<StepField> fields() {
        return StepFields.of(step, file);
    }

    /** What stands in a field: what was typed, else what can be known beforehand. */
    public String value(StepField field) {
        return typed.getOrDefault(field.name(), field.value());
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The version the form answers to: the one seen, unless the newer file is shown now. */
    public String version() {
        var current = String.valueOf(file.project().version());
        return changed ? current : typed.getOrDefault("version", current);
    }

    /** The last move of the file: what somebody else did meanwhile. */
    public ProjectFile.Moved lastMove() {
        return file.file().moves().getLast();
    }

    public String address() {
        return "/de-an/" + file.project().id() + "/" + StepAddress.word(step);
    }

    public boolean judging() {
        return step == Step.APPRAISE || step == Step.REFUSE;
    }

    /** What the commune should have said before this step; empty for most. */
    public @Nullable Kind communeAsked() {
        return switch (step) {
            case APPRAISE, REFUSE -> Kind.PLACE;
            case ACCEPT -> Kind.ACCEPTANCE;
            case SUBMIT,
                    WITHDRAW,
                    RETURN,
                    PROPOSE,
                    SEND_BACK,
                    APPROVE,
                    SIGN_CONTRACT,
                    REPORT_PROGRESS,
                    CONFIRM_PROGRESS,
                    ADVANCE,
                    PAY_REMAINDER,
                    REFUND,
                    SETTLE -> null;
        };
    }

    public List<Criterion> criteria() {
        return judging() ? file.criteria() : List.of();
    }

    public List<EstimateLine> lines() {
        return step == Step.ACCEPT ? file.project().estimate().lines() : List.of();
    }

    /** The report that is to be confirmed. */
    public ProjectFile.Report report() {
        var open = file.file().openReport();
        if (open == null) {
            throw new IllegalStateException("No report waits");
        }
        return open;
    }

    public boolean confirming() {
        return step == Step.CONFIRM_PROGRESS && file.file().openReport() != null;
    }

    public boolean settling() {
        return step == Step.SETTLE && file.settlement() != null;
    }

    /** The differences somebody has to give a reason for. */
    public List<Settlement.Difference> differences() {
        var settlement = file.settlement();
        return settlement == null || step != Step.SETTLE ? List.of() : settlement.differences();
    }
}
