package vn.khuyencong.support;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.sample.SampleYear;

/** The sample year, laid down once. */
@TestComponent
public class Year implements InitializingBean {

    private final Office office;
    private final SampleYear year;
    private final OfficeClock clock;
    private final Rows rows;

    Year(Office office, SampleYear year, OfficeClock clock, Rows rows) {
        this.office = office;
        this.year = year;
        this.clock = clock;
        this.rows = rows;
    }

    @Override
    public void afterPropertiesSet() {
        // A second context of the same run finds the year laid already.
        if (all("project.project").isEmpty()) {
            year.load(clock.today());
        }
    }

    /** The ids of all rows of a table. */
    public List<UUID> all(String table) {
        return rows.all((row, _) -> row.getObject(1, UUID.class), "select id from " + table + " order by id");
    }

    /** The ids of the rows of a table that somebody may see. */
    public List<UUID> seenBy(String username, String table) {
        return rows.as(office.actor(username), (row, _) -> row.getObject(1, UUID.class), "select id from " + table);
    }
}
