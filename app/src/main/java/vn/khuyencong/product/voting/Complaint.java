package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Khiếu nại về kết quả bình chọn (thông tư 26/2014/TT-BCT, Điều 20).
 *
 * @param dueOn  last day of the answer, inclusive
 * @param answer empty while there is none
 */
public record Complaint(
        UUID id,
        UUID entry,
        LocalDate receivedOn,
        String what,
        LocalDate dueOn,
        @Nullable Answer answer,
        int version) {

    /** @param upheld whether the council agrees */
    public record Answer(LocalDate on, boolean upheld, String words) {}
}
