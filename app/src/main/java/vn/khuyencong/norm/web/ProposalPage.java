package vn.khuyencong.norm.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Actor;
import vn.khuyencong.norm.Proposal;
import vn.khuyencong.norm.ProposalEffect.Stretch;
import vn.khuyencong.norm.ProposalStage;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.ReadProposals.File;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A proposal: what it changes, which cases, what happened to it, and what the reader may do now.
 *
 * @param province name of the issuing province; empty words for a national norm
 * @param units    names of the units in scopes
 * @param words    what was typed for the decision
 * @param changed  whether somebody else was first
 */
public record ProposalPage(
        File file,
        Family family,
        Named name,
        String province,
        Map<UUID, String> units,
        Actor reader,
        Problems problems,
        String words,
        boolean changed) {

    /** One field before and after. */
    public record DiffRow(String label, String before, String after) {

        public boolean changed() {
            return !before.equals(after);
        }
    }

    public Proposal proposal() {
        return file.proposal();
    }

    public boolean may(ProposalStep step) {
        return step.canFollow(proposal().stage()) && step.mayBeMadeBy(reader, proposal());
    }

    public boolean mayWrite() {
        return proposal().stage().isOpenForWriting() && ProposalStep.PROPOSE.mayBeMadeBy(reader, proposal());
    }

    /** Whether only the second pair of eyes is wanting: the reader could decide, had she not drawn it up. */
    public boolean wantsOtherEyes() {
        return proposal().stage() == ProposalStage.PROPOSED
                && proposal().proposer().equals(reader.account());
    }

    /** Field by field, for days on which one thing holds before and another after. */
    public List<DiffRow> rows(Stretch stretch, Ui ui) {
        var words = NormWords.of(ui);
        var rows = new ArrayList<DiffRow>();
        for (var field : family.fields()) {
            add(
                    rows,
                    words.label(field.name()),
                    stretch.before() == null
                            ? ""
                            : words.value(field, stretch.before().content()),
                    stretch.after() == null
                            ? ""
                            : words.value(field, stretch.after().content()));
        }
        add(rows, ui.t("norm.levels.basis"), basis(stretch.before()), basis(stretch.after()));
        add(rows, ui.t("norm.edit.verified-until"), verified(stretch.before(), ui), verified(stretch.after(), ui));
        add(rows, ui.t("norm.edit.governing"), governing(stretch.before(), ui), governing(stretch.after(), ui));
        add(rows, ui.t("norm.edit.scope"), scope(stretch.before()), scope(stretch.after()));
        return rows;
    }

    private static void add(List<DiffRow> rows, String label, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) rows.add(new DiffRow(label, before, after));
    }

    private static String basis(@Nullable Version version) {
        return version == null || version.basis() == null
                ? ""
                : version.basis().number() + ", " + version.basis().place();
    }

    private static String verified(@Nullable Version version, Ui ui) {
        return version == null || version.verifiedUntil() == null ? "" : ui.date(version.verifiedUntil());
    }

    private static String governing(@Nullable Version version, Ui ui) {
        return version == null ? "" : ui.t("norm.timeline.governing." + version.governing());
    }

    private String scope(@Nullable Version version) {
        return version == null
                ? ""
                : version.scope().stream()
                        .map(unit -> units.getOrDefault(unit, ""))
                        .collect(Collectors.joining(", "));
    }

    public List<LogEntry> history(Ui ui) {
        return file.moves().stream()
                .map(move -> new LogEntry(
                        move.at(),
                        file.names().getOrDefault(move.by(), ""),
                        ui.t("norm.did." + move.step()),
                        move.words()))
                .toList();
    }

    public String proposer() {
        return Objects.requireNonNullElse(file.names().get(proposal().proposer()), "");
    }

    public String address() {
        return "/dinh-muc/de-xuat/" + proposal().id();
    }

    /** How a tag of that stage looks. */
    public static String kind(ProposalStage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN -> "plain";
            case PROPOSED -> "wait";
            case RETURNED -> "info";
            case APPROVED -> "ok";
            case REFUSED -> "bad";
        };
    }
}
