package vn.khuyencong.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/**
 * A proposal to change a norm, under four eyes.
 *
 * @param owner    code of the province whose office proposes and decides
 * @param revision a number that is another after every change
 */
public record Proposal(
        UUID id, String owner, int revision, ProposalStage stage, Kind kind, Asked asked, Course course) {

    /** What kind of change is asked for. */
    public enum Kind {
        /** A new version. */
        VERSION,
        /** The end of a version, without a successor. */
        ENDING
    }

    /**
     * What is asked for.
     *
     * @param province code of the province whose norm it is; empty for a national one
     * @param scope    ids of the units it is limited to; none: everywhere
     * @param inForce  its days; for an ending, from the first day on which the version no longer holds
     * @param basis    the provision it rests on
     * @param replaces the version it was drawn up from; for an ending, the one that ends
     */
    public record Asked(
            String norm,
            Tier tier,
            @Nullable String province,
            List<UUID> scope,
            @Nullable Period inForce,
            Content content,
            @Nullable UUID basis,
            @Nullable LocalDate verifiedUntil,
            Governing governing,
            @Nullable UUID replaces,
            String reason) {

        public Asked {
            scope = scope.stream().sorted().toList();
        }

        /** As the version it would become. Its days are known by then. */
        Version version(UUID id, @Nullable Provision provision, Instant at) {
            if (inForce == null) throw new IllegalStateException("A proposal without days");
            return new Version(
                    id,
                    norm,
                    tier,
                    province,
                    scope,
                    inForce,
                    content,
                    provision,
                    verifiedUntil,
                    governing,
                    at,
                    null,
                    false);
        }
    }

    /**
     * What became of it.
     *
     * @param words   what the leader said with the last decision
     * @param version the version it became
     */
    public record Course(
            UUID proposedBy,
            @Nullable Instant proposedAt,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            String words,
            @Nullable UUID version,
            Instant createdAt) {}

    public UUID proposer() {
        return course.proposedBy();
    }

    public String norm() {
        return asked.norm();
    }
}
