package vn.khuyencong.project;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.GROUP_PLAN;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.GroupPlan.Status;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Stale;

/** The implementation plans of group files and their places. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class GroupPlans {

    private final DSLContext db;
    private final Receipts receipts;
    private final CurrentActor current;
    private final OfficeClock clock;

    GroupPlans(DSLContext db, Receipts receipts, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.receipts = receipts;
        this.current = current;
        this.clock = clock;
    }

    /** Every round and every place of a file; nothing for a file that is not of a group. */
    Group of(Project project) {
        if (!project.scope().isOfAGroup()) {
            return Group.NONE;
        }
        var plans = db.select(
                        GROUP_PLAN.ID,
                        GROUP_PLAN.ROUND,
                        GROUP_PLAN.STATUS,
                        GROUP_PLAN.OPINION,
                        GROUP_PLAN.NUMBER,
                        GROUP_PLAN.DECIDED_ON)
                .from(GROUP_PLAN)
                .where(GROUP_PLAN.PROJECT_ID.eq(project.id()))
                .orderBy(GROUP_PLAN.ROUND)
                .fetch(Records.mapping(GroupPlan::new));
        var places = db.selectFrom(GROUP_PLACE)
                .where(GROUP_PLACE.PROJECT_ID.eq(project.id()))
                .orderBy(GROUP_PLACE.ADDED_AT, GROUP_PLACE.ID)
                .fetch(GroupPlans::place);
        return new Group(plans, places);
    }

    /** What the beneficiaries of places are called. */
    Map<UUID, String> beneficiaries(List<GroupPlace> places) {
        return db.select(PUB_ESTABLISHMENT.ID, PUB_ESTABLISHMENT.NAME)
                .from(PUB_ESTABLISHMENT)
                .where(PUB_ESTABLISHMENT.ID.in(
                        places.stream().map(place -> place.told().beneficiary()).toList()))
                .fetchMap(PUB_ESTABLISHMENT.ID, PUB_ESTABLISHMENT.NAME);
    }

    /** Opens the next round. @return its id */
    UUID open(UUID project) {
        return db.insertInto(GROUP_PLAN)
                .set(GROUP_PLAN.PROJECT_ID, project)
                .set(
                        GROUP_PLAN.ROUND,
                        select(coalesce(max(GROUP_PLAN.ROUND), inline(0)).plus(1))
                                .from(GROUP_PLAN)
                                .where(GROUP_PLAN.PROJECT_ID.eq(project)))
                .set(GROUP_PLAN.STATUS, Status.DRAFT)
                .set(GROUP_PLAN.OPENED_AT, clock.instant())
                .set(GROUP_PLAN.OPENED_BY, current.get().account())
                .returning(GROUP_PLAN.ID)
                .fetchSingle()
                .getId();
    }

    /** Adds a place once, however often its form is sent. */
    void add(UUID project, UUID plan, UUID request, GroupPlace.Told told) {
        db.insertInto(GROUP_PLACE)
                .set(GROUP_PLACE.ID, request)
                .set(GROUP_PLACE.PROJECT_ID, project)
                .set(GROUP_PLACE.PLAN_ID, plan)
                .set(GROUP_PLACE.BENEFICIARY_ID, told.beneficiary())
                .set(GROUP_PLACE.PLACE_ID, told.place())
                .set(GROUP_PLACE.CONTENT, told.content().strip())
                .set(GROUP_PLACE.PARTNER, told.partner().strip())
                .set(GROUP_PLACE.TOTAL_VND, told.total())
                .set(GROUP_PLACE.SUPPORT_VND, told.support())
                .set(GROUP_PLACE.COUNTERPART_VND, told.counterpart())
                .set(GROUP_PLACE.STARTS_ON, told.startsOn())
                .set(GROUP_PLACE.ENDS_ON, told.endsOn())
                .set(GROUP_PLACE.REPLACES_ID, replaced(told))
                .set(GROUP_PLACE.REPLACES_WHY, why(told))
                .set(GROUP_PLACE.ADDED_AT, clock.instant())
                .onConflict(GROUP_PLACE.ID)
                .doNothing()
                .execute();
    }

    /** Writes over a place. @throws Stale if somebody else was first */
    void change(GroupPlace place, int version, GroupPlace.Told told) {
        var changed = db.update(GROUP_PLACE)
                .set(GROUP_PLACE.BENEFICIARY_ID, told.beneficiary())
                .set(GROUP_PLACE.PLACE_ID, told.place())
                .set(GROUP_PLACE.CONTENT, told.content().strip())
                .set(GROUP_PLACE.PARTNER, told.partner().strip())
                .set(GROUP_PLACE.TOTAL_VND, told.total())
                .set(GROUP_PLACE.SUPPORT_VND, told.support())
                .set(GROUP_PLACE.COUNTERPART_VND, told.counterpart())
                .set(GROUP_PLACE.STARTS_ON, told.startsOn())
                .set(GROUP_PLACE.ENDS_ON, told.endsOn())
                .set(GROUP_PLACE.REPLACES_ID, replaced(told))
                .set(GROUP_PLACE.REPLACES_WHY, why(told))
                .set(GROUP_PLACE.VERSION, GROUP_PLACE.VERSION.plus(1))
                .where(GROUP_PLACE.ID.eq(place.id()), GROUP_PLACE.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw new Stale("The place " + place.id() + " was changed by somebody else");
        }
    }

    /** Takes a place out of an open round. @throws Stale if somebody else has changed it meanwhile */
    void remove(GroupPlace place, int version) {
        var removed = db.deleteFrom(GROUP_PLACE)
                .where(GROUP_PLACE.ID.eq(place.id()), GROUP_PLACE.VERSION.eq(version), GROUP_PLACE.APPROVED.isFalse())
                .execute();
        if (removed == 0) {
            throw new Stale("The place " + place.id() + " was changed by somebody else");
        }
    }

    void move(GroupPlan plan, Status status, String opinion) {
        db.update(GROUP_PLAN)
                .set(GROUP_PLAN.STATUS, status)
                .set(GROUP_PLAN.OPINION, opinion.strip())
                .where(GROUP_PLAN.ID.eq(plan.id()))
                .execute();
    }

    void approve(GroupPlan plan, String number, LocalDate decidedOn) {
        db.update(GROUP_PLAN)
                .set(GROUP_PLAN.STATUS, Status.APPROVED)
                .set(GROUP_PLAN.NUMBER, number.strip())
                .set(GROUP_PLAN.DECIDED_ON, decidedOn)
                .set(GROUP_PLAN.DECIDED_AT, clock.instant())
                .set(GROUP_PLAN.DECIDED_BY, current.get().account())
                .where(GROUP_PLAN.ID.eq(plan.id()))
                .execute();
    }

    /** Fixes a place with what the frozen norm gives for it. */
    void fix(GroupPlace place, Dong ceiling, @Nullable KeptReceipt receipt) {
        db.update(GROUP_PLACE)
                .set(GROUP_PLACE.APPROVED, true)
                .set(GROUP_PLACE.CEILING_VND, ceiling)
                .set(GROUP_PLACE.RECEIPT, receipts.keep(receipt))
                .set(GROUP_PLACE.VERSION, GROUP_PLACE.VERSION.plus(1))
                .where(GROUP_PLACE.ID.eq(place.id()))
                .execute();
    }

    void giveUp(UUID place, String why) {
        db.update(GROUP_PLACE)
                .set(GROUP_PLACE.GIVEN_UP_WHY, why.strip())
                .set(GROUP_PLACE.VERSION, GROUP_PLACE.VERSION.plus(1))
                .where(GROUP_PLACE.ID.eq(place))
                .execute();
    }

    private static @Nullable UUID replaced(GroupPlace.Told told) {
        var replacing = told.replacing();
        return replacing == null ? null : replacing.place();
    }

    private static String why(GroupPlace.Told told) {
        var replacing = told.replacing();
        return replacing == null ? "" : replacing.why().strip();
    }

    private static GroupPlace.@Nullable Replacing replacing(Record row) {
        var place = row.get(GROUP_PLACE.REPLACES_ID);
        return place == null ? null : new GroupPlace.Replacing(place, row.get(GROUP_PLACE.REPLACES_WHY));
    }

    /** A row that holds all columns of a place. */
    public static GroupPlace place(Record row) {
        return new GroupPlace(
                row.get(GROUP_PLACE.ID),
                row.get(GROUP_PLACE.PLAN_ID),
                new GroupPlace.Told(
                        row.get(GROUP_PLACE.BENEFICIARY_ID),
                        row.get(GROUP_PLACE.PLACE_ID),
                        row.get(GROUP_PLACE.CONTENT),
                        row.get(GROUP_PLACE.PARTNER),
                        row.get(GROUP_PLACE.TOTAL_VND),
                        row.get(GROUP_PLACE.SUPPORT_VND),
                        row.get(GROUP_PLACE.STARTS_ON),
                        row.get(GROUP_PLACE.ENDS_ON),
                        replacing(row)),
                row.get(GROUP_PLACE.APPROVED),
                row.get(GROUP_PLACE.CEILING_VND),
                row.get(GROUP_PLACE.GIVEN_UP_WHY),
                row.get(GROUP_PLACE.VERSION));
    }
}
