package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;

/**
 * What may be supported (nội dung hoạt động khuyến công).
 *
 * @param plain           the same in plain words
 * @param unit            what the limit is counted by: establishment, model
 * @param costNeeded      whether the ceiling cannot be told without the cost
 * @param condition       what the activity itself asks for; empty words where nothing
 * @param onePerApplicant whether more than one unit is refused
 * @param timesPerYear    how often a year an applicant may have it; empty: as often as money allows
 */
public record Activity(
        String code,
        Named name,
        Named plain,
        Named unit,
        boolean costNeeded,
        Named condition,
        @Nullable Provision conditionBasis,
        Tested tested,
        boolean onePerApplicant,
        @Nullable Integer timesPerYear,
        @Nullable Provision timesBasis) {

    /** What of the applicant is tested. */
    public record Tested(boolean form, boolean place, boolean sector) {}
}
