package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * Dòng sao kê: what the State Treasury says it paid.
 *
 * @param entry      the entry of the ledger it was said to be; empty where it was not, or not yet
 * @param note       why it is none, in the words of whoever answered
 * @param answeredBy empty while nobody has answered
 */
public record StatementLine(
        UUID id,
        String voucher,
        LocalDate paidOn,
        Dong amount,
        String receiver,
        String content,
        @Nullable UUID entry,
        String note,
        @Nullable String answeredBy) {

    public boolean isAnswered() {
        return answeredBy != null;
    }
}
