package vn.khuyencong.project.funding;

import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the database keep which supports are akin to a file, so that its page need not look for them among all again. */
@Component
public class KeepAkin {

    private final DSLContext db;

    KeepAkin(DSLContext db) {
        this.db = db;
    }

    /** Nothing is kept while somebody changes what is compared, nor for whoever may not see every file. */
    @Transactional
    public void keep(UUID project) {
        db.fetchCount(table("project.akin({0}, keeps => true)", val(project)));
    }
}
