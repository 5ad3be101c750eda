package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** One step of the explanation: what was applied, what came out, by which article. */
public record Step(
        StepKind kind,
        @Nullable Dong amount,
        Sentence sentence,
        @Nullable Citation citation) {}
