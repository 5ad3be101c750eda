package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.plan.db.Tables.CARRIED_ON;
import static vn.khuyencong.plan.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.plan.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.plan.db.project.Tables.PUB_SLICE;
import static vn.khuyencong.plan.db.territory.Tables.PUB_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record11;
import org.jooq.SelectJoinStep;
import org.jooq.impl.EnumConverter;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Đề án điểm chuyển tiếp: the running flagships with the part of a later year, which the plan of that year takes on before
 * the new đề án. They are not ranked anew: they were chosen once.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CarriedOn {

    private static final Field<Stage> STAGE = PUB_PROJECT.STAGE.convert(new EnumConverter<>(String.class, Stage.class));
    private static final List<Stage> RUNNING =
            Arrays.stream(Stage.values()).filter(Stage::isRunning).toList();

    private final DSLContext db;

    CarriedOn(DSLContext db) {
        this.db = db;
    }

    /** Those of a plan, in the order of their codes: as submitted, or as they stand while it is written. */
    List<PlanItem> of(Plan plan) {
        return plan.stage().isOpen() ? waiting(plan, plan.tier()) : kept(plan.id());
    }

    /** What each takes of the money of the plan's year; nothing once it is approved, since it is set aside then. */
    Map<UUID, Dong> amounts(Plan plan, Tier tier) {
        if (tier != plan.tier()) return amounts(waiting(plan, tier));
        return plan.stage() == PlanStage.APPROVED ? Map.of() : amounts(of(plan));
    }

    private static Map<UUID, Dong> amounts(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::project, PlanItem::amount));
    }

    /** Keeps them with a plan that is submitted. */
    void keep(Plan plan, List<PlanItem> items) {
        items.forEach(item -> db.insertInto(CARRIED_ON)
                .set(CARRIED_ON.PLAN_ID, plan.id())
                .set(CARRIED_ON.PROJECT_ID, item.project())
                .set(CARRIED_ON.YEAR, plan.year())
                .set(CARRIED_ON.AMOUNT_VND, item.amount())
                .execute());
    }

    /** A returned plan takes them up again when it is submitted the next time. */
    void giveUp(UUID plan) {
        db.deleteFrom(CARRIED_ON).where(CARRIED_ON.PLAN_ID.eq(plan)).execute();
    }

    private List<PlanItem> kept(UUID plan) {
        return from(CARRIED_ON.AMOUNT_VND)
                .join(CARRIED_ON)
                .on(CARRIED_ON.PROJECT_ID.eq(PUB_PROJECT.ID))
                .where(CARRIED_ON.PLAN_ID.eq(plan))
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(PlanItem::new));
    }

    /** Running files with a part of the year that no plan has taken on yet. */
    private List<PlanItem> waiting(Plan plan, Tier tier) {
        return from(PUB_SLICE.APPROVED_VND)
                .join(PUB_SLICE)
                .on(PUB_SLICE.PROJECT_ID.eq(PUB_PROJECT.ID))
                .where(
                        PUB_SLICE.YEAR.eq(plan.year()),
                        PUB_SLICE.COMMITTED_ON.isNull(),
                        PUB_SLICE.APPROVED_VND.gt(Dong.ZERO),
                        PUB_PROJECT.PROVINCE.eq(plan.province()),
                        PUB_PROJECT.TIER.eq(tier.name()),
                        STAGE.in(RUNNING))
                .and(notExists(selectOne()
                        .from(CARRIED_ON)
                        .where(
                                CARRIED_ON.PROJECT_ID.eq(PUB_PROJECT.ID),
                                CARRIED_ON.YEAR.eq(plan.year()),
                                CARRIED_ON.PLAN_ID.ne(plan.id()))))
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(PlanItem::new));
    }

    private SelectJoinStep<Record11<UUID, String, String, Stage, String, String, String, String, Dong, Dong, Dong>>
            from(Field<Dong> amount) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        STAGE,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        coalesce(PUB_UNIT.NAME, inline("")),
                        PUB_PROJECT.TOTAL_VND,
                        amount,
                        PUB_PROJECT.APPROVED_VND)
                .from(PUB_PROJECT)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PUB_PROJECT.ACTIVITY))
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_PROJECT.PLACE_ID));
    }
}
