package vn.khuyencong.territory;

import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.BOUNDARY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The lines of units on a map, where there are any. */
@Component
@Transactional(readOnly = true)
public class Boundaries {

    private final DSLContext db;
    private final JsonMapper json;

    Boundaries(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Units drawn together as they were on a day; one without a boundary is left out. One statement. */
    public BoundaryMap of(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) return BoundaryMap.of(new LinkedHashMap<>());
        var shapes = new LinkedHashMap<UUID, Shape>();
        db.select(BOUNDARY.UNIT_ID, BOUNDARY.GEOMETRY)
                .from(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.in(units), inForce(BOUNDARY.IN_FORCE, day))
                .orderBy(BOUNDARY.UNIT_ID)
                .forEach(row -> GeoJson.shape(json.readTree(
                                Objects.requireNonNull(row.value2()).data()))
                        .ifPresent(shape -> shapes.put(row.value1(), shape)));
        return BoundaryMap.of(shapes);
    }
}
