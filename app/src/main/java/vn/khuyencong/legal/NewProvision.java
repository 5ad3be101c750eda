package vn.khuyencong.legal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/**
 * A place of a document as an official enters it.
 *
 * @param place   "Điều 8 khoản 4 điểm a", "Phụ lục 2"
 * @param inForce its own days, where they are others than the document's
 */
public record NewProvision(
        UUID document,
        String place,
        String summaryVi,
        String summaryEn,
        Reading reading,
        @Nullable Period inForce) {

    public NewProvision {
        place = place.strip().replaceAll("\\s+", " ");
        summaryVi = summaryVi.strip();
        summaryEn = summaryEn.strip();
    }
}
