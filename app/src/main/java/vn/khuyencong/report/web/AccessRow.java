package vn.khuyencong.report.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at personal data of others.
 *
 * @param matter  whose data, "establishment"
 * @param file    the file; none where a list was taken away
 * @param what    VIEW or EXPORT
 * @param records of how many
 */
public record AccessRow(
        Instant at,
        String who,
        String username,
        String role,
        String matter,
        @Nullable UUID file,
        String what,
        int records) {}
