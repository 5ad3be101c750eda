package vn.khuyencong.establishment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cơ sở công nghiệp nông thôn: an enterprise, cooperative, group or household that produces.
 *
 * @param unit         where it produces, as a unit of its time
 * @param craftVillage the recognised craft village it stands in, where it does
 */
public record Establishment(
        UUID id,
        String province,
        String name,
        @Nullable String taxCode,
        String legalForm,
        String sector,
        UUID unit,
        @Nullable UUID craftVillage,
        String address,
        String representative,
        String phone,
        String email,
        @Nullable Integer workers,
        String products,
        boolean womenOwned,
        boolean minorityOwned,
        @Nullable LocalDate foundedOn,
        boolean sample,
        int version) {}
