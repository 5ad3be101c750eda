package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.COMMUNE_STATEMENT;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.CommuneStatement.Kind;

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
        return db.fetchExists(
                COMMUNE_STATEMENT,
                COMMUNE_STATEMENT.PROJECT_ID.eq(project.id()),
                COMMUNE_STATEMENT.KIND.eq(kind.name()),
                COMMUNE_STATEMENT.PLACE_ID.eq(project.scope().place()));
    }

    /**
     * Keeps a statement once, however often its form is sent.
     *
     * @param request id of the form
     * @return whether it is new
     */
    boolean add(Project project, CommuneStatement statement, UUID request) {
        var actor = current.get();
        return db.insertInto(COMMUNE_STATEMENT)
                        .set(COMMUNE_STATEMENT.ID, request)
                        .set(COMMUNE_STATEMENT.PROJECT_ID, project.id())
                        .set(COMMUNE_STATEMENT.PLACE_ID, project.scope().place())
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
