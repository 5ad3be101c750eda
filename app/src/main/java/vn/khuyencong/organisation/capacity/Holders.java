package vn.khuyencong.organisation.capacity;

import static vn.khuyencong.organisation.db.Tables.PERSON;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people equipment may be handed to: those of the province. */
@Repository
@Transactional(readOnly = true)
class Holders {

    private final DSLContext db;

    Holders(DSLContext db) {
        this.db = db;
    }

    boolean isThere(UUID person) {
        return db.fetchExists(PERSON, PERSON.ID.eq(person));
    }
}
