package vn.khuyencong.access;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seals on the trail. Which hash goes over what is the database's, so that no program can leave a change out. */
@Component
@Transactional
class Seals {

    /** Changes in one seal at most, so that a flood of them is sealed in short transactions. */
    static final int MOST = 1_000;

    private final DSLContext db;

    Seals(DSLContext db) {
        this.db = db;
    }

    /** Seals some of what waits. @return how many changes that were; 0 too where another copy of the program seals */
    int some() {
        return db.select(DSL.function("access.seal_changes", SQLDataType.INTEGER, DSL.val(MOST)))
                .fetchSingle()
                .value1();
    }
}
