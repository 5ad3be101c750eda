package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A đề án of national money on its way to the ministry's agency (đăng ký với Cục).
 *
 * @param letter  number of the department's letter
 * @param sentOn  day of the letter
 * @param print   print of what the file said then
 * @param answer  what came back; empty while nothing has
 */
public record Forwarding(
        UUID id,
        String letter,
        LocalDate sentOn,
        String print,
        @Nullable Answer answer) {

    /** What the agency made of it. */
    public enum Result {
        /** Đạt, được chọn. */
        PASSED,
        /** Yêu cầu hoàn thiện. */
        RETURNED,
        /** Không được chọn. */
        REFUSED
    }

    /**
     * The agency's answer.
     *
     * @param number     number of its paper
     * @param answeredOn day of its paper
     * @param amount     what it lets pass, in đồng; empty unless it passed
     * @param note       what is to be completed, or why it was not selected
     */
    public record Answer(
            Result result,
            String number,
            LocalDate answeredOn,
            @Nullable Dong amount,
            String note) {}

    /** Whether the agency has answered so. */
    boolean is(Result result) {
        return answer != null && answer.result() == result;
    }
}
