package vn.khuyencong.project;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what lists of đề án come to short: each change only adds a difference. */
@Service
class ListSums {

    private final DSLContext db;

    ListSums(DSLContext db) {
        this.db = db;
    }

    /**
     * Folds the differences together; every sum stays what it is, for whoever reads or writes meanwhile too.
     *
     * @return how many rows fewer there are
     */
    @Transactional
    int fold() {
        return db.select(DSL.field("project.fold_sums()", Integer.class))
                .fetchSingle()
                .value1();
    }
}
