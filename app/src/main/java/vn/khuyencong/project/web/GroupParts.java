package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcat;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.GROUP_PLAN;
import static vn.khuyencong.project.db.Tables.MONTHLY_PLACE;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;
import static vn.khuyencong.project.db.Tables.PART_ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.time.YearMonth;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import vn.khuyencong.project.GroupPlan;
import vn.khuyencong.project.GroupPlans;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.PartAcceptances;
import vn.khuyencong.project.Stage;

/** The implementation plan of a group file, as fields of its statement. */
final class GroupParts {

    static final Field<List<GroupPlan>> PLANS = multiset(select(
                            GROUP_PLAN.ID,
                            GROUP_PLAN.ROUND,
                            GROUP_PLAN.STATUS,
                            GROUP_PLAN.OPINION,
                            GROUP_PLAN.NUMBER,
                            GROUP_PLAN.DECIDED_ON)
                    .from(GROUP_PLAN)
                    .where(GROUP_PLAN.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(GROUP_PLAN.ROUND))
            .as("group_plans")
            .convertFrom(rows -> rows.map(Records.mapping(GroupPlan::new)));

    private static final vn.khuyencong.project.db.tables.Project OTHER = PROJECT.as("other");
    private static final vn.khuyencong.project.db.tables.GroupPlace ELSEWHERE = GROUP_PLACE.as("elsewhere");

    private static final Condition OF_THE_BENEFICIARY = OTHER.BENEFICIARY_ID
            .eq(GROUP_PLACE.BENEFICIARY_ID)
            .or(OTHER.ID.in(select(ELSEWHERE.PROJECT_ID)
                    .from(ELSEWHERE)
                    .where(
                            ELSEWHERE.BENEFICIARY_ID.eq(GROUP_PLACE.BENEFICIARY_ID),
                            ELSEWHERE.APPROVED.isTrue(),
                            ELSEWHERE.GIVEN_UP_WHY.eq(""))));

    /** What else the beneficiary of a place has for the same activity, as far as the reader sees it. */
    private static final Field<String> BEFORE = field(
                    select(groupConcat(OTHER.CODE).separator(", "))
                            .from(OTHER)
                            .where(
                                    OF_THE_BENEFICIARY,
                                    OTHER.ID.ne(PROJECT.ID),
                                    OTHER.ACTIVITY.eq(PROJECT.ACTIVITY),
                                    OTHER.STAGE.notIn(Stage.DRAFT, Stage.REFUSED, Stage.WITHDRAWN, Stage.STOPPED)))
            .as("before");

    private static final Field<List<GroupLine.Far>> FAR = multiset(select(MONTHLY_REPORT.MONTH, MONTHLY_PLACE.SHARE_BP)
                    .from(MONTHLY_PLACE)
                    .join(MONTHLY_REPORT)
                    .on(MONTHLY_REPORT.ID.eq(MONTHLY_PLACE.REPORT_ID))
                    .where(MONTHLY_PLACE.GROUP_PLACE_ID.eq(GROUP_PLACE.ID))
                    .orderBy(MONTHLY_REPORT.MONTH.desc(), MONTHLY_REPORT.VERSION.desc())
                    .limit(1))
            .as("far")
            .convertFrom(rows -> rows.map(row -> new GroupLine.Far(YearMonth.from(row.value1()), row.value2())));

    /** Those the reader may see. */
    static final Field<List<GroupLine>> PLACES = multiset(select(GROUP_PLACE.fields())
                    .select(PUB_ESTABLISHMENT.NAME, PUB_UNIT.NAME, BEFORE, FAR)
                    .from(GROUP_PLACE)
                    .leftJoin(PUB_ESTABLISHMENT)
                    .on(PUB_ESTABLISHMENT.ID.eq(GROUP_PLACE.BENEFICIARY_ID))
                    .join(PUB_UNIT)
                    .on(PUB_UNIT.ID.eq(GROUP_PLACE.PLACE_ID))
                    .where(GROUP_PLACE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(GROUP_PLACE.ADDED_AT, GROUP_PLACE.ID))
            .as("group_places")
            .convertFrom(rows -> rows.map(GroupParts::line));

    /** The minutes of parts, in the order in which they were held; those the reader may see. */
    static final Field<List<PartAcceptance>> PARTS = multiset(select(PART_ACCEPTANCE.fields())
                    .select(PartAcceptances.LINES)
                    .from(PART_ACCEPTANCE)
                    .where(PART_ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(PART_ACCEPTANCE.ACCEPTED_ON, PART_ACCEPTANCE.AT))
            .as("part_acceptances")
            .convertFrom(rows -> rows.map(PartAcceptances::part));

    private GroupParts() {}

    /** Of an establishment outside the reader's area no name is known to her. */
    private static GroupLine line(Record row) {
        var name = row.get(PUB_ESTABLISHMENT.NAME);
        var before = row.get(BEFORE);
        var far = row.get(FAR);
        return new GroupLine(
                GroupPlans.place(row),
                name == null ? "" : name,
                row.get(PUB_UNIT.NAME),
                before == null ? "" : before,
                far.isEmpty() ? null : far.getFirst());
    }
}
