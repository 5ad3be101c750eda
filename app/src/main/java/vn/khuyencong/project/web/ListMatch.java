package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ClockWarnings;
import vn.khuyencong.territory.Places;

/** What a filter of the list asks of a line, with what has to be known for it first. */
@Repository
@Transactional(readOnly = true)
class ListMatch {

    /** From so many on a word is a common one. */
    private static final int OFTEN = 3_000;

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final ClockWarnings warnings;
    private final Places places;

    ListMatch(DSLContext db, CurrentActor current, OfficeClock clock, ClockWarnings warnings, Places places) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.warnings = warnings;
        this.places = places;
    }

    Condition of(ListFilter filter) {
        var origins = filter.commune().isEmpty() ? Set.<UUID>of() : places.origins(filter.commune(), clock.today());
        return ListSql.matching(filter, new ListSql.Known(near(), often(filter), origins));
    }

    /** Today, and the last day that is near. */
    ListSql.NearDays near() {
        var today = clock.today();
        return new ListSql.NearDays(today, warnings.lastNearDay(current.get().province(), today));
    }

    /** Whether the words are said by more files than are fetched one by one. */
    private boolean often(ListFilter filter) {
        return !filter.words().isEmpty()
                && db.fetchCount(table("project.worded({0}, {1})", val(ListSql.words(filter)), val(OFTEN))) == OFTEN;
    }
}
