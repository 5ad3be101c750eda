package vn.khuyencong.norm.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;

/**
 * One support level as a row of a table.
 *
 * @param province name of the province; empty words for a national level
 * @param partial  a local level that leaves its empty parts to the national one
 */
public record LevelRow(
        Activity activity,
        String province,
        SupportLevel.Form form,
        @Nullable BasisPoints share,
        @Nullable Dong limit,
        @Nullable Dong line,
        boolean partial,
        Period inForce,
        Citation citation) {

    static LevelRow of(SupportLevel level, Activity activity, String province, LocalDate day) {
        return new LevelRow(
                activity,
                province,
                level.form(),
                level.share(),
                level.limit(),
                line(level),
                level.province() != null,
                level.inForce(),
                level.citation());
    }

    private static @Nullable Dong line(SupportLevel level) {
        if (level.lineLimit() != null) return level.lineLimit();
        return level.lineFactor() == null || level.limit() == null
                ? null
                : level.limit().share(level.lineFactor());
    }
}
