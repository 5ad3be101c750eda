package vn.khuyencong.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long an account waits after wrong passwords or codes in a row: nothing for four, then a minute, doubling to an hour. */
public final class Waiting {

    private static final int FREE_ATTEMPTS = 5;
    private static final int LONGEST_DOUBLING = 6;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private Waiting() {}

    /** Until when (exclusive) nothing is taken after so many failures in a row; {@code null} if one need not wait. */
    public static @Nullable Instant until(int failures, Instant now) {
        return failures < FREE_ATTEMPTS
                ? null
                : now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_ATTEMPTS, LONGEST_DOUBLING)));
    }
}
