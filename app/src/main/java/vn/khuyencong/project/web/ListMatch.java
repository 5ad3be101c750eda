package vn.khuyencong.project.web;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ClockWarnings;
import vn.khuyencong.territory.Places;

/** What a filter of the list asks of a line, with what has to be known for it first. */
@Component
@Transactional(readOnly = true)
class ListMatch {

    private final CurrentActor current;
    private final OfficeClock clock;
    private final ClockWarnings warnings;
    private final Places places;

    ListMatch(CurrentActor current, OfficeClock clock, ClockWarnings warnings, Places places) {
        this.current = current;
        this.clock = clock;
        this.warnings = warnings;
        this.places = places;
    }

    Condition of(ListFilter filter) {
        var origins = filter.commune().isEmpty() ? Set.<UUID>of() : places.origins(filter.commune(), clock.today());
        return ListSql.matching(filter, new ListSql.Known(near(), origins));
    }

    /** Today, and the last day that is near. */
    ListSql.NearDays near() {
        var today = clock.today();
        return new ListSql.NearDays(today, warnings.lastNearDay(current.get().province(), today));
    }
}
