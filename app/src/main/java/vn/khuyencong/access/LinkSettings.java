package vn.khuyencong.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khuyencong.web.BaseUrl;

/** What whoever runs the program has set about links to set a password. */
@Component
class LinkSettings {

    private static final int MINUTES_AN_HOUR = 60;

    private final OfficeClock clock;
    private final BaseUrl base;
    private final Duration valid;
    private final Duration firstValid;
    private final Duration retryAfter;

    LinkSettings(
            OfficeClock clock,
            BaseUrl base,
            @Value("${kc.reset-valid}") Duration valid,
            @Value("${kc.first-valid}") Duration firstValid,
            @Value("${kc.mail-retry-after}") Duration retryAfter) {
        this.clock = clock;
        this.base = base;
        this.valid = valid;
        this.firstValid = firstValid;
        this.retryAfter = retryAfter;
    }

    String address(String token) {
        return base.address() + "/dat-lai-mat-khau/" + token;
    }

    Duration valid(boolean first) {
        return first ? firstValid : valid;
    }

    /** "30 phút", "72 giờ": the letters are Vietnamese. */
    String words(boolean first) {
        var minutes = valid(first).toMinutes();
        return minutes % MINUTES_AN_HOUR == 0 ? minutes / MINUTES_AN_HOUR + " giờ" : minutes + " phút";
    }

    /** Whether nobody waits for the letter any more. */
    boolean over(LinkAsked asked) {
        return asked.askedAt().plus(valid(asked.first())).isBefore(clock.instant());
    }

    void pause() {
        try {
            Thread.sleep(retryAfter);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
