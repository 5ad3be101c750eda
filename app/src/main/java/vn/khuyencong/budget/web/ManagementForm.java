package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/** The form "Ghi chi quản lý", as typed. */
public record ManagementForm(
        @Nullable UUID requestId,
        @Nullable Tier tier,
        String code,
        String amount,
        String voucher,
        String day,
        String note) {

    public ManagementForm(
            @Nullable UUID requestId,
            @Nullable Tier tier,
            @Nullable String code,
            @Nullable String amount,
            @Nullable String voucher,
            @Nullable String day,
            @Nullable String note) {
        this.requestId = requireNonNullElse(requestId, UUID.randomUUID());
        this.tier = tier;
        this.code = requireNonNullElse(code, "");
        this.amount = requireNonNullElse(amount, "");
        this.voucher = requireNonNullElse(voucher, "");
        this.day = requireNonNullElse(day, "");
        this.note = requireNonNullElse(note, "");
    }

    static ManagementForm empty() {
        return new ManagementForm(UUID.randomUUID(), Tier.LOCAL, "", "", "", "", "");
    }

    public String request() {
        return String.valueOf(requestId);
    }

    public String tierName() {
        return tier == null ? "" : tier.name();
    }
}
