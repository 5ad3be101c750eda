package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.DifficultPlaces;
import vn.khuyencong.territory.Places;

/** Tells the ledger whether a file is carried out where it is difficult: of a group file, at every approved place. */
@Component
@Transactional(readOnly = true)
class PlacesOfFiles implements DifficultPlaces {

    private static final Set<String> DIFFICULT = Set.of("DIFFICULT", "SPECIALLY_DIFFICULT");

    private final DSLContext db;
    private final Places places;

    PlacesOfFiles(DSLContext db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public boolean isDifficult(UUID project, LocalDate day) {
        var units = new HashSet<UUID>(db.select(PROJECT.PLACE_ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project), PROJECT.PLACE_ID.isNotNull())
                .fetch(PROJECT.PLACE_ID));
        units.addAll(db.select(GROUP_PLACE.PLACE_ID)
                .from(GROUP_PLACE)
                .where(
                        GROUP_PLACE.PROJECT_ID.eq(project),
                        GROUP_PLACE.APPROVED.isTrue(),
                        GROUP_PLACE.GIVEN_UP_WHY.eq(""))
                .fetch(GROUP_PLACE.PLACE_ID));
        return !units.isEmpty()
                && places.facts(units, day).stream()
                                .filter(facts -> DIFFICULT.contains(String.valueOf(facts.difficult())))
                                .map(facts -> facts.unit().id())
                                .distinct()
                                .count()
                        == units.size();
    }
}
