package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.ChoiceChange.Kind;
import vn.khuyencong.plan.NotedGround;

/**
 * What was typed on the page of a ranked đề án, whichever of its forms was sent.
 *
 * @param version the plan as the sender saw it
 * @param id      the noted ground that is withdrawn
 */
public record RankingForm(
        @Nullable Integer version,
        @Nullable Kind kind,
        @Nullable String amount,
        @Nullable String place,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable String paper,
        @Nullable UUID id,
        @Nullable String because) {

    static final RankingForm EMPTY = new RankingForm(null, null, null, null, null, null, null, null, null);

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    /** What was typed, or nothing. */
    public static String shown(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    NotedGround.Note note(UUID plan, UUID project) {
        return new NotedGround.Note(plan, seenVersion(), project, shown(ground), shown(paper));
    }

    NotedGround.Withdraw withdraw(UUID plan) {
        return new NotedGround.Withdraw(plan, seenVersion(), requireNonNullElse(id, new UUID(0, 0)), shown(because));
    }
}
