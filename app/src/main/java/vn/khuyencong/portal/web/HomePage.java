package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The first page of the public site. */
public record HomePage(LocalDate day, List<Level> levels) {

    /** A level of support in force on the day, of something the finder asks about. */
    public record Level(
            String purpose,
            Tier tier,
            @Nullable BasisPoints share,
            @Nullable Dong limit,
            Citation basis) {}
}
