package vn.khuyencong.project;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.project.db.Tables.ESTIMATE_LINE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.RunningCases;
import vn.khuyencong.shared.Dong;

/** The đề án whose norm is not frozen yet, as a change of norms would reach them. One statement, whatever their number. */
@Component
@Transactional(readOnly = true)
class ProjectCases implements RunningCases {

    private static final List<Stage> NOT_APPROVED =
            List.of(Stage.DRAFT, Stage.SUBMITTED, Stage.RETURNED, Stage.APPRAISED, Stage.FORWARDED, Stage.PROPOSED);

    private static final Field<Dong> COST = field(
                    select(coalesce(sum(ESTIMATE_LINE.TOTAL_VND.coerce(Long.class)), inline(BigDecimal.ZERO)))
                            .from(ESTIMATE_LINE)
                            .where(ESTIMATE_LINE.PROJECT_ID.eq(PROJECT.ID), ESTIMATE_LINE.SUPPORTED.isTrue()))
            .convertFrom(sum -> new Dong(sum.longValueExact()));

    private final DSLContext db;

    ProjectCases(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Running> on(LocalDate day) {
        return db.select(
                        PROJECT.ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PROJECT.TIER,
                        PROJECT.PROVINCE,
                        PROJECT.ACTIVITY,
                        PROJECT.PRODUCTION_LINE,
                        PROJECT.PLANNED_PLACES,
                        COST,
                        PUB_ESTABLISHMENT.LEGAL_FORM,
                        PUB_ESTABLISHMENT.SECTOR,
                        PUB_ESTABLISHMENT.CRAFT_VILLAGE_ID,
                        PUB_UNIT.CODE)
                .from(PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PROJECT.BENEFICIARY_ID))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PROJECT.PLACE_ID))
                .where(PROJECT.STAGE.in(NOT_APPROVED))
                .orderBy(PROJECT.CODE)
                .fetch(row -> {
                    var cost = row.get(COST);
                    var applicant = new Applicant(
                            row.get(PUB_ESTABLISHMENT.LEGAL_FORM),
                            row.get(PUB_UNIT.CODE),
                            row.get(PUB_ESTABLISHMENT.LEGAL_FORM) == null
                                    ? GivenPlaceFacts.NOTHING
                                    : GivenPlaceFacts.inCraftVillage(
                                            row.get(PUB_ESTABLISHMENT.CRAFT_VILLAGE_ID) != null),
                            row.get(PUB_ESTABLISHMENT.SECTOR));
                    return new Running(
                            row.get(PROJECT.CODE) + " " + row.get(PROJECT.TITLE),
                            "/de-an/" + row.get(PROJECT.ID),
                            AssessmentRequest.of(
                                            day,
                                            row.get(PROJECT.TIER),
                                            row.get(PROJECT.PROVINCE),
                                            row.get(PROJECT.ACTIVITY),
                                            cost.isZero() ? null : cost,
                                            applicant)
                                    .asLine(row.get(PROJECT.PRODUCTION_LINE))
                                    .forUnits(row.get(PROJECT.PLANNED_PLACES)));
                });
    }
}
