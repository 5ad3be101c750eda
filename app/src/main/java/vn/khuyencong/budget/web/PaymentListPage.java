package vn.khuyencong.budget.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.budget.treasury.PaymentFilter;
import vn.khuyencong.budget.treasury.PaymentStatus;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The requests for payment. */
public record PaymentListPage(
        PaymentFilter filter,
        List<Payment> rows,
        List<PaymentFilter.Sum> sums,
        Map<UUID, String> codes,
        boolean mayDraft,
        Paging paging) {

    /** What each state comes to, in the order of the way of a request. */
    public List<PaymentFilter.Sum> byStatus() {
        return sums.stream()
                .sorted(Comparator.comparing(PaymentFilter.Sum::status))
                .toList();
    }

    /** The address of the same list as a table. */
    public String export() {
        var query = PaymentQuery.query(filter);
        return PaymentPages.PATH + "/xuat-excel" + (query.isEmpty() ? "" : "?" + query);
    }

    public Dong total() {
        return sums.stream().map(PaymentFilter.Sum::amount).reduce(Dong.ZERO, Dong::plus);
    }

    public String tone(Payment payment) {
        return PaymentPage.tone(payment.status().name());
    }

    public @Nullable String code(Payment payment) {
        return codes.get(payment.project());
    }

    public String statusShown() {
        return filter.status() == null ? "" : filter.status().name();
    }

    public List<Option> statusOptions(Ui ui) {
        return Arrays.stream(PaymentStatus.values())
                .map(status -> new Option(status.name(), ui.t("budget.payment.status." + status)))
                .toList();
    }
}
