package vn.khuyencong.norm;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * The answer to one case, with its explanation.
 *
 * @param eligible            empty where a missing fact decides
 * @param computable          false where the law gives no figure here, or none is known
 * @param ceiling             the most that may be paid; nothing where not eligible, empty where nobody can say
 * @param counterpartRequired what the applicant pays herself; empty where cost or ceiling are
 * @param verified            false as soon as one figure used was recalled, or read in a text amended since
 * @param missing             fields that would decide
 * @param citations           every place in the law that was used
 * @param grounds             the places that say who and where, where the applicant meets them
 * @param binding             which part of the norm decided the ceiling
 * @param level               id of the support level applied, to freeze at approval
 */
public record Assessment(
        @Nullable Boolean eligible,
        boolean computable,
        @Nullable Dong ceiling,
        @Nullable Dong counterpartRequired,
        boolean verified,
        List<Reason> reasons,
        List<String> missing,
        List<Step> steps,
        List<Citation> citations,
        List<Citation> grounds,
        @Nullable Binding binding,
        @Nullable UUID level,
        Receipt receipt) {

    public Assessment {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
        citations = List.copyOf(citations);
        grounds = List.copyOf(grounds);
    }

    /** Whether a ceiling is known, so that money can be decided on it. */
    public boolean decided() {
        return eligible != null && eligible && ceiling != null;
    }
}
