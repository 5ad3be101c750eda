package vn.khuyencong.territory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/**
 * One fact of a unit, or a craft village in it, as it was entered.
 *
 * @param value       one of its kind's; the name of a craft village
 * @param withdrawnAt since when it is known to have been wrong; empty: it stands
 * @param because     why it was withdrawn
 */
public record UnitFact(
        UUID id,
        UUID unit,
        FactKind kind,
        String value,
        Period inForce,
        String decision,
        Reading reading,
        @Nullable Instant withdrawnAt,
        String because) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
