package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The đề án of a request, as the paper for the State Treasury names it.
 *
 * @param implementer the body that carries it out and draws the money
 * @param contract    number of its contract; empty where none is signed
 */
public record PaidFile(
        String code,
        String title,
        UUID implementer,
        @Nullable String contract,
        @Nullable LocalDate signedOn) {}
