package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.plan.NamedFiles.BENEFICIARY;
import static vn.khuyencong.plan.NamedFiles.FILES;
import static vn.khuyencong.plan.NamedFiles.STAGE;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.plan.db.project.Tables.PUB_AGENCY_RESULT;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.plan.db.project.Tables.PUB_RECOVERY;
import static vn.khuyencong.plan.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.RecoveryNorms;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The đề án of a plan, and those that could be put in. */
@Repository
@Transactional(readOnly = true)
class PlanItems {

    private final DSLContext db;
    private final RecoveryNorms norms;

    PlanItems(DSLContext db, RecoveryNorms norms) {
        this.db = db;
        this.norms = norms;
    }

    /** What the plan holds, in its order. */
    List<PlanItem> of(UUID plan) {
        return read(ITEM.AMOUNT_VND, ITEM.join(FILES).on(PUB_PROJECT.ID.eq(ITEM.PROJECT_ID)), ITEM.PLAN_ID.eq(plan));
    }

    /** What of a plan is support for recovery. */
    RecoveryPart recovery(Plan plan, List<PlanItem> held) {
        var marked = db.select(coalesce(sum(ITEM.AMOUNT_VND.coerce(Long.class)), inline(BigDecimal.ZERO)))
                .from(ITEM)
                .join(PUB_RECOVERY)
                .on(PUB_RECOVERY.PROJECT_ID.eq(ITEM.PROJECT_ID))
                .where(ITEM.PLAN_ID.eq(plan.id()))
                .fetchSingle(row -> new Dong(row.value1().longValueExact()));
        return new RecoveryPart(
                marked,
                PlanRules.sum(held),
                norms.share(plan.tier(), plan.province()).orElse(null));
    }

    /** National money goes into a plan only where the ministry's agency has let it pass. */
    static Condition letPass(Tier tier) {
        return tier == Tier.LOCAL
                ? DSL.noCondition()
                : PUB_PROJECT.ID.in(select(PUB_AGENCY_RESULT.PROJECT_ID)
                        .from(PUB_AGENCY_RESULT)
                        .where(PUB_AGENCY_RESULT.RESULT.eq("PASSED")));
    }

    /** Appraised đề án of the plan's year and source that stand in no plan, in the order of their codes. */
    List<PlanItem> candidates(Plan plan) {
        return read(
                PUB_PROJECT.PLANNED_VND,
                FILES,
                STAGE.eq(Stage.APPRAISED),
                PUB_PROJECT.PLAN_YEAR.eq(plan.year()),
                PUB_PROJECT.TIER.eq(plan.tier().name()),
                PUB_PROJECT.PLANNED_VND.gt(Dong.ZERO),
                PUB_PROJECT.ID.notIn(select(ITEM.PROJECT_ID).from(ITEM)),
                letPass(plan.tier()));
    }

    private List<PlanItem> read(Field<Dong> amount, Table<?> files, Condition... which) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        STAGE,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        BENEFICIARY,
                        coalesce(PUB_UNIT.NAME, inline("")),
                        PUB_PROJECT.TOTAL_VND,
                        amount,
                        PUB_PROJECT.APPROVED_VND)
                .from(files)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PUB_PROJECT.ACTIVITY))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_PROJECT.PLACE_ID))
                .where(which)
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(PlanItem::new));
    }
}
