package vn.khuyencong.report.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where a page of the trail begins: after which change, counted from the newest. Stands in the address as one word. */
record TrailPlace(Instant at, long change) {

    static @Nullable TrailPlace read(String word) {
        if (!word.matches("\\d{1,18}-\\d{1,18}")) return null;
        var parts = word.split("-", 2);
        return new TrailPlace(
                Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
    }

    String word() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + change;
    }
}
