package vn.khuyencong.programme;

import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** What the đề án of one plan year, source and activity give together to one of the two figures of an indicator. */
public record Tally(
        int year, Tier tier, String activity, Named activityName, String group, Part part, Figures figures) {}
