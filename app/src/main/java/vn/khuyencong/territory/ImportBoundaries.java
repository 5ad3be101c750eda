package vn.khuyencong.territory;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.BOUNDARY;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;

/** Takes boundaries over from GeoJSON; each goes to the unit that bears its code on the day. The same again changes nothing. */
@Component
@Transactional
public class ImportBoundaries {

    /** About fifty metres: finer lines make a heavy page and no better map. */
    private static final double TOLERANCE = 0.0005;

    private final DSLContext db;
    private final JsonMapper json;
    private final TerritoryRoles roles;

    ImportBoundaries(DSLContext db, JsonMapper json, TerritoryRoles roles) {
        this.db = db;
        this.json = json;
        this.roles = roles;
    }

    /** What became of a file of boundaries. */
    public sealed interface Outcome {

        /** @param unmatched code and name of what no unit bears on the day */
        record Done(int added, int changed, int unchanged, List<String> unmatched) implements Outcome {

            public Done {
                unmatched = List.copyOf(unmatched);
            }
        }

        /** Nothing was stored; {@code where} is the place in the file. */
        record Refused(String where, Finding finding) implements Outcome {}
    }

    /** @param day from which, inclusive, the boundaries hold */
    public Outcome take(FileBytes content, LocalDate day, String source) {
        roles.mustImport();
        return switch (GeoJson.read(json, content.all())) {
            case GeoJson.Read.Refused(var where, var finding) -> new Outcome.Refused(where, finding);
            case GeoJson.Read.Features(var features) -> write(features, day, source);
        };
    }

    private Outcome write(List<GeoJson.Feature> features, LocalDate day, String source) {
        var added = 0;
        var changed = 0;
        var unchanged = 0;
        var unmatched = new ArrayList<String>();
        for (var feature : features) {
            var unit = db.select(UNIT.ID, UNIT.IN_FORCE)
                    .from(UNIT)
                    .where(UNIT.CODE.eq(feature.code()), inForce(UNIT.IN_FORCE, day))
                    .fetchOne();
            if (unit == null) {
                unmatched.add((feature.code() + " " + feature.name()).strip());
                continue;
            }
            var geometry = GeoJson.text(json, feature.shape().simplified(TOLERANCE));
            switch (store(unit.value1(), unit.value2(), geometry, day, source)) {
                case ADDED -> added++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
            }
        }
        return new Outcome.Done(added, changed, unchanged, unmatched);
    }

    private enum Stored {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** An earlier line ends the day before; one that began on the very day is put right. */
    private Stored store(UUID unit, Period unitInForce, String geometry, LocalDate day, String source) {
        var there = db.selectFrom(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(unit), inForce(BOUNDARY.IN_FORCE, day))
                .fetchOptional();
        if (there.isEmpty()) {
            insert(unit, new Period(day, unitInForce.to()), geometry, source);
            return Stored.ADDED;
        }
        var one = there.get();
        var same = db.fetchExists(
                BOUNDARY, BOUNDARY.ID.eq(one.getId()), condition("{0} = {1}::jsonb", BOUNDARY.GEOMETRY, val(geometry)));
        if (same) return Stored.UNCHANGED;
        var period = one.getInForce();
        if (period.from().equals(day)) {
            db.update(BOUNDARY)
                    .set(BOUNDARY.GEOMETRY, JSONB.valueOf(geometry))
                    .set(BOUNDARY.SOURCE, source)
                    .where(BOUNDARY.ID.eq(one.getId()))
                    .execute();
        } else {
            db.update(BOUNDARY)
                    .set(BOUNDARY.IN_FORCE, new Period(period.from(), day))
                    .where(BOUNDARY.ID.eq(one.getId()))
                    .execute();
            insert(unit, new Period(day, period.to()), geometry, source);
        }
        return Stored.CHANGED;
    }

    private void insert(UUID unit, Period inForce, String geometry, String source) {
        db.insertInto(BOUNDARY)
                .set(BOUNDARY.UNIT_ID, unit)
                .set(BOUNDARY.IN_FORCE, inForce)
                .set(BOUNDARY.GEOMETRY, JSONB.valueOf(geometry))
                .set(BOUNDARY.SOURCE, source)
                .execute();
    }
}
