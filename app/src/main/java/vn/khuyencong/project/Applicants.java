package vn.khuyencong.project;

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
        var beneficiary = establishments.get(project.beneficiary());
        return new Applicant(
                beneficiary.legalForm(),
                units.find(scope.place()).code(),
                GivenPlaceFacts.inCraftVillage(beneficiary.craftVillage() != null),
                beneficiary.sector());
    }
}
