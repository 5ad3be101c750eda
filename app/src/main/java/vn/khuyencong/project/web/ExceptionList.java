package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.noCondition;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.STEP_EXCEPTION;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.shared.NotAllowed;

/** Every exception of the province, the latest first. */
@Repository
@Transactional(readOnly = true)
public class ExceptionList {

    private final DSLContext db;
    private final CurrentActor current;

    ExceptionList(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    /** One exception with the file it is of. */
    public record Row(
            UUID project,
            String code,
            String title,
            Lacking lacking,
            String reason,
            String number,
            LocalDate on,
            UUID paper,
            Instant at,
            String by) {}

    /** @param year the year of the paper; empty: all */
    List<Row> rows(@Nullable Integer year, int offset, int size) {
        if (!current.get().role().isOfficial()) throw new NotAllowed("Exceptions are read by officials");
        return db.select(
                        PROJECT.ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        STEP_EXCEPTION.STEP,
                        STEP_EXCEPTION.CODE,
                        STEP_EXCEPTION.SLOT,
                        STEP_EXCEPTION.ABOUT,
                        STEP_EXCEPTION.REASON,
                        STEP_EXCEPTION.DOCUMENT,
                        STEP_EXCEPTION.DOCUMENT_ON,
                        STEP_EXCEPTION.ATTACHMENT_ID,
                        STEP_EXCEPTION.AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(STEP_EXCEPTION)
                .join(PROJECT)
                .on(PROJECT.ID.eq(STEP_EXCEPTION.PROJECT_ID))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(STEP_EXCEPTION.BY))
                .where(of(year))
                .orderBy(STEP_EXCEPTION.AT.desc(), STEP_EXCEPTION.ID)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new Lacking(Step.valueOf(row.value4()), row.value5(), row.value6(), row.value7()),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13()));
    }

    int total(@Nullable Integer year) {
        return db.select(count())
                .from(STEP_EXCEPTION)
                .where(of(year))
                .fetchSingle()
                .value1();
    }

    private static Condition of(@Nullable Integer year) {
        return year == null
                ? noCondition()
                : extract(STEP_EXCEPTION.DOCUMENT_ON, DatePart.YEAR).eq(year);
    }
}
