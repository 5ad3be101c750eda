package vn.khuyencong.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.AdjustmentLine;
import vn.khuyencong.plan.AdjustmentPapers;
import vn.khuyencong.plan.AdjustmentReader;
import vn.khuyencong.plan.AdjustmentStage;
import vn.khuyencong.plan.AdjustmentTotal;
import vn.khuyencong.plan.HeldFile;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanStep;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of an adjustment.
 *
 * @param attached   signed papers
 * @param ofProjects what stands against single đề án, after a refused move
 * @param overtaken  somebody else moved the plan since the page was read
 */
public record AdjustmentPage(
        AdjustmentReader.Look look,
        List<Attachment> attached,
        boolean mayAttach,
        AdjustmentForm form,
        Problems problems,
        Map<UUID, List<Finding>> ofProjects,
        boolean overtaken) {

    public Plan plan() {
        return look.plan();
    }

    public Adjustment adjustment() {
        return look.adjustment();
    }

    public String address() {
        return "/ke-hoach/" + plan().id() + "/dieu-chinh/" + adjustment().number();
    }

    public boolean may(PlanStep step) {
        return look.may().contains(step);
    }

    public List<Finding> against(AdjustmentLine line) {
        return ofProjects.getOrDefault(line.project(), List.of());
    }

    /** Every line that something stands against. */
    public List<AdjustmentLine> refusedLines() {
        return look.lines().stream().filter(line -> !against(line).isEmpty()).toList();
    }

    /** What its lines got before, together. */
    public Dong linesBefore() {
        return look.lines().stream().map(AdjustmentLine::before).reduce(Dong.ZERO, Dong::plus);
    }

    /** What its lines get then, together. */
    public Dong linesAfter() {
        return look.lines().stream().map(AdjustmentLine::after).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong before() {
        return look.totals().stream().map(AdjustmentTotal::before).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong after() {
        return look.totals().stream().map(AdjustmentTotal::after).reduce(Dong.ZERO, Dong::plus);
    }

    public int filesBefore() {
        return look.totals().stream().mapToInt(AdjustmentTotal::filesBefore).sum();
    }

    public int filesAfter() {
        return look.totals().stream().mapToInt(AdjustmentTotal::filesAfter).sum();
    }

    /** "+50.000.000", "−20.000.000", or nothing. */
    public static String difference(Ui ui, Dong before, Dong after) {
        if (after.exceeds(before)) return "+" + ui.money(after.minus(before));
        return before.exceeds(after) ? "−" + ui.money(before.minus(after)) : "0";
    }

    /** Đề án of the plan that an adjustment may reach and none of its lines is about yet. */
    public List<Option> changeable(Ui ui, boolean flagshipsToo) {
        return look.held().stream()
                .filter(HeldFile::mayChange)
                .filter(file -> flagshipsToo || !file.flagship())
                .filter(file ->
                        look.lines().stream().noneMatch(line -> line.project().equals(file.project())))
                .map(file -> new Option(
                        file.project().toString(),
                        ui.t("plan.adjustment.option", file.code(), file.title(), file.amount())))
                .toList();
    }

    /** The reserve list in its order, those put in already left out. */
    public List<Option> reserve(Ui ui) {
        return look.reserve().stream()
                .filter(file ->
                        look.lines().stream().noneMatch(line -> line.project().equals(file.project())))
                .map(file -> new Option(
                        file.project().toString(),
                        ui.t(
                                file.inTurn() ? "plan.adjustment.option-next" : "plan.adjustment.option-reserve",
                                file.place(),
                                file.code(),
                                file.title(),
                                file.proposed())))
                .toList();
    }

    public List<Option> causes(Ui ui) {
        return Arrays.stream(AdjustmentLine.Cause.values())
                .map(cause -> new Option(cause.name(), ui.t("plan.adjustment.cause." + cause)))
                .toList();
    }

    /** By which paper it stands where it stands, for the reader who was overtaken; empty while it is written. */
    public @Nullable String standing(Ui ui) {
        var it = adjustment();
        return switch (it.stage()) {
            case APPROVED ->
                ui.t("plan.overtaken.approved", String.valueOf(it.decisionNumber()), ui.date(it.decidedOn()));
            case SUBMITTED ->
                ui.t("plan.overtaken.submitted", String.valueOf(it.submissionNumber()), ui.date(it.submittedOn()));
            case RETURNED -> ui.t("plan.overtaken.returned", it.returnReason());
            case DRAFT, WITHDRAWN -> null;
        };
    }

    public List<Paper> papers(Ui ui) {
        return List.of(new Paper(
                AdjustmentPapers.slot(adjustment().number()),
                ui.t("plan.adjustment.signed"),
                false,
                null,
                attached.stream().map(Attachment::paper).toList()));
    }

    public List<LifeStep> steps(Ui ui) {
        var steps = new ArrayList<LifeStep>();
        var stage = adjustment().stage();
        var made = ui.t("plan.life.made");
        steps.add(stage == AdjustmentStage.DRAFT ? LifeStep.now(made, "") : LifeStep.done(made, ""));
        steps.add(
                switch (stage) {
                    case DRAFT -> LifeStep.next(ui.t("plan.life.submitted"));
                    case RETURNED -> LifeStep.now(ui.t("plan.life.returned"), "");
                    case WITHDRAWN -> LifeStep.now(ui.t("plan.adjustment.stage.WITHDRAWN"), "");
                    case SUBMITTED, APPROVED ->
                        LifeStep.done(
                                ui.t("plan.life.submitted"),
                                ui.date(adjustment().submittedOn()));
                });
        steps.add(
                switch (stage) {
                    case DRAFT, RETURNED, WITHDRAWN -> LifeStep.next(ui.t("plan.life.approved"));
                    case SUBMITTED -> LifeStep.now(ui.t("plan.life.approved"), "");
                    case APPROVED ->
                        LifeStep.done(
                                ui.t("plan.life.approved"), ui.date(adjustment().decidedOn()));
                });
        return steps;
    }

    public static String tag(AdjustmentStage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN -> "plain";
            case SUBMITTED -> "wait";
            case RETURNED -> "bad";
            case APPROVED -> "ok";
        };
    }

    public static String tag(AdjustmentLine.Kind kind) {
        return switch (kind) {
            case OUT -> "bad";
            case LESS, MORE -> "wait";
            case CONTENT -> "info";
            case IN -> "ok";
        };
    }
}
