package vn.khuyencong.establishment.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Eligibility;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.Needs;

/** Reads the file of one establishment in one transaction. */
@Component
@Transactional(readOnly = true)
class EstablishmentFile {

    private final Establishments establishments;
    private final EstablishmentNames names;
    private final Eligibility eligibility;
    private final Needs needs;
    private final OfficeClock clock;

    EstablishmentFile(
            Establishments establishments,
            EstablishmentNames names,
            Eligibility eligibility,
            Needs needs,
            OfficeClock clock) {
        this.establishments = establishments;
        this.names = names;
        this.eligibility = eligibility;
        this.needs = needs;
        this.clock = clock;
    }

    EstablishmentFilePage page(UUID id) {
        var establishment = establishments.get(id);
        return new EstablishmentFilePage(
                establishment,
                names.of(id),
                clock.today(),
                eligibility.today(establishment).orElse(null),
                needs.of(id));
    }
}
