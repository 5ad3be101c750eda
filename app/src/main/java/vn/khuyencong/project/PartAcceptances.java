package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.PART_ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.PART_ACCEPTED_LINE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;

/** The acceptances of the parts of each đề án. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PartAcceptances {

    /** Accepted cost line by line, as a field of the part's own statement. */
    public static final Field<List<Dong>> LINES = multiset(select(PART_ACCEPTED_LINE.ACCEPTED_VND)
                    .from(PART_ACCEPTED_LINE)
                    .where(PART_ACCEPTED_LINE.PART_ID.eq(PART_ACCEPTANCE.ID))
                    .orderBy(PART_ACCEPTED_LINE.POSITION))
            .as("part_lines")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private final DSLContext db;
    private final Receipts receipts;
    private final CurrentActor current;
    private final OfficeClock clock;

    PartAcceptances(DSLContext db, Receipts receipts, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.receipts = receipts;
        this.current = current;
        this.clock = clock;
    }

    /** In the order in which they were held. */
    List<PartAcceptance> of(UUID project) {
        return db.select(PART_ACCEPTANCE.fields())
                .select(LINES)
                .from(PART_ACCEPTANCE)
                .where(PART_ACCEPTANCE.PROJECT_ID.eq(project))
                .orderBy(PART_ACCEPTANCE.ACCEPTED_ON, PART_ACCEPTANCE.AT)
                .fetch(PartAcceptances::part);
    }

    void add(Project project, PartAcceptance part, @Nullable Dong due, @Nullable KeptReceipt receipt) {
        db.insertInto(PART_ACCEPTANCE)
                .set(PART_ACCEPTANCE.ID, part.id())
                .set(PART_ACCEPTANCE.PROJECT_ID, project.id())
                .set(PART_ACCEPTANCE.GROUP_PLACE_ID, part.place())
                .set(PART_ACCEPTANCE.MINUTES_NUMBER, part.minutesNumber().strip())
                .set(PART_ACCEPTANCE.ACCEPTED_ON, part.acceptedOn())
                .set(PART_ACCEPTANCE.ACCEPTED_VND, part.total())
                .set(PART_ACCEPTANCE.DUE_VND, due)
                .set(PART_ACCEPTANCE.RECEIPT, receipts.keep(receipt))
                .set(PART_ACCEPTANCE.NOTE, part.note().strip())
                .set(PART_ACCEPTANCE.AT, clock.instant())
                .set(PART_ACCEPTANCE.BY, current.get().account())
                .execute();
        if (part.place() != null) {
            return;
        }
        for (int i = 0; i < part.lines().size(); i++) {
            db.insertInto(PART_ACCEPTED_LINE)
                    .set(PART_ACCEPTED_LINE.PART_ID, part.id())
                    .set(
                            PART_ACCEPTED_LINE.POSITION,
                            project.estimate().lines().get(i).position())
                    .set(PART_ACCEPTED_LINE.ACCEPTED_VND, part.lines().get(i))
                    .execute();
        }
    }

    /** A row that holds all columns of a part and its {@link #LINES}. */
    public static PartAcceptance part(Record row) {
        var place = row.get(PART_ACCEPTANCE.GROUP_PLACE_ID);
        return new PartAcceptance(
                row.get(PART_ACCEPTANCE.ID),
                place,
                row.get(PART_ACCEPTANCE.MINUTES_NUMBER),
                row.get(PART_ACCEPTANCE.ACCEPTED_ON),
                place == null ? row.get(LINES) : List.of(row.get(PART_ACCEPTANCE.ACCEPTED_VND)),
                row.get(PART_ACCEPTANCE.NOTE),
                row.get(PART_ACCEPTANCE.DUE_VND));
    }
}
