package vn.khuyencong.access.signin;

import java.time.Instant;
import java.util.UUID;

/** A passkey as its owner sees it: what she calls it, since when it is hers, when it was used last. */
public record Passkey(UUID id, String label, Instant since, Instant lastUsed) {}
