package vn.khuyencong.architecture.offenders;

import java.time.LocalDate;

class ReadsTheWallClock {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate today() {
        return LocalDate.now();
    }
}
