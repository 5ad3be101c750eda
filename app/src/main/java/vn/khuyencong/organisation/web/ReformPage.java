package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.HeldByOrganisation.Way;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.Reform.Successor;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.organisation.reform.ReformReader;
import vn.khuyencong.organisation.reform.ReformStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Fact;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A reform: its plan, what it touches, what it did, what may be done with it.
 *
 * @param reason  the reason that was typed, where taking it back was refused
 * @param changed whether somebody else was first
 */
public record ReformPage(ReformReader.Look look, Problems problems, String reason, boolean changed) {

    /** Name of the field in which is said why a plan is taken back. */
    public static final String REASON = "ly-do";

    static final String VIEW = "organisation/reform/page";

    static ReformPage of(ReformReader.Look look) {
        return new ReformPage(look, Problems.NONE, "", false);
    }

    static ReformPage refused(ReformReader.Look look, List<Finding> findings, String reason) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            problems = finding.code().equals("reform.reason-missing")
                    ? problems.with(REASON, finding)
                    : problems.with(finding);
        }
        return new ReformPage(look, problems, reason, false);
    }

    static ReformPage overtaken(ReformReader.Look look) {
        return new ReformPage(look, Problems.NONE, "", true);
    }

    /** Whether somebody was about to take the plan back, and could not. */
    public boolean takingBack() {
        return !reason.isEmpty() || problems.at(REASON) != null;
    }

    public Reform reform() {
        return look.reform();
    }

    public String base() {
        return "/to-chuc/sap-xep/" + reform().id();
    }

    /** "Hợp nhất, sáp nhập: A, B → C". */
    public String title(Ui ui) {
        var bodies = String.join(", ", from()) + arrow(ui);
        var kind = ui.t("reform.kind." + reform().kind());
        return bodies.isEmpty() ? kind : kind + ": " + bodies;
    }

    private String arrow(Ui ui) {
        var to = reform().to().stream().map(successor -> name(ui, successor)).toList();
        return to.isEmpty() ? "" : " → " + String.join(", ", to);
    }

    public List<String> from() {
        return reform().from().stream().map(this::name).toList();
    }

    public String name(@Nullable UUID body) {
        return body == null ? "–" : look.names().getOrDefault(body, "–");
    }

    /** What a successor is called, or where it comes to stand. */
    public String name(Ui ui, Successor successor) {
        if (reform().kind() == ReformKind.MOVE) {
            return ui.t("reform.under", name(successor.made().parent()));
        }
        var made = successor.made().name();
        return made.isBlank() ? name(successor.body()) : made;
    }

    /** The name of whoever gets a piece of work; empty where it stays or nobody does. */
    public String receiver(Ui ui, ReformReader.Piece piece) {
        return reform().to().stream()
                .filter(successor -> piece.position() != null && successor.position() == piece.position())
                .map(successor -> name(ui, successor))
                .findFirst()
                .orElse("");
    }

    /** Whether pieces may be given to one or another here. */
    public boolean mayAssign() {
        return look.may().write()
                && reform().kind() != ReformKind.RESTORE
                && reform().to().size() > 1;
    }

    public List<Option> receivers(Ui ui) {
        return reform().to().stream()
                .map(successor -> new Option(
                        Integer.toString(successor.position()),
                        successor.made().shortName().isBlank()
                                ? name(ui, successor)
                                : successor.made().shortName()))
                .toList();
    }

    /** Whether it must be said at which of several bodies a piece is. */
    public boolean severalHolders() {
        return reform().from().size() > 1;
    }

    public boolean isGiven(ReformReader.Group group) {
        return group.way() == Way.GIVEN;
    }

    /** Money that hangs on open work, all matters together. */
    public Dong money() {
        return look.touches().stream()
                .map(group -> group.committed().plus(group.paid()))
                .reduce(Dong.ZERO, Dong::plus);
    }

    public long contracts() {
        return look.touches().stream().mapToLong(ReformReader.Group::contracts).sum();
    }

    /** The name of a piece, where the reader may know it. */
    public static String title(Ui ui, ReformReader.Group group, ReformReader.Piece piece) {
        var item = piece.item();
        if (group.matter().equals("notice")) {
            return ui.t("desk.matter." + item.title());
        }
        return item.title().isBlank() && group.matter().equals("project") ? ui.t("reform.unsent") : item.title();
    }

    public List<Fact> facts(Ui ui) {
        var terms = reform().terms();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.t("reform.document"), terms.number().isBlank() ? "–" : terms.number()));
        facts.add(new Fact(ui.t("reform.document-on"), ui.date(terms.documentOn())));
        facts.add(new Fact(ui.t("reform.issuer"), terms.issuer().isBlank() ? "–" : terms.issuer()));
        facts.add(new Fact(ui.t("reform.effective-on"), ui.date(terms.effectiveOn())));
        facts.add(new Fact(ui.t("reform.from"), from().isEmpty() ? "–" : String.join("; ", from())));
        for (var successor : reform().to()) {
            facts.add(
                    reform().kind() == ReformKind.MOVE
                            ? new Fact(
                                    ui.t(to(successor)), name(successor.made().parent()))
                            : new Fact(ui.t(to(successor)), described(ui, successor)));
        }
        facts.add(new Fact(ui.t("reform.prepared-by"), people(reform().preparers())));
        var decided = reform().decided();
        if (decided != null) {
            facts.add(
                    new Fact(ui.t("reform.decided-by"), people(List.of(decided.by())) + " · " + ui.time(decided.at())));
        }
        return facts;
    }

    private String to(Successor successor) {
        return switch (reform().kind()) {
            case RENAME -> "reform.new-name";
            case MOVE -> "reform.new-parent";
            case MERGE, SPLIT, ABOLISH, RESTORE ->
                successor.byDefault() && reform().to().size() > 1 ? "reform.to-default" : "reform.to";
        };
    }

    /** "Trung tâm C (đơn vị mới; viết gọn: TT C; trực thuộc Sở D)". */
    private String described(Ui ui, Successor successor) {
        var made = successor.made();
        var parts = new ArrayList<String>();
        if (successor.newlyMade()) {
            parts.add(ui.t("reform.newly-made"));
        }
        if (!made.shortName().isBlank()) {
            parts.add(ui.t("reform.called", made.shortName()));
        }
        if (successor.newlyMade() && made.parent() != null) {
            parts.add(ui.t("reform.under", name(made.parent())));
        }
        var name = name(ui, successor);
        return parts.isEmpty() ? name : name + " (" + String.join("; ", parts) + ")";
    }

    private String people(List<UUID> accounts) {
        return String.join(
                ", ",
                accounts.stream()
                        .map(account -> look.people().getOrDefault(account, "–"))
                        .toList());
    }

    public List<LifeStep> steps(Ui ui) {
        var stage = reform().stage();
        var day = ui.date(reform().terms().effectiveOn());
        var steps = new ArrayList<LifeStep>();
        steps.add(
                stage == ReformStage.DRAFT
                        ? LifeStep.now(ui.t("reform.stage.DRAFT"), "")
                        : LifeStep.done(ui.t("reform.life.prepared"), ""));
        var decided = reform().decided();
        steps.add(
                decided == null
                        ? LifeStep.next(ui.t("reform.life.decided"))
                        : LifeStep.done(ui.t("reform.life.decided"), ui.time(decided.at())));
        steps.add(
                switch (stage) {
                    case DRAFT -> LifeStep.next(ui.t("reform.life.done"));
                    case PLANNED -> LifeStep.now(ui.t("reform.life.waits"), day);
                    case DONE -> LifeStep.done(ui.t("reform.life.done"), day);
                    case CANCELLED -> LifeStep.stopped(ui.t("reform.stage.CANCELLED"), "");
                });
        return steps;
    }

    /** What it did, by matter, in the order in which it was done. */
    public Map<String, List<ReformReader.Done>> done() {
        var done = new LinkedHashMap<String, List<ReformReader.Done>>();
        look.done()
                .forEach(one -> done.computeIfAbsent(one.matter(), _ -> new ArrayList<>())
                        .add(one));
        return done;
    }
}
