package vn.khuyencong.establishment;

import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.Units;

/**
 * Confirms in which unit of today an establishment stands, after the unit it was registered in has ended. What was
 * assessed or approved before keeps the unit of its time; only the address of the establishment moves.
 */
@Component
@Transactional
public class MoveEstablishment {

    private final DSLContext db;
    private final Permissions permissions;
    private final OfficeClock clock;
    private final Establishments establishments;
    private final Units units;

    MoveEstablishment(
            DSLContext db, Permissions permissions, OfficeClock clock, Establishments establishments, Units units) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
        this.establishments = establishments;
        this.units = units;
    }

    /** What became of a move. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {

            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /** Whether the reader confirms addresses. */
    public boolean mayMove() {
        return permissions.may(Verb.WRITE, Matter.ESTABLISHMENT);
    }

    /**
     * @param unit one of those its former unit became
     * @throws Stale if somebody changed the establishment since it was read
     */
    public Outcome move(UUID id, int version, UUID unit) {
        if (!mayMove()) throw new NotAllowed("The actor keeps no establishments");
        var establishment = establishments.get(id);
        if (establishment.unit().equals(unit)) return new Outcome.Done();
        var successors = units.now(establishment.unit(), clock.today()).units();
        if (successors.stream().noneMatch(one -> one.id().equals(unit))) {
            return new Outcome.Refused(List.of(Finding.of("establishment.move-elsewhere")));
        }
        var moved = db.update(ESTABLISHMENT)
                .set(ESTABLISHMENT.UNIT_ID, unit)
                .set(ESTABLISHMENT.VERSION, version + 1)
                .where(ESTABLISHMENT.ID.eq(id), ESTABLISHMENT.VERSION.eq(version))
                .execute();
        if (moved == 0) throw new Stale("Establishment " + id + " is no longer at version " + version);
        return new Outcome.Done();
    }
}
