package vn.khuyencong.organisation;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.NAME;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;

/** Enters bodies and the names they come to bear. Nothing is overwritten: the old name ends where the new begins. */
@Component
@Transactional
public class Bodies {

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;

    Bodies(DSLContext db, OrganisationKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.clock = clock;
    }

    /**
     * A new body.
     *
     * @param province empty for a body of the State
     * @param from     first day, inclusive
     */
    public record NewBody(
            String code,
            OrganisationKind kind,
            @Nullable String province,
            @Nullable UUID parent,
            @Nullable UUID unit,
            String name,
            String shortName,
            LocalDate from,
            Paper paper) {}

    /** A new name from a day, inclusive, by a plain decision. */
    public record NewName(UUID body, String name, String shortName, LocalDate from, Paper paper) {}

    /** What the rules ask of a body. */
    record Known(UUID id, @Nullable String province, Period inForce) {}

    public KeptOutcome register(NewBody body) {
        keepers.mustKeep(body.province());
        var code = body.code().strip().toUpperCase(Locale.ROOT);
        var findings = new ArrayList<>(OrganisationRules.againstPaper(body.paper(), clock.today()));
        if (body.parent() != null) {
            var parent = known(body.parent());
            keepers.mustBeNear(parent.province());
            if (parent.province() != null && !parent.province().equals(body.province())) {
                findings.add(Finding.of("organisation.parent-elsewhere"));
            }
            findings.addAll(OrganisationRules.againstParent(parent.inForce(), body.from()));
        }
        if (db.fetchExists(ORGANISATION, ORGANISATION.CODE.eq(code))) {
            findings.add(Finding.of("organisation.code-taken", null, code));
        }
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var row = db.newRecord(ORGANISATION);
        row.setCode(code);
        row.setKind(body.kind().name());
        row.setProvince(body.province());
        row.setParentId(body.parent());
        row.setUnitId(body.unit());
        row.setInForce(Period.since(body.from()));
        row.setDecision(body.paper().number());
        row.setDecidedOn(body.paper().day());
        var id = db.insertInto(ORGANISATION)
                .set(row)
                .returningResult(ORGANISATION.ID)
                .fetchSingle(ORGANISATION.ID);
        name(id, body.name(), body.shortName(), body.from(), body.paper());
        return new KeptOutcome.Done(id);
    }

    public KeptOutcome rename(NewName wish) {
        var body = lock(wish.body());
        var last = db.selectFrom(NAME)
                .where(NAME.ORGANISATION_ID.eq(wish.body()))
                .orderBy(DSL.field("lower({0})", NAME.IN_FORCE).desc())
                .limit(1)
                .fetchSingle();
        var findings = new ArrayList<>(OrganisationRules.againstPaper(wish.paper(), clock.today()));
        findings.addAll(OrganisationRules.againstName(
                wish.name().strip(),
                wish.from(),
                body.inForce(),
                last.getName(),
                last.getInForce().from()));
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        db.update(NAME)
                .set(NAME.IN_FORCE, new Period(last.getInForce().from(), wish.from()))
                .where(NAME.ORGANISATION_ID.eq(wish.body()), NAME.IN_FORCE.eq(last.getInForce()))
                .execute();
        name(wish.body(), wish.name(), wish.shortName(), wish.from(), wish.paper());
        return new KeptOutcome.Done(wish.body());
    }

    /** The body, for the actor to keep; held until the transaction ends. */
    Known lock(UUID id) {
        var found = db.select(ORGANISATION.ID, ORGANISATION.PROVINCE, ORGANISATION.IN_FORCE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .forUpdate()
                .fetchOptional(mapping(Known::new))
                .orElseThrow(() -> new NotFound("No organisation " + id));
        keepers.mustBeNear(found.province());
        keepers.mustKeep(found.province());
        return found;
    }

    private Known known(UUID id) {
        return db.select(ORGANISATION.ID, ORGANISATION.PROVINCE, ORGANISATION.IN_FORCE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(mapping(Known::new))
                .orElseThrow(() -> new NotFound("No organisation " + id));
    }

    private void name(UUID body, String name, String shortName, LocalDate from, Paper paper) {
        db.insertInto(NAME)
                .set(NAME.ORGANISATION_ID, body)
                .set(NAME.NAME_, name.strip())
                .set(NAME.SHORT_NAME, shortName.isBlank() ? name.strip() : shortName.strip())
                .set(NAME.IN_FORCE, Period.since(from))
                .set(NAME.DECISION, paper.number())
                .set(NAME.DECIDED_ON, paper.day())
                .execute();
    }
}
