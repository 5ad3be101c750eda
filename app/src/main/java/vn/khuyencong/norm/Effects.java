package vn.khuyencong.norm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;

/** Holds a proposal against the versions of its norm. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Effects {

    private final Provisions provisions;
    private final NormReferences references;

    Effects(Provisions provisions, NormReferences references) {
        this.provisions = provisions;
        this.references = references;
    }

    /** What it would do; empty where its days are wanting, or the version it ends is no longer there. */
    Optional<ProposalEffect> of(Proposal proposal, List<Version> live, UUID id, Instant at) {
        var asked = proposal.asked();
        var days = asked.inForce();
        if (days == null) return Optional.empty();
        return switch (proposal.kind()) {
            case VERSION -> Optional.of(ProposalEffect.of(live, asked.version(id, provision(asked.basis()), at)));
            case ENDING ->
                live.stream()
                        .filter(version -> version.id().equals(asked.replaces()))
                        .findFirst()
                        .map(version -> ProposalEffect.ending(version, days.from(), at));
        };
    }

    /** Everything that stands against handing it in or approving it. */
    List<Against> against(Proposal proposal, Law law) {
        return switch (proposal.kind()) {
            case VERSION -> against(proposal.asked(), proposal.owner(), law);
            case ENDING -> ProposalRules.ending(proposal.asked(), proposal.owner(), law.norms());
        };
    }

    /** Everything that stands against a version that an office asks for. */
    List<Against> against(Proposal.Asked asked, String owner, Law law) {
        var activities =
                law.catalogue().activities().stream().map(Activity::code).collect(Collectors.toSet());
        return ProposalRules.version(asked, owner, law.norms(), activities, this::touchElsewhere);
    }

    /** Units of the one lie in, or came from, units of the other, without being the same. */
    private boolean touchElsewhere(Proposal.Asked asked, Version version) {
        if (asked.scope().isEmpty() || version.scope().isEmpty()) return false;
        var proposed = asked.version(new UUID(0, 0), null, Instant.EPOCH);
        return !ProposalEffect.meet(version, proposed) && references.meet(version, proposed);
    }

    /** A print of the versions of a norm, so that a decision on other versions than those shown is refused. */
    static String seen(Snapshot norms, String norm) {
        var hashes = norms.versions(norm).stream().map(norms::hash).sorted().collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(hashes.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private @Nullable Provision provision(@Nullable UUID id) {
        return id == null ? null : provisions.find(id);
    }
}
