package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of the implementation plan (kế hoạch thực hiện) of a group file.
 *
 * @param opinion   what the department's officer found, or why it was returned
 * @param number    number of the decision; empty before it is approved
 * @param decidedOn day of the decision
 */
public record GroupPlan(
        UUID id,
        int round,
        Status status,
        String opinion,
        String number,
        @Nullable LocalDate decidedOn) {

    /** How far a round has come. */
    public enum Status {
        /** Đang soạn. */
        DRAFT,
        /** Chờ thẩm định. */
        HANDED_IN,
        /** Đã thẩm định, chờ phê duyệt. */
        APPRAISED,
        /** Trả lại bổ sung. */
        RETURNED,
        /** Đã phê duyệt. */
        APPROVED;

        /** Whether the implementer may still write in it. */
        public boolean isOpenForWriting() {
            return this == DRAFT || this == RETURNED;
        }
    }

    public boolean isOpen() {
        return status != Status.APPROVED;
    }
}
