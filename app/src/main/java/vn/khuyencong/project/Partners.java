package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.PARTNER;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The partners of đề án, as they are stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Partners {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Partners(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** A body that could be named. */
    public record Body(UUID id, String name) {}

    /** Those of a file, in the order in which they were named; ended ones too. */
    public List<Partner> of(UUID project) {
        return db.select(
                        PARTNER.ID,
                        PARTNER.ORGANISATION_ID,
                        PUB_ORGANISATION.NAME,
                        PARTNER.TASK,
                        PARTNER.NAMED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PARTNER.ENDED_AT)
                .from(PARTNER)
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PARTNER.ORGANISATION_ID))
                .and(bearsItsName())
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PARTNER.NAMED_BY))
                .where(PARTNER.PROJECT_ID.eq(project))
                .orderBy(PARTNER.NAMED_AT, PARTNER.ID)
                .fetch(mapping(Partner::new));
    }

    /** The bodies of the province that are there today. */
    public List<Body> bodies() {
        return db.select(PUB_ORGANISATION.ID, PUB_ORGANISATION.NAME)
                .from(PUB_ORGANISATION)
                .where(
                        PUB_ORGANISATION.PROVINCE.eq(current.get().provinceOrFail()),
                        bearsItsName(),
                        condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(clock.today())))
                .orderBy(PUB_ORGANISATION.NAME.collate("vi-x-icu"))
                .fetch(mapping(Body::new));
    }

    /** @return false if it was named already, by another click on the same form */
    boolean add(UUID id, UUID project, UUID organisation, String task) {
        return db.insertInto(PARTNER)
                        .set(PARTNER.ID, id)
                        .set(PARTNER.PROJECT_ID, project)
                        .set(PARTNER.ORGANISATION_ID, organisation)
                        .set(PARTNER.TASK, task)
                        .set(PARTNER.NAMED_AT, clock.instant())
                        .set(PARTNER.NAMED_BY, current.get().account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void end(UUID id) {
        db.update(PARTNER)
                .set(PARTNER.ENDED_AT, clock.instant())
                .set(PARTNER.ENDED_BY, current.get().account())
                .where(PARTNER.ID.eq(id), PARTNER.ENDED_AT.isNull())
                .execute();
    }

    private Condition bearsItsName() {
        return condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(clock.today()));
    }
}
