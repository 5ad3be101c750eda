package vn.khuyencong.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One move of a round, a finding or a drafting task, as its history shows it. */
public record ReviewMove(
        String step,
        Instant at,
        String who,
        String note,
        String paper,
        @Nullable LocalDate paperDate) {}
