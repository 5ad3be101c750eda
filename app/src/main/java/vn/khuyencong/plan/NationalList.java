package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.PLAN;
import static vn.khuyencong.plan.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.plan.db.project.Tables.PUB_FORWARDING;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.plan.db.territory.Tables.PUB_UNIT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.EnumConverter;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Tier;

/** The list of national money of a year: what passed at base, what was registered upward, what came back, what was approved. */
@Repository
@Transactional(readOnly = true)
public class NationalList {

    private static final Field<Stage> STAGE = PUB_PROJECT.STAGE.convert(new EnumConverter<>(String.class, Stage.class));
    private static final Field<Result> RESULT =
            PUB_FORWARDING.RESULT.convert(new EnumConverter<>(String.class, Result.class));

    private final DSLContext db;

    NationalList(DSLContext db) {
        this.db = db;
    }

    /** In the order of their codes. */
    public List<NationalFile> of(int year) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        STAGE,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        coalesce(PUB_UNIT.NAME, inline("")),
                        coalesce(PUB_PROJECT.PROPOSED_VND, PUB_PROJECT.ASKED_VND),
                        PUB_FORWARDING.LETTER,
                        PUB_FORWARDING.SENT_ON,
                        RESULT,
                        PUB_FORWARDING.ANSWER,
                        PUB_FORWARDING.ANSWERED_ON,
                        PUB_FORWARDING.AMOUNT_VND,
                        PLAN.ID,
                        ITEM.AMOUNT_VND,
                        PLAN.DECISION_NUMBER,
                        PLAN.DECIDED_ON)
                .from(PUB_PROJECT)
                .leftJoin(PUB_FORWARDING)
                .on(PUB_FORWARDING.PROJECT_ID.eq(PUB_PROJECT.ID))
                .leftJoin(ITEM)
                .on(ITEM.PROJECT_ID.eq(PUB_PROJECT.ID))
                .leftJoin(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_PROJECT.PLACE_ID))
                .where(PUB_PROJECT.TIER.eq(Tier.NATIONAL.name()), PUB_PROJECT.PLAN_YEAR.eq(year))
                .and(PUB_FORWARDING.LETTER.isNotNull().or(STAGE.eq(Stage.APPRAISED)))
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(NationalFile::new));
    }
}
