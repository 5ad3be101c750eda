package vn.khuyencong.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/**
 * An administrative unit as it was for a period.
 *
 * @param code     official code, with one meaning a day
 * @param parent   the unit it belongs to; empty for a province
 * @param province code of the province it lies in
 */
public record Unit(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        String province,
        Period inForce) {}
