package vn.khuyencong.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its keeper sees it, without its password.
 *
 * @param version    counts the keeper's changes
 * @param waitsUntil until when it waits after wrong passwords, if it does
 */
public record KeptAccount(
        UUID id,
        String username,
        String displayName,
        String title,
        @Nullable String email,
        Role role,
        @Nullable String province,
        @Nullable UUID organisation,
        @Nullable UUID establishment,
        @Nullable UUID unit,
        boolean locked,
        String lockedReason,
        boolean mustChange,
        @Nullable Instant waitsUntil,
        Instant createdAt,
        int version) {}
