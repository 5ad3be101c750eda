package vn.khuyencong.desk;

import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices, papers and remarks of an establishment that turned out to be another. */
@Component
public class FollowMerger {

    private final DSLContext db;

    FollowMerger(DSLContext db) {
        this.db = db;
    }

    /** They belong to the one that stays, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID old, UUID kept) {
        db.execute("select desk.follow_merger({0}, {1})", val(old), val(kept));
    }
}
