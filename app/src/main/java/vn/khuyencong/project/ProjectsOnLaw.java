package vn.khuyencong.project;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.FROZEN_ASSESSMENT;
import static vn.khuyencong.project.db.Tables.MOVE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.RestsOnLaw;

/** Running projects one of whose moves, or whose norm kept at approval, rests on the law; and steps whose deadline does. */
@Component
@Transactional(readOnly = true)
class ProjectsOnLaw implements RestsOnLaw {

    private static final List<Stage> RUNNING =
            Stream.of(Stage.values()).filter(stage -> !stage.isEnd()).toList();

    private final DSLContext db;

    ProjectsOnLaw(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Dependents> restingOn(Collection<UUID> provisions) {
        return Stream.of(
                        new Dependents(Kind.PROJECT, projects(provisions)),
                        new Dependents(Kind.TASK, waiting(provisions)))
                .filter(group -> !group.things().isEmpty())
                .toList();
    }

    /** Each project once, whichever place it rests on. */
    private List<Dependent> projects(Collection<UUID> provisions) {
        return db.select(PROJECT.ID, PROJECT.CODE, PROJECT.TITLE, PROJECT.STAGE)
                .from(PROJECT)
                .where(PROJECT.STAGE.in(RUNNING))
                .and(exists(selectOne().from(MOVE).where(MOVE.PROJECT_ID.eq(PROJECT.ID), movedOn(provisions)))
                        .or(exists(selectOne()
                                .from(FROZEN_ASSESSMENT)
                                .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(PROJECT.ID), frozenOn(provisions)))))
                .orderBy(PROJECT.CODE)
                .fetch(row -> dependent(
                        row.value1(), row.value2() + " · " + row.value3(), "project.stage." + row.value4(), List.of()));
    }

    /** Steps that wait now and whose last day the law sets. */
    private List<Dependent> waiting(Collection<UUID> provisions) {
        return db.select(PROJECT.ID, PROJECT.CODE, PROJECT.TITLE, PROJECT.DUE_ON)
                .from(PROJECT)
                .where(PROJECT.STAGE.in(RUNNING), PROJECT.DUE_BASIS_ID.in(provisions), PROJECT.DUE_ON.isNotNull())
                .orderBy(PROJECT.DUE_ON, PROJECT.CODE)
                .fetch(row -> dependent(
                        row.value1(),
                        row.value2() + " · " + row.value3(),
                        "project.on-law.due",
                        List.of(row.value4())));
    }

    private static Condition movedOn(Collection<UUID> provisions) {
        return condition("{0} && {1}", MOVE.BASIS_IDS, ids(provisions));
    }

    /** The calculation kept at approval names the place behind each of its lines. */
    private static Condition frozenOn(Collection<UUID> provisions) {
        return condition(
                "exists (select from unnest({0}) wanted where {1}::text like '%' || wanted::text || '%')",
                ids(provisions), FROZEN_ASSESSMENT.RECEIPT);
    }

    private static Field<UUID[]> ids(Collection<UUID> provisions) {
        return val(provisions.toArray(UUID[]::new));
    }

    private static Dependent dependent(UUID project, String title, String state, List<Object> arguments) {
        return new Dependent(null, title, title, "/de-an/" + project, state, arguments);
    }
}
