package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.norm.PriorityGround;
import vn.khuyencong.plan.ChoiceChange;
import vn.khuyencong.plan.ChoiceChange.Kind;
import vn.khuyencong.plan.NotedGround;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.RankedFile;
import vn.khuyencong.plan.ranking.Choice.Line;
import vn.khuyencong.plan.ranking.WouldBe;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * One candidate of a plan: its place, why, what would change it, and what an officer may do.
 *
 * @param overtaken somebody else moved the plan since the page was read
 */
public record RankedPage(RankPlan.Look look, Line line, RankingForm form, Problems problems, boolean overtaken) {

    public Plan plan() {
        return look.plan();
    }

    public RankedFile file() {
        return look.now().file(line.project());
    }

    public String address() {
        return "/ke-hoach/" + plan().id() + "/xep-hang/" + line.project();
    }

    public List<WouldBe> wouldBe() {
        return look.now().ranking().wouldBe(line.ranked());
    }

    /** The grounds noted by paper for this đề án. */
    public List<NotedGround> noted() {
        return look.now().grounds().stream()
                .filter(ground -> ground.project().equals(line.project()))
                .toList();
    }

    /** The grounds of the day's law that it does not have. */
    public List<Option> open(Ui ui) {
        var held = line.ranked().candidate().grounds().stream()
                .map(one -> one.ground().ground())
                .toList();
        return look.now().law().grounds().stream()
                .filter(ground -> !held.contains(ground.ground())
                        && !ground.ground().equals(PriorityGround.CERTIFIED_PRODUCT.name()))
                .map(ground -> new Option(
                        ground.ground(),
                        ui.pick(ground.name().vi(), ground.name().en())))
                .toList();
    }

    /** What may be changed by hand; a place is given only in the list that stands apart. */
    public List<Option> kinds(Ui ui) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PLACE || line.isApart())
                .map(kind -> new Option(kind.name(), ui.t("plan.change." + kind)))
                .toList();
    }

    /** The kind of change that was ticked; nothing before that. */
    public String kindShown() {
        return form.kind() == null ? "" : form.kind().name();
    }

    /** The name of a ground of the day's law. */
    public String ground(Ui ui, NotedGround noted) {
        return look.now().law().grounds().stream()
                .filter(ground -> ground.ground().equals(noted.ground()))
                .findFirst()
                .map(ground -> ui.pick(ground.name().vi(), ground.name().en()))
                .orElse(noted.ground());
    }

    /** The changes by hand of this đề án, the latest first. */
    public List<LogEntry> changes(Ui ui) {
        return look.now().changes().stream()
                .filter(change -> change.project().equals(line.project()))
                .map(change -> new LogEntry(change.at(), change.who(), what(ui, change), change.reason()))
                .toList();
    }

    private static String what(Ui ui, ChoiceChange change) {
        var kind = ui.t("plan.change." + change.kind());
        if (change.amount() != null) {
            return ui.t("plan.change.to", kind, ui.money(change.amount()));
        }
        return change.place() == null ? kind : ui.t("plan.change.at", kind, change.place());
    }
}
