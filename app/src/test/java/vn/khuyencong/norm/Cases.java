package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Cases as tests of the rules put them. */
final class Cases {

    static final Applicant ELIGIBLE = new Applicant("SME", "any", GivenPlaceFacts.NOTHING, "FOOD_AGRO_PROCESSING");
    static final Situation COMMUNE = in(new PlaceRead("commune", "municipality", null, null, null, false));

    private Cases() {}

    static AssessmentRequest machinery(String day, long millions) {
        return national(NationalNorms.MACHINERY, day, millions);
    }

    static AssessmentRequest model(String day, long millions) {
        return national(NationalNorms.MODEL, day, millions);
    }

    static AssessmentRequest local(String day, long millions) {
        return AssessmentRequest.of(
                LocalDate.parse(day), Tier.LOCAL, "48", NationalNorms.MACHINERY, Dong.ofMillions(millions), ELIGIBLE);
    }

    static AssessmentRequest by(AssessmentRequest request, Applicant applicant) {
        return AssessmentRequest.of(
                request.date(),
                request.tier(),
                request.province(),
                request.activity(),
                request.eligibleCost(),
                applicant);
    }

    static AssessmentRequest times(AssessmentRequest request, int quantity) {
        return new AssessmentRequest(
                request.date(),
                request.tier(),
                request.province(),
                request.activity(),
                request.eligibleCost(),
                quantity,
                request.productionLine(),
                request.priority(),
                request.otherStateSupport(),
                request.timesThisYear(),
                request.applicant());
    }

    static Situation in(PlaceRead... places) {
        return new Situation(List.of(places), Set.of(), Set.of());
    }

    static PlaceRead ward(String parent, @Nullable String cityClass, @Nullable String formerCommuneSince) {
        return new PlaceRead(
                "ward",
                parent,
                cityClass,
                formerCommuneSince == null ? null : LocalDate.parse(formerCommuneSince),
                null,
                false);
    }

    private static AssessmentRequest national(String activity, String day, long millions) {
        return AssessmentRequest.of(
                LocalDate.parse(day), Tier.NATIONAL, null, activity, Dong.ofMillions(millions), ELIGIBLE);
    }
}
