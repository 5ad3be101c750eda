package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.CONTRACT;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.budget.Tables.PUB_FILE_MONEY;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;
import vn.khuyencong.shared.Dong;

/**
 * The đề án that a body carries out and that have not ended, with their contracts and money. Their history reads the
 * hand-over from the reform itself: it is no step of the process.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProjectsHeld implements HeldByOrganisation {

    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isEnd()).toList();

    private final DSLContext db;

    ProjectsHeld(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return ProjectNews.MATTER;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return db.select(
                        PROJECT.ID,
                        PROJECT.IMPLEMENTER_ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PROJECT.STAGE,
                        CONTRACT.NUMBER,
                        PUB_FILE_MONEY.COMMITTED_VND,
                        PUB_FILE_MONEY.PAID_VND)
                .from(PROJECT)
                .leftJoin(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PUB_FILE_MONEY)
                .on(PUB_FILE_MONEY.PROJECT_ID.eq(PROJECT.ID))
                .where(PROJECT.IMPLEMENTER_ID.in(organisations), isOpen())
                .orderBy(PROJECT.CODE)
                .fetch(ProjectsHeld::item);
    }

    /** What is not handed in yet only its writers may read: others see its number. */
    private static HeldItem item(Record row) {
        var id = row.get(PROJECT.ID);
        var draft = row.get(PROJECT.STAGE) == Stage.DRAFT;
        return new HeldItem(
                id,
                row.get(PROJECT.IMPLEMENTER_ID),
                row.get(PROJECT.CODE),
                draft ? "" : row.get(PROJECT.TITLE),
                draft ? null : "/de-an/" + id,
                null,
                row.get(CONTRACT.NUMBER),
                Objects.requireNonNullElse(row.get(PUB_FILE_MONEY.COMMITTED_VND), Dong.ZERO),
                Objects.requireNonNullElse(row.get(PUB_FILE_MONEY.PAID_VND), Dong.ZERO));
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        db.update(PROJECT)
                .set(PROJECT.IMPLEMENTER_ID, succession.to().id())
                .set(PROJECT.VERSION, PROJECT.VERSION.plus(1))
                .where(
                        PROJECT.ID.in(items),
                        PROJECT.IMPLEMENTER_ID.eq(succession.from().id()),
                        isOpen())
                .execute();
    }

    private static Condition isOpen() {
        return PROJECT.STAGE.in(OPEN);
    }
}
