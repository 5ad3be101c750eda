package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.project.db.Tables.FORWARDING;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.ForwardListPage.Row;
import vn.khuyencong.shared.Tier;

/** Files of national money that wait to be sent to the ministry's agency. */
@Repository
@Transactional(readOnly = true)
class ForwardList {

    private static final int MOST = 500;

    private final DSLContext db;

    ForwardList(DSLContext db) {
        this.db = db;
    }

    /** Those that passed at base and that the agency has not let pass yet, the most urgent first. */
    List<Row> waiting() {
        return db.select(
                        PROJECT.ID,
                        PROJECT.VERSION,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        PROJECT.PLAN_YEAR,
                        PROJECT.PROPOSED_VND,
                        PROJECT.DUE_ON)
                .from(PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PROJECT.BENEFICIARY_ID))
                .where(
                        PROJECT.TIER.eq(Tier.NATIONAL),
                        PROJECT.STAGE.eq(Stage.APPRAISED),
                        notExists(selectOne()
                                .from(FORWARDING)
                                .where(
                                        FORWARDING.PROJECT_ID.eq(PROJECT.ID),
                                        FORWARDING.RESULT.eq(Result.PASSED.name()))))
                .orderBy(PROJECT.DUE_ON.asc().nullsLast(), PROJECT.CODE)
                .limit(MOST)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }
}
