package vn.khuyencong.establishment.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Eligibility;
import vn.khuyencong.establishment.Establishments;

/** Reads the file of one establishment in one transaction. */
@Component
@Transactional(readOnly = true)
class EstablishmentFile {

    private final Establishments establishments;
    private final Eligibility eligibility;
    private final RegisterReader register;
    private final OfficeClock clock;

    EstablishmentFile(
            Establishments establishments, Eligibility eligibility, RegisterReader register, OfficeClock clock) {
        this.establishments = establishments;
        this.eligibility = eligibility;
        this.register = register;
        this.clock = clock;
    }

    EstablishmentFilePage page(UUID id) {
        var establishment = establishments.get(id);
        var kept = register.of(establishment, clock.today());
        return new EstablishmentFilePage(
                establishment,
                kept.names(),
                clock.today(),
                eligibility.today(establishment).orElse(null),
                kept.register(),
                kept.mayChange(),
                kept.mayEnterProduct());
    }
}
