package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.RESULT;
import static vn.khuyencong.project.db.Tables.RESULT_VALUE;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Quantity;

/** The results of one support, in one statement. */
@Repository
@Transactional(readOnly = true)
class ResultReader {

    static final Field<Map<String, Quantity>> VALUES = multiset(select(RESULT_VALUE.INDICATOR, RESULT_VALUE.QUANTITY)
                    .from(RESULT_VALUE)
                    .where(RESULT_VALUE.RESULT_ID.eq(RESULT.ID)))
            .as("result_values")
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));

    private final DSLContext db;

    ResultReader(DSLContext db) {
        this.db = db;
    }

    /** The report of each time that holds, of the file and of each place the reader sees, in the order of time. */
    List<ResultKept> of(UUID project) {
        return db.select(
                        RESULT.GROUP_PLACE_ID,
                        RESULT.MONTHS,
                        RESULT.VERSION,
                        VALUES,
                        RESULT.TOLD_BY,
                        RESULT.NOTE,
                        RESULT.AT)
                .select(PUB_ACCOUNT.DISPLAY_NAME)
                .distinctOn(RESULT.MONTHS, RESULT.GROUP_PLACE_ID)
                .from(RESULT)
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(RESULT.BY))
                .where(RESULT.PROJECT_ID.eq(project))
                .orderBy(RESULT.MONTHS, RESULT.GROUP_PLACE_ID, RESULT.VERSION.desc())
                .fetch(row -> new ResultKept(
                        row.get(RESULT.GROUP_PLACE_ID),
                        row.get(RESULT.MONTHS),
                        row.get(RESULT.VERSION),
                        row.get(VALUES),
                        row.get(RESULT.TOLD_BY),
                        row.get(RESULT.NOTE),
                        row.get(RESULT.AT),
                        row.get(PUB_ACCOUNT.DISPLAY_NAME)));
    }
}
