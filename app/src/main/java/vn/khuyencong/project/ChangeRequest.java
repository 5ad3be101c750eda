package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** A request to change an approved đề án, or to stop it (đề nghị điều chỉnh, ngừng triển khai). */
public record ChangeRequest(UUID id, Status status, Asked asked) {

    /** How far it has come. */
    public enum Status {
        /** Chờ Sở xác nhận. */
        ASKED,
        /** Chờ quyết định. */
        CONFIRMED,
        /** Trả lại. */
        RETURNED,
        /** Đã rút. */
        WITHDRAWN,
        /** Được chấp thuận. */
        GRANTED,
        /** Không được chấp thuận. */
        REFUSED;

        /** Whether something is still to be done with it. */
        public boolean isOpen() {
            return this == ASKED || this == CONFIRMED;
        }
    }

    /**
     * What the implementer asks for in writing.
     *
     * @param letter   number of its letter
     * @param letterOn day of the letter
     * @param reason   why; for stopping, the grounds
     */
    public record Asked(ChangeKind kind, Wanted wanted, String letter, LocalDate letterOn, String reason) {}

    /**
     * What is to be new; of all of it only what the kind is about.
     *
     * @param endsOn      last day, inclusive
     * @param amount      whole support, in đồng, not the difference
     * @param place       the unit where production is to be
     * @param content     what is to be done, and when
     * @param beneficiary the establishment that is to benefit
     */
    public record Wanted(
            @Nullable LocalDate endsOn,
            @Nullable Dong amount,
            @Nullable UUID place,
            @Nullable String content,
            @Nullable UUID beneficiary) {

        public static final Wanted NOTHING = new Wanted(null, null, null, null, null);

        public static Wanted until(LocalDate day) {
            return new Wanted(day, null, null, null, null);
        }

        public static Wanted support(Dong amount) {
            return new Wanted(null, amount, null, null, null);
        }

        public static Wanted at(UUID place) {
            return new Wanted(null, null, place, null, null);
        }

        public static Wanted doing(String content) {
            return new Wanted(null, null, null, content, null);
        }

        public static Wanted benefiting(UUID establishment) {
            return new Wanted(null, null, null, null, establishment);
        }
    }

    public ChangeKind kind() {
        return asked.kind();
    }
}
