package vn.khuyencong.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A photo of the work at a place of a group file (ảnh hiện trường); where the place lies is said by the place.
 *
 * @param takenOn the day it was taken
 * @param point   empty where only the commune is known
 */
public record PlacePhoto(LocalDate takenOn, MonthlyReport.@Nullable Point point) {

    /** Under which name photos are kept among the papers of a place. */
    public static final String SLOT = "PLACE_PHOTO";
}
