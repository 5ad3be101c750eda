package vn.khuyencong.project;

import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.StandsInUnits;

/** Đề án under way whose place a reform of units would touch; they keep the unit of their time. */
@Component
@Transactional(readOnly = true)
class ProjectsInUnits implements StandsInUnits {

    private final DSLContext db;

    ProjectsInUnits(DSLContext db) {
        this.db = db;
    }

    @Override
    public Touched in(Set<UUID> units) {
        var ends = Arrays.stream(Stage.values()).filter(Stage::isEnd).toList();
        return new Touched(
                "project.in-units",
                db.fetchCount(
                        PROJECT,
                        PROJECT.PLACE_ID
                                .in(units)
                                .or(PROJECT.ID.in(select(GROUP_PLACE.PROJECT_ID)
                                        .from(GROUP_PLACE)
                                        .where(GROUP_PLACE.PLACE_ID.in(units)))),
                        PROJECT.STAGE.notIn(ends)),
                "/de-an");
    }
}
