package vn.khuyencong.project.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the department found on site before the appraisal (kiểm tra thực tế).
 *
 * @param seenOn     the day it was there
 * @param spot       where it was, in words
 * @param team       who went for the offices: names and titles
 * @param owner      who stood for the establishment
 * @param position   where it was on the earth, if somebody has noted it
 * @param fit        whether what was found lets the đề án go on
 * @param conclusion in words
 */
public record SiteCheck(
        LocalDate seenOn,
        String spot,
        String team,
        String owner,
        @Nullable Position position,
        List<Point> points,
        boolean fit,
        String conclusion) {

    public SiteCheck {
        points = List.copyOf(points);
    }

    /** A point of the earth, in degrees. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {}

    /** What was found at one point of the list. */
    public enum Answer {
        /** Đúng. */
        YES,
        /** Không đúng: then it is said what is not. */
        NO,
        /** Không áp dụng. */
        NONE
    }

    /** A question of the list of the day; which are asked is dated data. */
    public record Question(String code, int position, String vi, String en) {}

    /**
     * One question answered.
     *
     * @param answer empty while nobody has answered
     */
    public record Point(Question question, @Nullable Answer answer, String remark) {}

    /**
     * A check as it was kept.
     *
     * @param number number of its minutes
     * @param here   whether it was made where the đề án is to be now
     * @param by     who wrote it
     */
    public record Kept(UUID id, String number, SiteCheck check, boolean here, Instant at, String by) {}
}
