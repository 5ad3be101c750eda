package vn.khuyencong.legal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.least;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DueDates;

/** The last day a drafting task has to keep now, for "my work". */
@Component
@Transactional(readOnly = true)
class DraftingClocks implements DueDates {

    private final DSLContext db;

    DraftingClocks(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return DraftingNews.MATTER;
    }

    @Override
    public Map<UUID, LocalDate> dueOn(Collection<UUID> files) {
        var due = least(coalesce(DRAFTING_TASK.STEP_DUE_ON, DRAFTING_TASK.DUE_ON), DRAFTING_TASK.DUE_ON);
        return db.select(DRAFTING_TASK.ID, due)
                .from(DRAFTING_TASK)
                .where(DRAFTING_TASK.ID.in(files))
                .fetchMap(DRAFTING_TASK.ID, due);
    }
}
