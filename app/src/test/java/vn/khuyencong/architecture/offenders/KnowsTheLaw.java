package vn.khuyencong.architecture.offenders;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

class KnowsTheLaw {

    static final Dong LIMIT = new Dong(300_000_000L);
    static final double SHARE = 0.5;
    static final BasisPoints ADVANCE = BasisPoints.ofPercent(70);
    static final BasisPoints HALF = new BasisPoints(5_000);
    static final MonthDay SETTLED = MonthDay.of(1, 22);

    LocalDate due(LocalDate since, boolean shortTerm) {
        return shortTerm ? since.plusDays(3) : since.plusDays(15);
    }
}
