package vn.khuyencong.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was asked to do another's work.
 *
 * @param to    the account that stands in
 * @param first first day (inclusive)
 * @param last  last day (inclusive)
 */
public record DelegationGiven(
        UUID delegation, String province, UUID to, String from, LocalDate first, LocalDate last, String document) {}
