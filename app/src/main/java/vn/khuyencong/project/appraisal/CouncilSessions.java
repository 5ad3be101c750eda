package vn.khuyencong.project.appraisal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.COUNCIL;
import static vn.khuyencong.project.db.Tables.COUNCIL_FILE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;

/** The sessions of councils a file has been before. */
public final class CouncilSessions {

    private CouncilSessions() {}

    /**
     * One of them.
     *
     * @param minutes   number of its minutes
     * @param confirmed whether chair and secretary have confirmed them
     */
    public record Line(UUID id, String minutes, LocalDate heldOn, boolean confirmed) {}

    /** The latest first, as a field of the project's own statement. */
    public static final Field<List<Line>> SESSIONS = multiset(select(
                            COUNCIL.ID,
                            COUNCIL.SERIAL,
                            COUNCIL.MINUTES_YEAR,
                            COUNCIL.HELD_ON,
                            field(COUNCIL.CHAIR_AT.isNotNull().and(COUNCIL.SECRETARY_AT.isNotNull())))
                    .from(COUNCIL_FILE)
                    .join(COUNCIL)
                    .on(COUNCIL.ID.eq(COUNCIL_FILE.COUNCIL_ID))
                    .where(COUNCIL_FILE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(COUNCIL.AT.desc(), COUNCIL.ID))
            .as("council_sessions")
            .convertFrom(rows -> rows.map(row -> new Line(
                    row.value1(),
                    CouncilVerdicts.number(row.value2(), row.value3()),
                    row.value4(),
                    Objects.requireNonNull(row.value5()))));
}
