package vn.khuyencong.report.web;

import java.time.Instant;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * One change as it stands in the trail.
 *
 * @param who  the name of the account; none for the program itself
 * @param role the role it acted in
 */
record TrailRow(
        long id,
        Instant at,
        @Nullable String who,
        @Nullable String username,
        String role,
        String table,
        String action,
        @Nullable UUID file,
        @Nullable JSONB before,
        @Nullable JSONB after) {}
