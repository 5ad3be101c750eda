package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/**
 * Cấp duyệt chi: which account role approves payments, and up to what amount, included.
 *
 * @param upTo empty: whatever the amount
 */
public record PaymentLevel(
        int position, String role, @Nullable Dong upTo, Named name, Citation basis) {

    static final String FAMILY = "payment-level";

    /** Whether this level may approve an amount. */
    public boolean covers(Dong amount) {
        return upTo == null || !amount.exceeds(upTo);
    }

    static PaymentLevel of(Version version, LocalDate day) {
        var content = version.content();
        return new PaymentLevel(
                Objects.requireNonNull(content.count("position"), "a position"),
                content.required("account_role"),
                content.money("up_to"),
                content.words("name"),
                Objects.requireNonNull(version.citation(day), "every level rests on a provision"));
    }
}
