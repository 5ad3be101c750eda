package vn.khuyencong.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which an account is signed in.
 *
 * @param device two words for it, empty where nothing is known
 * @param here   whether it is the one that asks
 */
public record SignedInPlace(UUID id, String device, Instant since, Instant lastSeen, boolean here) {}
