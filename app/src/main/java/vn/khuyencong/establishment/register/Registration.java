package vn.khuyencong.establishment.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office enters of an establishment.
 *
 * @param taxCode      digits only; empty where it has none yet
 * @param unit         where it produces, a commune of today
 * @param craftVillage the recognised craft village it stands in, where it does
 */
public record Registration(
        String name,
        @Nullable String taxCode,
        String legalForm,
        String sector,
        UUID unit,
        @Nullable UUID craftVillage,
        String address,
        Contact contact,
        @Nullable Integer workers,
        Makes makes,
        Owner owner,
        @Nullable LocalDate foundedOn) {

    /** Who stands for it, and how she is reached. */
    public record Contact(String representative, String phone, String email) {}

    /**
     * What it makes.
     *
     * @param materials main raw materials and where they come from
     * @param markets   where it sells
     */
    public record Makes(String products, String materials, String markets) {}

    /** Whose it is, as far as it is a ground of priority. */
    public record Owner(boolean women, boolean minority) {}

    /** A tax code as typed, its digits alone; empty where nothing is typed. */
    public static @Nullable String taxCodeOf(String typed) {
        return TaxCode.digits(typed);
    }
}
