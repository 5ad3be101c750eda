package vn.khuyencong.plan.harmony;

/** By what the lines of the harmony of sources are added up. */
public enum Grouping {
    AREA,
    ACTIVITY,
    AREA_AND_ACTIVITY,
    YEAR;

    boolean byArea() {
        return this == AREA || this == AREA_AND_ACTIVITY;
    }

    boolean byActivity() {
        return this == ACTIVITY || this == AREA_AND_ACTIVITY;
    }
}
