package vn.khuyencong.product;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu.
 *
 * @param level         code of the level of voting
 * @param validUntil    its last day, inclusive
 * @param decision      number of the decision that recognised the product
 * @param productName   as it was called on the day of issue
 * @param code          what its QR leads to; empty where others issued it
 * @param withdrawn     empty while nobody has withdrawn it
 */
public record Certificate(
        UUID id,
        UUID product,
        String level,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String decision,
        String signatory,
        String productName,
        String establishmentName,
        @Nullable String code,
        @Nullable Withdrawal withdrawn,
        int version) {

    /**
     * Its withdrawal (thông tư 26/2014/TT-BCT, Điều 20 khoản 3).
     *
     * @param on       from that day on it is in force no more
     * @param decision number of the decision
     */
    public record Withdrawal(LocalDate on, String decision, String reason) {}

    /**
     * One that others issued, or the office before it had this program.
     *
     * @param level code of the level
     */
    public record Issued(String level, String number, LocalDate issuedOn, String decision) {}

    /** Whether it is in force on a day: from the day of issue to its last, and not from its withdrawal on. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(issuedOn)
                && !day.isAfter(validUntil)
                && (withdrawn == null || day.isBefore(withdrawn.on()));
    }
}
