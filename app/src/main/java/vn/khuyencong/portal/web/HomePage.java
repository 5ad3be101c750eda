package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** The first page of the public site. */
public record HomePage(LocalDate day, List<Level> levels) {

    public HomePage {
        levels = List.copyOf(levels);
    }

    /**
     * A level of support in force on the day, of what is asked for most.
     *
     * @param line the limit of a technology line, where it is another
     */
    public record Level(
            Named activity,
            Tier tier,
            SupportLevel.Form form,
            @Nullable BasisPoints share,
            @Nullable Dong limit,
            @Nullable Dong line,
            Citation basis) {}
}
