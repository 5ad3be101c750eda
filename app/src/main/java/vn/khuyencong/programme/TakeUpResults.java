package vn.khuyencong.programme;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up what changed files give to a programme, so that readers have little to reckon anew. */
@Service
class TakeUpResults {

    private final DSLContext db;

    TakeUpResults(DSLContext db) {
        this.db = db;
    }

    /**
     * Every figure stays what it is, for whoever reads or changes meanwhile too.
     *
     * @return how many files were taken up
     */
    @Transactional
    int take() {
        return db.select(DSL.field("programme.take_up_results()", Integer.class))
                .fetchSingle()
                .value1();
    }
}
