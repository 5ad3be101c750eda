package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** The form of a move of a request for payment, as typed. */
public record PaymentMoveForm(@Nullable Integer version, String note, String day) {

    public PaymentMoveForm(@Nullable Integer version, @Nullable String note, @Nullable String day) {
        this.version = version;
        this.note = requireNonNullElse(note, "");
        this.day = requireNonNullElse(day, "");
    }

    static PaymentMoveForm empty() {
        return new PaymentMoveForm(null, "", "");
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
