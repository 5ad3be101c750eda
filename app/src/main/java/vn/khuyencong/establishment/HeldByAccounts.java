package vn.khuyencong.establishment;

import static vn.khuyencong.establishment.db.access.Tables.PUB_ACCOUNT;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Establishments whose people sign in. */
@Component
@Transactional(readOnly = true)
class HeldByAccounts implements HoldsEstablishments {

    private final DSLContext db;

    HeldByAccounts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<UUID> held(Collection<UUID> establishments) {
        return db.select(PUB_ACCOUNT.ESTABLISHMENT_ID)
                .from(PUB_ACCOUNT)
                .where(PUB_ACCOUNT.ESTABLISHMENT_ID.in(establishments))
                .fetchSet(PUB_ACCOUNT.ESTABLISHMENT_ID);
    }
}
