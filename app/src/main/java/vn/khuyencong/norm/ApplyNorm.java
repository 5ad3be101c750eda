package vn.khuyencong.norm;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Stale;

/** Has an approved proposal take effect: supersedes, keeps, adds, all in the transaction of the decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApplyNorm {

    private final Snapshots snapshots;
    private final Versions versions;
    private final Effects effects;

    ApplyNorm(Snapshots snapshots, Versions versions, Effects effects) {
        this.snapshots = snapshots;
        this.versions = versions;
        this.effects = effects;
    }

    List<Against> against(Proposal proposal) {
        return effects.against(proposal, snapshots.current());
    }

    /**
     * Changes the norms. @return the version it became; empty for an ending
     *
     * @throws Stale if the versions are others than those that were shown
     */
    @Nullable
    UUID apply(Proposal proposal, UUID approver, @Nullable String seen, Instant at) {
        versions.lock(proposal.norm());
        var norms = snapshots.current().norms();
        if (!Effects.seen(norms, proposal.norm()).equals(seen)) {
            throw new Stale(proposal.norm() + " has changed since the page was read");
        }
        var effect = effects.of(proposal, norms.versions(proposal.norm()), UUID.randomUUID(), at)
                .orElseThrow(() -> new Stale("The version to end is no longer there"));
        for (var version : effect.superseded()) {
            if (!versions.supersede(version.id(), at)) throw new Stale(version.id() + " was superseded meanwhile");
        }
        var entered = new Versions.Entered(proposal.proposer(), approver, at);
        Stream.concat(effect.kept().stream(), Stream.ofNullable(effect.added()))
                .forEach(version -> versions.add(version, entered));
        Version added = effect.added();
        return added == null ? null : added.id();
    }
}
