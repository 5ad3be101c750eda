package vn.khuyencong.establishment;

import static org.jooq.Records.mapping;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** The establishments the reader may see: those of her province, or her own. */
@Repository
@Transactional(readOnly = true)
public class Establishments {

    private final DSLContext db;
    private final CurrentActor current;

    Establishments(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    public Establishment get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No establishment " + id));
    }

    /** The establishment, if it is there and the reader may see it. */
    public Optional<Establishment> find(UUID id) {
        return db.select(
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.PROVINCE,
                        ESTABLISHMENT.NAME,
                        ESTABLISHMENT.TAX_CODE,
                        ESTABLISHMENT.LEGAL_FORM,
                        ESTABLISHMENT.SECTOR,
                        ESTABLISHMENT.UNIT_ID,
                        ESTABLISHMENT.CRAFT_VILLAGE_ID,
                        ESTABLISHMENT.ADDRESS,
                        ESTABLISHMENT.REPRESENTATIVE,
                        ESTABLISHMENT.PHONE,
                        ESTABLISHMENT.EMAIL,
                        ESTABLISHMENT.WORKERS,
                        ESTABLISHMENT.PRODUCTS,
                        ESTABLISHMENT.WOMEN_OWNED,
                        ESTABLISHMENT.MINORITY_OWNED,
                        ESTABLISHMENT.FOUNDED_ON,
                        ESTABLISHMENT.SAMPLE,
                        ESTABLISHMENT.VERSION)
                .from(ESTABLISHMENT)
                .where(ESTABLISHMENT.ID.eq(id))
                .fetchOptional(mapping(Establishment::new));
    }

    /** The establishment whose owner is signed in. @throws NotAllowed if an official or nobody is */
    public Establishment own() {
        var id = current.get().establishment();
        if (id == null) {
            throw new NotAllowed("The account belongs to no establishment");
        }
        return get(id);
    }
}
