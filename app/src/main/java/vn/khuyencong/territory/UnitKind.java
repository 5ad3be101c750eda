package vn.khuyencong.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of administrative unit it is. */
public enum UnitKind {
    /** Thành phố trực thuộc trung ương. */
    MUNICIPALITY,
    /** Tỉnh. */
    PROVINCE,
    /** Quận, until 30 June 2025. */
    URBAN_DISTRICT,
    /** Huyện, until 30 June 2025. */
    RURAL_DISTRICT,
    /** Thị xã, until 30 June 2025. */
    TOWN,
    /** Thành phố thuộc tỉnh, until 30 June 2025. */
    PROVINCIAL_CITY,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Thị trấn, until 30 June 2025. */
    TOWNSHIP,
    /** Đặc khu. */
    SPECIAL_ZONE;

    /** How far from the top: provinces, what lay between until 30 June 2025, communes. */
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }

    /** As it stands in the list of units: {@code special_zone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Level level() {
        return switch (this) {
            case MUNICIPALITY, PROVINCE -> Level.PROVINCE;
            case URBAN_DISTRICT, RURAL_DISTRICT, TOWN, PROVINCIAL_CITY -> Level.DISTRICT;
            case WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE -> Level.COMMUNE;
        };
    }

    public static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The kind of a code somebody wrote, where there is one. */
    public static Optional<UnitKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
