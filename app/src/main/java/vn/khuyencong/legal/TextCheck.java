package vn.khuyencong.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Đã đối chiếu nguyên văn: an official compared what stands in the register with the text.
 *
 * @param by    who did
 * @param until last day (inclusive) for which it stands: as the official said, and not beyond an amendment that came after
 */
public record TextCheck(Instant at, String by, @Nullable LocalDate until) {

    /** Whether what was compared still stands on a day, as far as is known. */
    public boolean covers(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
