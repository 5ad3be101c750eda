package vn.khuyencong.budget;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what accounts come to short: each entry only adds a difference. */
@Service
class LedgerSums {

    private final DSLContext db;

    LedgerSums(DSLContext db) {
        this.db = db;
    }

    /**
     * Folds the differences together; every sum stays what it is, for whoever reads or enters meanwhile too.
     *
     * @return how many rows fewer there are
     */
    @Transactional
    int fold() {
        return db.select(DSL.field("budget.fold_sums()", Integer.class))
                .fetchSingle()
                .value1();
    }
}
