package vn.khuyencong.establishment;

import static vn.khuyencong.establishment.db.access.Tables.PUB_ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.MoveAccounts;
import vn.khuyencong.shared.Finding;

/** Establishments whose people sign in. */
@Component
@Transactional(readOnly = true)
class HeldByAccounts implements HoldsEstablishments {

    private final DSLContext db;
    private final MoveAccounts accounts;

    HeldByAccounts(DSLContext db, MoveAccounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    @Override
    public Set<UUID> held(Collection<UUID> establishments) {
        return db.select(PUB_ACCOUNT.ESTABLISHMENT_ID)
                .from(PUB_ACCOUNT)
                .where(PUB_ACCOUNT.ESTABLISHMENT_ID.in(establishments))
                .fetchSet(PUB_ACCOUNT.ESTABLISHMENT_ID);
    }

    /** People of two establishments would see each other's files: somebody has to say first whose account is whose. */
    @Override
    public List<Finding> against(UUID old, UUID kept) {
        return held(List.of(old, kept)).size() < 2
                ? List.of()
                : List.of(Finding.of("establishment.merge-accounts", null, names(old), names(kept)));
    }

    private String names(UUID establishment) {
        return String.join(
                ", ",
                db.select(PUB_ACCOUNT.USERNAME)
                        .from(PUB_ACCOUNT)
                        .where(PUB_ACCOUNT.ESTABLISHMENT_ID.eq(establishment))
                        .orderBy(PUB_ACCOUNT.USERNAME)
                        .fetch(PUB_ACCOUNT.USERNAME));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID old, UUID kept) {
        accounts.follow(old, kept);
    }
}
