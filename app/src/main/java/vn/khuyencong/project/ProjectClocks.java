package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DueDates;

/** The legal clocks of đề án, for "my work". */
@Component
@Transactional(readOnly = true)
class ProjectClocks implements DueDates {

    private final DSLContext db;

    ProjectClocks(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return ProjectNews.MATTER;
    }

    @Override
    public Map<UUID, LocalDate> dueOn(Collection<UUID> files) {
        return db.select(PROJECT.ID, PROJECT.DUE_ON)
                .from(PROJECT)
                .where(PROJECT.ID.in(files), PROJECT.DUE_ON.isNotNull())
                .fetchMap(PROJECT.ID, PROJECT.DUE_ON);
    }
}
