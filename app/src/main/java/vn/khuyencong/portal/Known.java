package vn.khuyencong.portal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Unit;

/**
 * What is known of somebody who asks: her answers, read. What is empty has not been answered.
 *
 * @param day the day whose law applies
 */
public record Known(
        LocalDate day,
        @Nullable Purpose purpose,
        @Nullable String legalForm,
        @Nullable Unit place,
        @Nullable Boolean craftVillage,
        @Nullable String sector,
        @Nullable Dong cost) {

    Known inCraftVillage() {
        return new Known(day, purpose, legalForm, place, true, sector, cost);
    }

    public Known inSector(String code) {
        return new Known(day, purpose, legalForm, place, craftVillage, code, cost);
    }

    /** The case to assess for one purse. @throws IllegalStateException before the purpose is known */
    public AssessmentRequest request(Tier tier) {
        if (purpose == null) {
            throw new IllegalStateException("Nothing can be assessed before the purpose is known");
        }
        var facts = GivenPlaceFacts.inCraftVillage(Boolean.TRUE.equals(craftVillage));
        var code = place == null ? null : place.code();
        return new AssessmentRequest(
                day,
                tier,
                place == null ? null : place.province(),
                purpose.activity(),
                cost,
                1,
                purpose.line(),
                Set.of(),
                Dong.ZERO,
                0,
                new Applicant(legalForm, code, facts, sector));
    }
}
