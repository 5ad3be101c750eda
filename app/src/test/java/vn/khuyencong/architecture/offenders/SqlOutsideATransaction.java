package vn.khuyencong.architecture.offenders;

import org.jooq.DSLContext;

class SqlOutsideATransaction {

    private final DSLContext db;

    SqlOutsideATransaction(DSLContext db) {
        this.db = db;
    }

    int one() {
        return db.selectOne().execute();
    }
}
