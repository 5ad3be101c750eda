package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.Proposal.Kind;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;

/** An officer draws up the proposal of a version: starts it, has it keep itself, takes it over (soạn đề xuất). */
@Service
@Transactional
public class DraftNorm {

    private final Proposals proposals;
    private final Snapshots snapshots;
    private final CurrentActor current;
    private final OfficeClock clock;

    DraftNorm(Proposals proposals, Snapshots snapshots, CurrentActor current, OfficeClock clock) {
        this.proposals = proposals;
        this.snapshots = snapshots;
        this.current = current;
        this.clock = clock;
    }

    /** What a proposal begins with. */
    public enum From {
        /** The figures of a version, from a new day on. */
        CHANGE,
        /** The same figures for the same days, looked up in the text: without the doubt. */
        CONFIRM,
        /** The end of a version. */
        ENDING,
        /** Nothing: a first version of this issuer. */
        BLANK
    }

    /**
     * Starts a draft. The same id again starts nothing new.
     *
     * @param version the version it begins with; empty for a blank one
     */
    public UUID start(UUID id, String norm, Tier tier, From from, @Nullable UUID version) {
        var actor = proposer();
        var asked = from == From.BLANK || version == null ? blank(norm, tier, actor) : begun(from, live(norm, version));
        var kind = from == From.ENDING ? Kind.ENDING : Kind.VERSION;
        proposals.add(id, actor.provinceOrFail(), kind, asked, actor.account(), clock.instant());
        return id;
    }

    private Asked blank(String norm, Tier tier, Actor actor) {
        if (snapshots.current().norms().definitions().familyOf(norm) == null)
            throw new NotFound("No family of " + norm);
        return new Asked(
                norm,
                tier,
                tier == Tier.LOCAL ? actor.provinceOrFail() : null,
                List.of(),
                null,
                Content.EMPTY,
                null,
                null,
                Governing.PLAN_APPROVAL,
                null,
                "");
    }

    private Asked begun(From from, Version version) {
        var basis = version.basis() == null ? null : version.basis().id();
        LocalDate today = clock.today();
        var days = switch (from) {
            case CONFIRM -> version.inForce();
            case ENDING -> Period.since(today);
            case CHANGE, BLANK -> null;
        };
        return new Asked(
                version.norm(),
                version.tier(),
                version.province(),
                version.scope(),
                days,
                from == From.ENDING ? Content.EMPTY : version.content(),
                basis,
                null,
                version.governing(),
                version.id(),
                "");
    }

    private Version live(String norm, UUID id) {
        return snapshots.current().norms().versions(norm).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Stale("The version " + id + " is no longer held to be right"));
    }

    /**
     * Keeps what is being typed, as typed.
     *
     * @return the new revision
     * @throws Stale if somebody else has typed or decided since
     */
    public int keep(UUID id, int revision, String typed) {
        requireOwn(id);
        return proposals.keep(id, revision, JSONB.valueOf(typed));
    }

    /**
     * Takes over what is asked for.
     *
     * @return the new revision
     * @throws Stale if somebody else was first
     */
    public int save(UUID id, int revision, Asked asked) {
        requireOwn(id);
        return proposals.save(id, revision, asked);
    }

    /**
     * Refuses everybody but the author of a draft that is still written.
     *
     * @throws NotAllowed if it is not the reader's to write
     * @throws Stale if it is no longer written
     */
    public void requireOwn(UUID id) {
        var proposal = proposals.get(id);
        if (!proposal.proposer().equals(proposer().account()))
            throw new NotAllowed("A proposal is its author's to write");
        if (!proposal.stage().isOpenForWriting()) throw new Stale("The proposal " + id + " is no longer written");
    }

    private Actor proposer() {
        var actor = current.get();
        if (!ProposalStep.mayPropose(actor)) throw new NotAllowed("Only the department proposes norms");
        return actor;
    }
}
