package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.territory.Units;

/** The beneficiary of a đề án as the norms ask about it. */
@Component
@Transactional(readOnly = true)
class Applicants {

    private final Establishments establishments;
    private final Units units;

    Applicants(Establishments establishments, Units units) {
        this.establishments = establishments;
        this.units = units;
    }

    Applicant of(Project project, Scope scope) {
        var named = project.beneficiary();
        var place = scope.place();
        return named == null || place == null ? Applicant.UNKNOWN : of(named, place);
    }

    /** An establishment at a unit. */
    Applicant of(UUID establishment, UUID place) {
        var beneficiary = establishments.get(establishment);
        return new Applicant(
                beneficiary.legalForm(),
                units.find(place).code(),
                GivenPlaceFacts.inCraftVillage(beneficiary.craftVillage() != null),
                beneficiary.sector());
    }
}
