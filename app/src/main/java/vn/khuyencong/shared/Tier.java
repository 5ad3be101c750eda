package vn.khuyencong.shared;

/** Which money: the central budget's (khuyến công quốc gia) or the province's own (khuyến công địa phương). */
public enum Tier {
    NATIONAL,
    LOCAL
}
