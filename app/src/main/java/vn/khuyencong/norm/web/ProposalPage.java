package vn.khuyencong.norm.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.khuyencong.access.Actor;
import vn.khuyencong.norm.Proposal;
import vn.khuyencong.norm.ProposalStage;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.ReadProposals.File;
import vn.khuyencong.norm.engine.Family;
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
