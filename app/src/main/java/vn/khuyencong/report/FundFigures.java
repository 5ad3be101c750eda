package vn.khuyencong.report;

import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The money of one year and source, by where it stands. */
public record FundFigures(
        int year, Tier tier, Dong allotted, Dong available, Dong committed, Dong paid, Dong settled) {}
