package vn.khuyencong.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The clock of the office, in Viet Nam's time. Sample data and tests may stand on a chosen instant. */
@Component
public class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ScopedValue<Instant> CHOSEN = ScopedValue.newInstance();

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return CHOSEN.isBound() ? CHOSEN.get() : Clock.systemUTC().instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** Does something at a chosen instant. */
    public static <T> T at(Instant instant, Supplier<T> work) {
        return ScopedValue.where(CHOSEN, instant).call(work::get);
    }

    public static void runAt(Instant instant, Runnable work) {
        ScopedValue.where(CHOSEN, instant).run(work);
    }
}
