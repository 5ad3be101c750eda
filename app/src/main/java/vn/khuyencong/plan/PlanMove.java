package vn.khuyencong.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** One move of a plan, as its history shows it. */
public record PlanMove(
        PlanStep step,
        Instant at,
        String who,
        String title,
        String note,
        String paper,
        @Nullable Dong amount) {}
