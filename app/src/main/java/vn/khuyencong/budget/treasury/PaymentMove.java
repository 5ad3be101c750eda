package vn.khuyencong.budget.treasury;

import java.time.Instant;

/** A move of a request for payment, as its history shows it. */
public record PaymentMove(PaymentStep step, String note, Instant at, String by) {}
