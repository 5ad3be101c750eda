package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY_GROUP;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Named;

/** What an indicator may be about: groups of activities, then single ones. */
@Repository
@Transactional(readOnly = true)
public class Scopes {

    private final DSLContext db;

    Scopes(DSLContext db) {
        this.db = db;
    }

    /** One of them. */
    public record Scope(String code, boolean isGroup, Named name) {}

    public List<Scope> all() {
        var all = new ArrayList<>(db.select(
                        PUB_ACTIVITY_GROUP.CODE, PUB_ACTIVITY_GROUP.NAME_VI, PUB_ACTIVITY_GROUP.NAME_EN)
                .from(PUB_ACTIVITY_GROUP)
                .orderBy(PUB_ACTIVITY_GROUP.RANK)
                .fetch(mapping((code, vi, en) -> new Scope(code, true, new Named(vi, en)))));
        all.addAll(db.select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                .from(PUB_ACTIVITY)
                .orderBy(PUB_ACTIVITY.POSITION)
                .fetch(mapping((code, vi, en) -> new Scope(code, false, new Named(vi, en)))));
        return all;
    }
}
