package vn.khuyencong.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanItem;
import vn.khuyencong.plan.PlanMove;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.plan.PlanStep;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Remark;
import vn.khuyencong.web.Ui;

/**
 * The page of a plan.
 *
 * @param carried    what came over from the year before, decision by decision
 * @param ofProjects what stands against single đề án, after a refused move
 * @param overtaken  somebody else moved the plan since the page was read
 */
public record PlanPage(
        PlanReader.Look look,
        List<CarryOver> carried,
        List<Remark> comments,
        UUID commentRequest,
        boolean mayComment,
        PlanForm form,
        Problems problems,
        Map<UUID, List<Finding>> ofProjects,
        boolean overtaken) {

    /** The sum of the chosen candidates beside the money left, renewed as they are ticked. */
    public static final String MONEY = "kinh-phi-con-lai";

    public Plan plan() {
        return look.plan();
    }

    public boolean may(PlanStep step) {
        return look.may().contains(step);
    }

    /** Whether the reader may submit, approve or return the plan itself. */
    public boolean mayMove() {
        return look.may().stream().anyMatch(step -> !step.isAboutAnAdjustment());
    }

    /** The latest move, for the reader who was overtaken. */
    public @Nullable PlanMove lastMove() {
        return look.moves().isEmpty() ? null : look.moves().getFirst();
    }

    /** By which paper the plan stands where it stands, for the reader who was overtaken; empty while it is written. */
    public @Nullable String standing(Ui ui) {
        var plan = plan();
        return switch (plan.stage()) {
            case APPROVED ->
                ui.t("plan.overtaken.approved", String.valueOf(plan.decisionNumber()), ui.date(plan.decidedOn()));
            case SUBMITTED ->
                ui.t("plan.overtaken.submitted", String.valueOf(plan.submissionNumber()), ui.date(plan.submittedOn()));
            case RETURNED -> ui.t("plan.overtaken.returned", plan.returnReason());
            case DRAFT -> null;
        };
    }

    /** Where the plan's money still has to be found: while it is not approved. */
    public boolean asksForMoney() {
        return plan().stage() != PlanStage.APPROVED;
    }

    /** What the ticked candidates ask for. */
    public Dong chosenSum() {
        return look.candidates().stream()
                .filter(this::isChosen)
                .map(PlanItem::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** What the plan would ask for with what is ticked. */
    public Dong wanted() {
        return look.sum().plus(chosenSum());
    }

    /** What is missing for the plan; nothing once it is approved. */
    public Dong shortfall() {
        return asksForMoney() ? wanted().minusOrZero(look.fund().available()) : Dong.ZERO;
    }

    /** What would be left of the year and source. */
    public Dong left() {
        return asksForMoney()
                ? look.fund().available().minusOrZero(wanted())
                : look.fund().available();
    }

    /** What the flagships that run on take of this year's money. */
    public Dong carriedOnSum() {
        return look.carriedOn().stream().map(PlanItem::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /** What the new đề án ask for. */
    public Dong itemsSum() {
        return look.items().stream().map(PlanItem::amount).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong totalCost() {
        return look.items().stream().map(PlanItem::total).reduce(Dong.ZERO, Dong::plus);
    }

    public List<Finding> against(PlanItem item) {
        return ofProjects.getOrDefault(item.project(), List.of());
    }

    /** Every finding against a đề án, with its code before it. */
    public List<PlanItem> refusedItems() {
        return look.all().stream().filter(item -> !against(item).isEmpty()).toList();
    }

    public boolean isChosen(PlanItem candidate) {
        return form.chosen().contains(candidate.project());
    }

    public String typed(@Nullable String text) {
        return PlanForm.text(text);
    }

    public List<LifeStep> steps(Ui ui) {
        var steps = new ArrayList<LifeStep>();
        var stage = plan().stage();
        steps.add(
                stage == PlanStage.DRAFT
                        ? LifeStep.now(ui.t("plan.life.made"), "")
                        : LifeStep.done(ui.t("plan.life.made"), ""));
        steps.add(
                switch (stage) {
                    case DRAFT -> LifeStep.next(ui.t("plan.life.submitted"));
                    case RETURNED -> LifeStep.now(ui.t("plan.life.returned"), "");
                    case SUBMITTED, APPROVED ->
                        LifeStep.done(ui.t("plan.life.submitted"), ui.date(plan().submittedOn()));
                });
        steps.add(
                switch (stage) {
                    case DRAFT, RETURNED -> LifeStep.next(ui.t("plan.life.approved"));
                    case SUBMITTED -> LifeStep.now(ui.t("plan.life.approved"), "");
                    case APPROVED -> LifeStep.done(ui.t("plan.life.approved"), ui.date(plan().decidedOn()));
                });
        return steps;
    }

    public List<LogEntry> log(Ui ui) {
        return Stream.concat(
                        look.moves().stream().map(move -> entry(ui, move)),
                        look.handovers().stream().map(over -> entry(ui, over)))
                .sorted(Comparator.comparing(LogEntry::at).reversed())
                .toList();
    }

    private static LogEntry entry(Ui ui, PlanReader.HandedOver over) {
        return new LogEntry(
                over.at(),
                over.who(),
                ui.t("plan.handed-over", over.code(), over.document(), over.documentOn()),
                over.from() + " → " + over.to());
    }

    private static LogEntry entry(Ui ui, PlanMove move) {
        var words = new ArrayList<String>();
        if (!move.paper().isEmpty()) {
            words.add(ui.t("plan.paper", move.paper()));
        }
        if (move.amount() != null) {
            words.add(ui.t("plan.amount", move.amount()));
        }
        if (!move.note().isEmpty()) {
            words.add(move.note());
        }
        return new LogEntry(move.at(), move.who(), ui.t("plan.step." + move.step()), String.join(" · ", words));
    }

    /** The fund with this plan in it: what is used already, what the plan takes, what is left. */
    public List<BarPart> bar(Ui ui) {
        var fund = look.fund();
        var used = fund.allotted().minusOrZero(fund.available());
        var fits = wanted().min(fund.available());
        return asksForMoney()
                ? List.of(part(ui, "plan.bar.used", used), part(ui, "plan.bar.plan", fits))
                : List.of(part(ui, "plan.bar.used", used));
    }

    private static BarPart part(Ui ui, String key, Dong amount) {
        return new BarPart(ui.t(key), amount.value(), ui.brief(amount));
    }

    public static String tag(PlanStage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case SUBMITTED -> "wait";
            case RETURNED -> "bad";
            case APPROVED -> "ok";
        };
    }
}
