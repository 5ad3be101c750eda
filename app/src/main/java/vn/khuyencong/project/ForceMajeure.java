package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A đề án, or a place of a group file, was struck by what nobody could prevent (bất khả kháng, Điều 18 khoản 4).
 *
 * @param place    the place of a group file; empty: the file as a whole
 * @param struckOn the day it happened
 * @param happened in words
 * @param taken    what was done against it and after it
 * @param done     cost of the work done that minutes and vouchers show; zero: nothing is left to show
 */
public record ForceMajeure(
        @Nullable UUID place,
        Kind kind,
        LocalDate struckOn,
        String happened,
        String taken,
        Minutes minutes,
        Dong done) {

    /** What struck. */
    public enum Kind {
        /** Thiên tai. */
        NATURAL_DISASTER,
        /** Hỏa hoạn. */
        FIRE,
        /** Dịch bệnh. */
        EPIDEMIC,
        /** Tai nạn, sự cố. */
        ACCIDENT,
        /** Trường hợp khác. */
        OTHER
    }

    /**
     * Minutes by the department and the commune together on the work that was done.
     *
     * @param department who signed for the department
     * @param commune    who signed for the People's Committee of the commune
     */
    public record Minutes(String number, LocalDate on, String department, String commune) {}

    /** Whether nothing of the work can be shown any more. */
    public boolean isWholeLoss() {
        return done.isZero();
    }

    /**
     * What whoever manages the file says to it.
     *
     * @param confirmed whether the file, or the place, is settled by the work done
     * @param reason    may be empty where it is confirmed
     */
    public record Answer(boolean confirmed, String number, LocalDate decidedOn, String reason) {}

    /**
     * One that is kept.
     *
     * @param by     name of who recorded it
     * @param answer empty while nobody has answered
     * @param basis  the article the answer rests on
     */
    public record Kept(
            UUID id,
            ForceMajeure told,
            Instant at,
            String by,
            UUID byAccount,
            @Nullable Answer answer,
            @Nullable UUID basis) {

        public boolean isOpen() {
            return answer == null;
        }

        public boolean isConfirmed() {
            return answer != null && answer.confirmed();
        }

        /** Whether it still counts: confirmed, or not answered yet. */
        public boolean stands() {
            return isOpen() || isConfirmed();
        }
    }
}
