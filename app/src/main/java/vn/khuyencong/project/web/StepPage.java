package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.Settlement;
import vn.khuyencong.project.Step;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

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

    public String address() {
        return "/de-an/" + file.project().id() + "/" + StepAddress.word(step);
    }

    public boolean judging() {
        return step == Step.APPRAISE || step == Step.REFUSE;
    }

    /** What is read of the commune at this step; empty for most. */
    public @Nullable Kind communeAsked() {
        return Kind.readAt(step).orElse(null);
    }

    public List<Criterion> criteria() {
        return judging() ? file.criteria() : List.of();
    }

    public List<EstimateLine> lines() {
        return (step == Step.ACCEPT && !file.file().partByPart()) || (step == Step.ACCEPT_PART && !ofAGroup())
                ? file.project().estimate().lines()
                : List.of();
    }

    private boolean ofAGroup() {
        return file.project().scope().isOfAGroup();
    }

    /** Whether minutes of one place are written. */
    public boolean acceptingAPlace() {
        return step == Step.ACCEPT_PART && ofAGroup();
    }

    /** Whether the parts are summed up to the whole. */
    public boolean closing() {
        return step == Step.ACCEPT && file.file().partByPart();
    }

    /**
     * Why nothing was done at a place: what was typed, else the force majeure that was agreed to there.
     *
     * @return empty where neither says anything
     */
    public String givenUp(Ui ui, UUID place) {
        var struck = file.evidence().struck().confirmedAt(place);
        return typed.getOrDefault("given-up-" + place, struck == null ? "" : words(ui, struck));
    }

    private static String words(Ui ui, ForceMajeure.Kept struck) {
        var told = struck.told();
        var answer = Objects.requireNonNull(struck.answer(), "confirmed");
        return ui.t(
                "project.struck.reason",
                ui.t("project.struck.kind." + told.kind()),
                told.struckOn(),
                told.minutes().number(),
                told.minutes().on(),
                answer.number(),
                answer.decidedOn());
    }

    /** Id of the form of a part, so that a second click keeps nothing twice. */
    public @Nullable String requestId() {
        return step == Step.ACCEPT_PART
                ? typed.getOrDefault("requestId", file.desk().requestId().toString())
                : null;
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

    /** The request for a change that the step is about; empty for most steps. */
    public @Nullable ChangeLine change() {
        return step.isAboutAChange() || deciding()
                ? file.file().changes().stream()
                        .filter(line -> line.request().status().isOpen())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether it is to be said what was decided on a request. */
    public boolean deciding() {
        return step == Step.DECIDE_CHANGE
                || step == Step.DECIDE_CHANGE_ABOVE
                || step == Step.STOP
                || step == Step.STOP_ABOVE;
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
