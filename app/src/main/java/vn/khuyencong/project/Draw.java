package vn.khuyencong.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an advance or a payment draws on.
 *
 * @param request makes it one entry; a request for payment has its own id there
 * @param year    the fund of this budget year alone; empty: what was set aside first is used first
 */
record Draw(UUID request, @Nullable Integer year) {

    /** Made without a request for payment. */
    static Draw byHand() {
        return new Draw(UUID.randomUUID(), null);
    }
}
