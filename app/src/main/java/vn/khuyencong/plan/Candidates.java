package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.budget.Tables.PUB_FILE_SOURCE;
import static vn.khuyencong.plan.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.plan.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.plan.db.product.Tables.PUB_CERTIFICATE;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.plan.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Source;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The đề án that may be ranked for a plan: those in it, and the appraised ones of its year and source in no plan. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Candidates {

    private final DSLContext db;

    Candidates(DSLContext db) {
        this.db = db;
    }

    /**
     * A file as the ranking reads it.
     *
     * @param certificate number and product of a certificate of the beneficiary that is in force on the day; empty: none
     * @param counterpart what its estimate takes from elsewhere
     * @param settled     how many đề án its implementing unit has settled
     * @param plan        the plan it stands in; empty: none
     * @param source      the one it draws on: the one chosen for it, else the first of its level
     */
    record Row(
            UUID project,
            String code,
            String title,
            String kind,
            String activity,
            String activityVi,
            String activityEn,
            String beneficiary,
            @Nullable String sector,
            @Nullable Integer workers,
            boolean womenOwned,
            boolean minorityOwned,
            @Nullable String certificate,
            @Nullable UUID unit,
            String place,
            Dong proposed,
            Dong counterpart,
            int settled,
            @Nullable UUID plan,
            Source source) {

        boolean isFlagship() {
            return ProjectKind.valueOf(kind) == ProjectKind.FLAGSHIP;
        }
    }

    /**
     * In one statement, in the order of their codes.
     *
     * @param day whose certificates count
     */
    List<Row> of(Plan plan, Tier tier, LocalDate day) {
        var done = PUB_PROJECT.as("done");
        var settled = name("settled")
                .as(select(done.IMPLEMENTER_ID, count().as("files"))
                        .from(done)
                        .where(done.STAGE.eq(Stage.SETTLED.name()))
                        .groupBy(done.IMPLEMENTER_ID));
        var files = settled.field("files", Integer.class);
        return db.with(settled)
                .select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        PUB_PROJECT.KIND,
                        PUB_PROJECT.ACTIVITY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        PUB_ESTABLISHMENT.SECTOR,
                        PUB_ESTABLISHMENT.WORKERS,
                        coalesce(PUB_ESTABLISHMENT.WOMEN_OWNED, inline(false)),
                        coalesce(PUB_ESTABLISHMENT.MINORITY_OWNED, inline(false)),
                        certificate(day),
                        PUB_PROJECT.PLACE_ID,
                        coalesce(PUB_UNIT.NAME, inline("")),
                        PUB_PROJECT.PLANNED_VND,
                        PUB_PROJECT.COUNTERPART_VND,
                        coalesce(files, inline(0)),
                        ITEM.PLAN_ID,
                        source(tier))
                .from(PUB_PROJECT)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PUB_PROJECT.ACTIVITY))
                .leftJoin(ITEM)
                .on(ITEM.PROJECT_ID.eq(PUB_PROJECT.ID))
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_PROJECT.PLACE_ID))
                .leftJoin(settled)
                .on(settled.field(done.IMPLEMENTER_ID).eq(PUB_PROJECT.IMPLEMENTER_ID))
                .leftJoin(PUB_FILE_SOURCE)
                .on(PUB_FILE_SOURCE.PROJECT_ID.eq(PUB_PROJECT.ID))
                .where(
                        PUB_PROJECT.PROVINCE.eq(plan.province()),
                        PUB_PROJECT.PLAN_YEAR.eq(plan.year()),
                        PUB_PROJECT.TIER.eq(tier.name()),
                        PUB_PROJECT.PLANNED_VND.gt(Dong.ZERO))
                .and(ITEM.PLAN_ID
                        .eq(plan.id())
                        .or(ITEM.PLAN_ID
                                .isNull()
                                .and(PUB_PROJECT.STAGE.eq(Stage.APPRAISED.name()))
                                .and(PlanItems.letPass(tier))))
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(Row::new));
    }

    private static Field<Source> source(Tier tier) {
        return coalesce(PUB_FILE_SOURCE.SOURCE, inline(Source.firstOf(tier), PUB_FILE_SOURCE.SOURCE));
    }

    /** The certificate that lasts longest of those the beneficiary holds on a day. */
    private static Field<String> certificate(LocalDate day) {
        return field(select(concat(PUB_CERTIFICATE.NUMBER, inline(", "), PUB_CERTIFICATE.PRODUCT_NAME))
                .from(PUB_CERTIFICATE)
                .where(PUB_CERTIFICATE.ESTABLISHMENT_ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .and(PUB_CERTIFICATE.ISSUED_ON.le(day))
                .and(PUB_CERTIFICATE.VALID_UNTIL.ge(day))
                .and(PUB_CERTIFICATE.WITHDRAWN_ON.isNull().or(PUB_CERTIFICATE.WITHDRAWN_ON.gt(day)))
                .orderBy(PUB_CERTIFICATE.VALID_UNTIL.desc(), PUB_CERTIFICATE.NUMBER)
                .limit(1));
    }
}
