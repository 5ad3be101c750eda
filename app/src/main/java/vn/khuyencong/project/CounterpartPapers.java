package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.COUNTERPART_PAPER;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The papers on counterpart money of a đề án. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CounterpartPapers {

    private static final vn.khuyencong.project.db.access.tables.PubAccount ANSWERED = PUB_ACCOUNT.as("answered");

    /** Those of a file by their days, as a field of the project's own statement. */
    public static final Field<List<CounterpartPaper.Kept>> PAPERS = multiset(select(
                            COUNTERPART_PAPER.ID,
                            COUNTERPART_PAPER.NUMBER,
                            COUNTERPART_PAPER.PAID_ON,
                            COUNTERPART_PAPER.PAYEE,
                            COUNTERPART_PAPER.CONTENT,
                            COUNTERPART_PAPER.AMOUNT_VND,
                            COUNTERPART_PAPER.CONFIRMED,
                            COUNTERPART_PAPER.ANSWER,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            ANSWERED.DISPLAY_NAME)
                    .from(COUNTERPART_PAPER)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(COUNTERPART_PAPER.BY))
                    .leftJoin(ANSWERED)
                    .on(ANSWERED.ID.eq(COUNTERPART_PAPER.ANSWERED_BY))
                    .where(COUNTERPART_PAPER.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(COUNTERPART_PAPER.PAID_ON, COUNTERPART_PAPER.NUMBER, COUNTERPART_PAPER.ID))
            .as("counterpart_papers")
            .convertFrom(rows -> rows.map(row -> new CounterpartPaper.Kept(
                    new CounterpartPaper(
                            row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10())));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    CounterpartPapers(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    List<CounterpartPaper.Kept> of(UUID project) {
        return db.select(PAPERS).from(PROJECT).where(PROJECT.ID.eq(project)).fetchSingle(PAPERS);
    }

    void add(UUID project, CounterpartPaper paper) {
        db.insertInto(COUNTERPART_PAPER)
                .set(COUNTERPART_PAPER.ID, paper.id())
                .set(COUNTERPART_PAPER.PROJECT_ID, project)
                .set(COUNTERPART_PAPER.NUMBER, paper.number())
                .set(COUNTERPART_PAPER.PAID_ON, paper.paidOn())
                .set(COUNTERPART_PAPER.PAYEE, paper.payee())
                .set(COUNTERPART_PAPER.CONTENT, paper.content())
                .set(COUNTERPART_PAPER.AMOUNT_VND, paper.amount())
                .set(COUNTERPART_PAPER.AT, clock.instant())
                .set(COUNTERPART_PAPER.BY, current.get().account())
                .execute();
    }

    /** Confirms one that waits, or says why it does not count. */
    void answer(UUID project, UUID paper, boolean confirmed, String answer) {
        db.update(COUNTERPART_PAPER)
                .set(COUNTERPART_PAPER.CONFIRMED, confirmed)
                .set(COUNTERPART_PAPER.ANSWER, answer)
                .set(COUNTERPART_PAPER.ANSWERED_AT, clock.instant())
                .set(COUNTERPART_PAPER.ANSWERED_BY, current.get().account())
                .where(
                        COUNTERPART_PAPER.PROJECT_ID.eq(project),
                        COUNTERPART_PAPER.ID.eq(paper),
                        COUNTERPART_PAPER.CONFIRMED.isNull())
                .execute();
    }

    /** Takes one out that does not count yet. */
    void remove(UUID project, UUID paper) {
        db.deleteFrom(COUNTERPART_PAPER)
                .where(
                        COUNTERPART_PAPER.PROJECT_ID.eq(project),
                        COUNTERPART_PAPER.ID.eq(paper),
                        COUNTERPART_PAPER.CONFIRMED.isNull().or(COUNTERPART_PAPER.CONFIRMED.isFalse()))
                .execute();
    }

    /** Who entered a paper; empty where it is not there. */
    @Nullable
    UUID enteredBy(UUID project, UUID paper) {
        return db.select(COUNTERPART_PAPER.BY)
                .from(COUNTERPART_PAPER)
                .where(COUNTERPART_PAPER.PROJECT_ID.eq(project), COUNTERPART_PAPER.ID.eq(paper))
                .fetchOne(COUNTERPART_PAPER.BY);
    }
}
