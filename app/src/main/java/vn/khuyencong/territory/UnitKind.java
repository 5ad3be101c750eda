package vn.khuyencong.territory;

import java.util.Locale;

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

    /** As it stands in the list of units: {@code special_zone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
