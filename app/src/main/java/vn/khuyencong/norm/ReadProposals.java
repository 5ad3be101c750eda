package vn.khuyencong.norm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;

/** Proposals as pages show them: what is asked, what it changes, which cases, what happened to it. */
@Service
@Transactional(readOnly = true)
public class ReadProposals {

    private final Proposals proposals;
    private final Snapshots snapshots;
    private final Effects effects;
    private final NormCases cases;
    private final Accounts accounts;

    ReadProposals(Proposals proposals, Snapshots snapshots, Effects effects, NormCases cases, Accounts accounts) {
        this.proposals = proposals;
        this.snapshots = snapshots;
        this.effects = effects;
        this.cases = cases;
        this.accounts = accounts;
    }

    /**
     * A proposal with all that a decision rests on.
     *
     * @param effect  empty while its days are wanting, or where the version it ends is gone
     * @param against what stands against it; none once it is decided
     * @param amounts for levels of support: what they give at chosen costs, by stretch of days
     * @param files   the files not approved yet; empty once it is decided
     * @param moves   what happened to it, oldest first
     * @param names   names of everybody in it, by account
     * @param seen    print of the versions shown, to be sent back with an approval
     */
    public record File(
            Proposal proposal,
            Optional<ProposalEffect> effect,
            List<Against> against,
            List<NormCases.Amounts> amounts,
            NormCases.@Nullable Files files,
            List<Happened> moves,
            Map<UUID, String> names,
            String seen) {}

    /** One line of its history. */
    public record Happened(ProposalStep step, Instant at, UUID by, String words) {}

    /** A proposal of a list. */
    public record Listed(Proposal proposal, String proposer) {}

    public File file(UUID id) {
        var proposal = proposals.get(id);
        var law = snapshots.current();
        var open = proposal.course().version() == null && proposal.stage() != ProposalStage.APPROVED;
        var before = open ? law : known(proposal, law);
        var effect = effects.of(
                proposal,
                before.norms().versions(proposal.norm()),
                id,
                proposal.course().createdAt());
        var after = effect.map(found -> after(before, found)).orElse(before);
        var moves = proposals.moves(id).stream()
                .map(move -> new Happened(move.step(), move.at(), move.by(), move.words()))
                .toList();
        return new File(
                proposal,
                effect,
                open ? effects.against(proposal, law) : List.of(),
                effect.map(found -> cases.amounts(found.stretches(), before, after))
                        .orElse(List.of()),
                open && proposal.asked().inForce() != null && effect.isPresent()
                        ? cases.files(effect.orElseThrow(), before, after)
                        : null,
                moves,
                accounts.names(Stream.concat(
                                Stream.of(proposal.proposer()), moves.stream().map(Happened::by))
                        .collect(Collectors.toSet())),
                Effects.seen(law.norms(), proposal.norm()));
    }

    /** The proposal alone. */
    public Proposal get(UUID id) {
        return proposals.get(id);
    }

    /** What is being typed, as JSON, where something is. */
    public Optional<String> typed(UUID id) {
        return proposals.typed(id).map(JSONB::data);
    }

    /** Every proposal of the reader's province, newest first. */
    public List<Listed> all() {
        return listed(proposals.all());
    }

    /** Those of one norm that are not decided yet. */
    public List<Listed> openFor(String norm) {
        return listed(proposals.openFor(norm));
    }

    private List<Listed> listed(List<Proposal> found) {
        var names = accounts.names(found.stream().map(Proposal::proposer).collect(Collectors.toSet()));
        return found.stream()
                .map(proposal -> new Listed(proposal, names.getOrDefault(proposal.proposer(), "")))
                .toList();
    }

    /** The norms as they were just before it was decided. */
    private Law known(Proposal proposal, Law law) {
        var decided = Objects.requireNonNull(proposal.course().decidedAt(), "decided");
        var then = snapshots.history().stream()
                .filter(version -> version.known(decided.minusNanos(1000)))
                .toList();
        return law(law.norms().definitions(), then, law);
    }

    private static Law after(Law before, ProposalEffect effect) {
        return law(
                before.norms().definitions(),
                effect.applyTo(before.norms().all().toList()),
                before);
    }

    private static Law law(Definitions definitions, List<Version> versions, Law like) {
        return new Law(Snapshot.of(definitions, versions), like.catalogue());
    }
}
