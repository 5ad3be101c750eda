package vn.khuyencong.establishment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.norm.Assessment;

/**
 * The file of one establishment.
 *
 * @param assessment whether it may be supported today; empty where no norm could be asked
 */
public record EstablishmentFilePage(
        Establishment establishment,
        Names names,
        LocalDate today,
        @Nullable Assessment assessment,
        List<Need> needs) {

    /** Names of what the establishment holds as codes. */
    public record Names(
            Choice legalForm,
            Choice sector,
            String place,
            @Nullable String parent,
            @Nullable String craftVillage) {}
}
