package vn.khuyencong.budget.treasury;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * What the accountant writes into a request for payment.
 *
 * @param id      makes a double click one request
 * @param number  of the giấy rút or đề nghị thanh toán
 * @param content what is paid for, as it stands on the voucher
 * @param papers  number and day of each paper by its code; empty where it is not there yet
 */
public record PaymentDraft(
        UUID id,
        UUID project,
        String number,
        Dong amount,
        Receiver receiver,
        String content,
        @Nullable UUID chapter,
        @Nullable UUID clause,
        @Nullable UUID subItem,
        Map<String, String> papers) {

    /** To whom it is paid. */
    public record Receiver(String name, String account, String bank) {}

    public PaymentDraft {
        papers = Map.copyOf(papers);
    }
}
