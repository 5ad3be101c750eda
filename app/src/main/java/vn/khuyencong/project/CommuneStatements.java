package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.COMMUNE_STATEMENT;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.shared.NotFound;

/** What communes have said about the đề án in their area. Only ever added to; the latest holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommuneStatements {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    CommuneStatements(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the commune has said something about the place where the đề án is now. */
    boolean exists(Project project, Kind kind) {
        return silent(project, kind).isEmpty();
    }

    /** The places of a file whose communes have said nothing of a kind: its one place, or those of a group. */
    List<UUID> silent(Project project, Kind kind) {
        var places = new LinkedHashSet<>(places(project));
        places.removeAll(db.select(COMMUNE_STATEMENT.PLACE_ID)
                .from(COMMUNE_STATEMENT)
                .where(
                        COMMUNE_STATEMENT.PROJECT_ID.eq(project.id()),
                        COMMUNE_STATEMENT.KIND.eq(kind.name()),
                        COMMUNE_STATEMENT.PLACE_ID.in(places))
                .fetch(COMMUNE_STATEMENT.PLACE_ID));
        return List.copyOf(places);
    }

    /** Those the reader may see: a commune sees the places in its area. */
    private List<UUID> places(Project project) {
        var place = project.scope().place();
        return place != null
                ? List.of(place)
                : db.select(GROUP_PLACE.PLACE_ID)
                        .from(GROUP_PLACE)
                        .where(
                                GROUP_PLACE.PROJECT_ID.eq(project.id()),
                                GROUP_PLACE.APPROVED.isTrue(),
                                GROUP_PLACE.GIVEN_UP_WHY.eq(""))
                        .orderBy(GROUP_PLACE.ADDED_AT, GROUP_PLACE.ID)
                        .fetch(GROUP_PLACE.PLACE_ID);
    }

    /**
     * Keeps a statement once, however often its form is sent.
     *
     * @param request id of the form
     * @return whether it is new
     */
    boolean add(Project project, CommuneStatement statement, UUID request) {
        var actor = current.get();
        var place = places(project).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No place of " + project.code() + " in the area"));
        return db.insertInto(COMMUNE_STATEMENT)
                        .set(COMMUNE_STATEMENT.ID, request)
                        .set(COMMUNE_STATEMENT.PROJECT_ID, project.id())
                        .set(COMMUNE_STATEMENT.PLACE_ID, place)
                        .set(COMMUNE_STATEMENT.KIND, statement.kind().name())
                        .set(COMMUNE_STATEMENT.THERE, statement.there())
                        .set(COMMUNE_STATEMENT.WORKING, statement.working())
                        .set(COMMUNE_STATEMENT.SEEN_ON, statement.seenOn())
                        .set(COMMUNE_STATEMENT.WITNESS, statement.witness().strip())
                        .set(COMMUNE_STATEMENT.NOTE, statement.note().strip())
                        .set(COMMUNE_STATEMENT.UNIT_ID, Objects.requireNonNull(actor.unit()))
                        .set(COMMUNE_STATEMENT.AT, clock.instant())
                        .set(COMMUNE_STATEMENT.BY, actor.account())
                        .onConflict(COMMUNE_STATEMENT.ID)
                        .doNothing()
                        .execute()
                == 1;
    }
}
