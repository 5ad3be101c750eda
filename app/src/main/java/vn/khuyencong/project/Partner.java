package vn.khuyencong.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that works with the implementer on a đề án (đơn vị phối hợp). It sees the file and says its word; it decides
 * nothing.
 *
 * @param task    what it does in the đề án
 * @param endedAt when it ceased to be one; empty while it is
 */
public record Partner(
        UUID id,
        UUID organisation,
        String name,
        String task,
        Instant namedAt,
        String namedBy,
        @Nullable Instant endedAt) {}
