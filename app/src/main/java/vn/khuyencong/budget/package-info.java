/**
 * Kinh phí khuyến công by year and source: an append-only ledger whose balances cannot fall below zero.
 * Owns schema {@code budget}. Asks {@code norm} whose office allots the money.
 */
@ApplicationModule(
        displayName = "Kinh phí",
        allowedDependencies = {"shared", "access", "desk", "web", "organisation", "legal", "norm"})
@NullMarked
package vn.khuyencong.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
