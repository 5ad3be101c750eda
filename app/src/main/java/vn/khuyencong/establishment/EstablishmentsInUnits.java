package vn.khuyencong.establishment;

import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.StandsInUnits;

/** Establishments whose address a reform of units would touch. */
@Component
@Transactional(readOnly = true)
class EstablishmentsInUnits implements StandsInUnits {

    private final DSLContext db;

    EstablishmentsInUnits(DSLContext db) {
        this.db = db;
    }

    @Override
    public Touched in(Set<UUID> units) {
        return new Touched(
                "establishment.in-units",
                db.fetchCount(ESTABLISHMENT, ESTABLISHMENT.UNIT_ID.in(units)),
                "/co-so/dia-chi");
    }
}
