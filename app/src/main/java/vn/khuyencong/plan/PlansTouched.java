package vn.khuyencong.plan;

import static org.jooq.impl.DSL.selectDistinct;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.PLAN;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** Plans that are not approved yet and hold đề án of a body. They stay as they are: their đề án change hands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlansTouched implements HeldByOrganisation {

    private final DSLContext db;

    PlansTouched(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return "plan";
    }

    @Override
    public Way way() {
        return Way.TOUCHED;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        var holders = selectDistinct(ITEM.PLAN_ID, PUB_PROJECT.IMPLEMENTER_ID)
                .from(ITEM)
                .join(PUB_PROJECT)
                .on(PUB_PROJECT.ID.eq(ITEM.PROJECT_ID))
                .where(PUB_PROJECT.IMPLEMENTER_ID.in(organisations))
                .asTable("holders");
        var holder = holders.field(PUB_PROJECT.IMPLEMENTER_ID);
        return db.select(PLAN.ID, holder, PLAN.YEAR, PLAN.ROUND)
                .from(PLAN)
                .join(holders)
                .on(PLAN.ID.eq(holders.field(ITEM.PLAN_ID)))
                .where(PLAN.STAGE.ne(PlanStage.APPROVED))
                .orderBy(PLAN.YEAR, PLAN.ROUND)
                .fetch(row -> HeldItem.of(
                        row.value1(),
                        row.value2(),
                        row.value3() + "/" + row.value4(),
                        "",
                        "/ke-hoach/" + row.value1()));
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        // nothing of a plan changes hands
    }
}
