package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.PROPOSAL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** Starts the proposal of a version of a norm: a draft that its author still changes. */
@Component
@Transactional
public class ProposeNorm {

    private final DSLContext db;
    private final CurrentActor current;

    ProposeNorm(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    /**
     * What is proposed.
     *
     * @param province code of the province whose norm it is; empty for a national one
     * @param scope    ids of the units it is limited to; none: everywhere
     * @param basis    the provision it rests on, where it is known already
     * @param replaces the version it takes the place of, where there is one
     */
    public record Draft(
            String norm,
            Tier tier,
            @Nullable String province,
            List<UUID> scope,
            @Nullable Period inForce,
            Content content,
            @Nullable UUID basis,
            @Nullable LocalDate verifiedUntil,
            @Nullable UUID replaces,
            String reason) {}

    /** @return id of the draft */
    public UUID draft(Draft draft) {
        var actor = current.get();
        return db.insertInto(PROPOSAL)
                .set(PROPOSAL.OWNER_PROVINCE, actor.provinceOrFail())
                .set(PROPOSAL.NORM, draft.norm())
                .set(PROPOSAL.TIER, draft.tier().name())
                .set(PROPOSAL.PROVINCE, draft.province() == null ? "" : draft.province())
                .set(PROPOSAL.SCOPE, draft.scope().toArray(UUID[]::new))
                .set(PROPOSAL.IN_FORCE, draft.inForce())
                .set(PROPOSAL.CONTENT, ContentJson.write(draft.content()))
                .set(PROPOSAL.BASIS_ID, draft.basis())
                .set(PROPOSAL.VERIFIED_UNTIL, draft.verifiedUntil())
                .set(PROPOSAL.REPLACES_ID, draft.replaces())
                .set(PROPOSAL.REASON, draft.reason())
                .set(PROPOSAL.PROPOSED_BY, actor.account())
                .returning(PROPOSAL.ID)
                .fetchSingle(PROPOSAL.ID);
    }
}
