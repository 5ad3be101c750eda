package vn.khuyencong.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place as the rules see it: kinds of units as in the list of units. */
record PlaceRead(
        String kind,
        @Nullable String parentKind,
        @Nullable String cityClass,
        @Nullable LocalDate formerCommuneSince,
        @Nullable String difficult,
        boolean craftVillage) {

    PlaceRead asCraftVillage() {
        return new PlaceRead(kind, parentKind, cityClass, formerCommuneSince, difficult, true);
    }
}
