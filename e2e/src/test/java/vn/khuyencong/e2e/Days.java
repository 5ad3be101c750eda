package vn.khuyencong.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as they are typed. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    static String today() {
        return DAY.format(now());
    }

    static String inTwoMonths() {
        return DAY.format(now().plusMonths(2));
    }

    private static LocalDate now() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
