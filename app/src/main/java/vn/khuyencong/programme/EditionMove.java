package vn.khuyencong.programme;

import java.time.Instant;

/** A move in the history of a programme. */
public record EditionMove(
        int edition, EditionStep step, Instant at, String who, String title, String note, String paper) {}
