package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * One case to assess.
 *
 * @param date              the day whose law applies
 * @param province          whose local levels apply; needed for local money only
 * @param activity          code of what is to be supported
 * @param eligibleCost      cost of the supported item, where known
 * @param quantity          units of the norm; the cost is their total
 * @param productionLine    a technology line rather than single machines
 * @param otherStateSupport state money already given for the same expenditure
 * @param timesThisYear     how often the applicant already had support of this kind this year
 */
public record AssessmentRequest(
        LocalDate date,
        Tier tier,
        @Nullable String province,
        String activity,
        @Nullable Dong eligibleCost,
        int quantity,
        boolean productionLine,
        Set<PriorityGround> priority,
        Dong otherStateSupport,
        int timesThisYear,
        Applicant applicant) {

    public AssessmentRequest {
        priority = Set.copyOf(priority);
        if (quantity < 1) {
            throw new IllegalArgumentException("At least one unit is assessed, not " + quantity);
        }
    }

    /** A plain case: one unit, no line, no priority, no other state money. */
    public static AssessmentRequest of(
            LocalDate date,
            Tier tier,
            @Nullable String province,
            String activity,
            @Nullable Dong eligibleCost,
            Applicant applicant) {
        return new AssessmentRequest(
                date, tier, province, activity, eligibleCost, 1, false, Set.of(), Dong.ZERO, 0, applicant);
    }

    /** The same case on another day. */
    public AssessmentRequest on(LocalDate day) {
        return new AssessmentRequest(
                day,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                productionLine,
                priority,
                otherStateSupport,
                timesThisYear,
                applicant);
    }

    /** The same case for a technology line, or not. */
    public AssessmentRequest asLine(boolean line) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                line,
                priority,
                otherStateSupport,
                timesThisYear,
                applicant);
    }

    /** The same case for several units of the norm, which its cost is the total of. */
    public AssessmentRequest forUnits(int units) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                units,
                productionLine,
                priority,
                otherStateSupport,
                timesThisYear,
                applicant);
    }

    /** The same case on another cost. */
    public AssessmentRequest onCost(Dong cost) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                cost,
                quantity,
                productionLine,
                priority,
                otherStateSupport,
                timesThisYear,
                applicant);
    }

    /** The same case with grounds of priority claimed. */
    public AssessmentRequest claiming(Set<PriorityGround> grounds) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                productionLine,
                grounds,
                otherStateSupport,
                timesThisYear,
                applicant);
    }

    /** The same case where the State has already paid for the same expenditure. */
    public AssessmentRequest afterOtherSupport(Dong amount) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                productionLine,
                priority,
                amount,
                timesThisYear,
                applicant);
    }

    /** The same case where the applicant has had support of this kind so often this year. */
    public AssessmentRequest afterTimes(int times) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                productionLine,
                priority,
                otherStateSupport,
                times,
                applicant);
    }

    /** The same case of another applicant. */
    public AssessmentRequest by(Applicant other) {
        return new AssessmentRequest(
                date,
                tier,
                province,
                activity,
                eligibleCost,
                quantity,
                productionLine,
                priority,
                otherStateSupport,
                timesThisYear,
                other);
    }
}
