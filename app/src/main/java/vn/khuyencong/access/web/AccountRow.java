package vn.khuyencong.access.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param waitsUntil   until when it waits after wrong passwords, if it does
 * @param secondFactor whether it has an authenticator app or a passkey
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        String title,
        String role,
        boolean locked,
        @Nullable Instant waitsUntil,
        boolean secondFactor) {}
