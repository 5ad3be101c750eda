package vn.khuyencong.plan;

import java.time.Instant;
import java.util.UUID;

/** A ground of priority that an officer has noted for a đề án, with the paper that shows it. */
public record NotedGround(UUID id, UUID project, String ground, String paper, Instant at, String who) {

    /** The office notes one. */
    public record Note(UUID plan, int version, UUID project, String ground, String paper) {}

    /** The office withdraws one that was wrong, and says why. */
    public record Withdraw(UUID plan, int version, UUID ground, String reason) {}
}
