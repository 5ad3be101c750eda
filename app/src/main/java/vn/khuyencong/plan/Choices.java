package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.plan.db.Tables.CHOICE_CHANGE;
import static vn.khuyencong.plan.db.Tables.PRIORITY_GROUND;
import static vn.khuyencong.plan.db.Tables.RANKED;
import static vn.khuyencong.plan.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.EnumConverter;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.shared.Tier;

/** What officers have added to the order of a plan: grounds by paper, changes by hand, and the order as it was taken over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Choices {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Choices(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Every change of a plan, the latest first. */
    List<ChoiceChange> changes(UUID plan) {
        return db.select(
                        CHOICE_CHANGE.PROJECT_ID,
                        CHOICE_CHANGE.KIND.convert(new EnumConverter<>(String.class, ChoiceChange.Kind.class)),
                        CHOICE_CHANGE.AMOUNT_VND,
                        CHOICE_CHANGE.PLACE,
                        CHOICE_CHANGE.REASON,
                        CHOICE_CHANGE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(CHOICE_CHANGE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CHOICE_CHANGE.BY))
                .where(CHOICE_CHANGE.PLAN_ID.eq(plan))
                .orderBy(CHOICE_CHANGE.AT.desc(), CHOICE_CHANGE.ID.desc())
                .fetch(mapping(ChoiceChange::new));
    }

    void record(ChoiceChange.Make make) {
        db.insertInto(CHOICE_CHANGE)
                .set(CHOICE_CHANGE.PLAN_ID, make.plan())
                .set(CHOICE_CHANGE.PROJECT_ID, make.project())
                .set(CHOICE_CHANGE.KIND, make.kind().name())
                .set(CHOICE_CHANGE.AMOUNT_VND, make.amount())
                .set(CHOICE_CHANGE.PLACE, make.place())
                .set(CHOICE_CHANGE.REASON, make.reason().strip())
                .set(CHOICE_CHANGE.AT, clock.instant())
                .set(CHOICE_CHANGE.BY, current.get().account())
                .execute();
    }

    /** The grounds noted for the files of a year and source, those withdrawn left out. */
    List<NotedGround> grounds(int year, Tier tier) {
        return db.select(
                        PRIORITY_GROUND.ID,
                        PRIORITY_GROUND.PROJECT_ID,
                        PRIORITY_GROUND.GROUND,
                        PRIORITY_GROUND.PAPER,
                        PRIORITY_GROUND.NOTED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(PRIORITY_GROUND)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PRIORITY_GROUND.NOTED_BY))
                .where(
                        PRIORITY_GROUND.WITHDRAWN_AT.isNull(),
                        PRIORITY_GROUND.PROJECT_ID.in(select(PUB_PROJECT.ID)
                                .from(PUB_PROJECT)
                                .where(PUB_PROJECT.PLAN_YEAR.eq(year), PUB_PROJECT.TIER.eq(tier.name()))))
                .orderBy(PRIORITY_GROUND.NOTED_AT, PRIORITY_GROUND.ID)
                .fetch(mapping(NotedGround::new));
    }

    void note(NotedGround.Note note) {
        db.insertInto(PRIORITY_GROUND)
                .set(PRIORITY_GROUND.PROJECT_ID, note.project())
                .set(PRIORITY_GROUND.GROUND, note.ground())
                .set(PRIORITY_GROUND.PAPER, note.paper().strip())
                .set(PRIORITY_GROUND.NOTED_AT, clock.instant())
                .set(PRIORITY_GROUND.NOTED_BY, current.get().account())
                .execute();
    }

    void withdraw(NotedGround.Withdraw withdraw) {
        db.update(PRIORITY_GROUND)
                .set(PRIORITY_GROUND.WITHDRAWN_AT, clock.instant())
                .set(PRIORITY_GROUND.WITHDRAWN_BY, current.get().account())
                .set(PRIORITY_GROUND.WITHDRAWN_BECAUSE, withdraw.reason().strip())
                .where(PRIORITY_GROUND.ID.eq(withdraw.ground()), PRIORITY_GROUND.WITHDRAWN_AT.isNull())
                .execute();
    }

    /** Keeps the order and the choice as they stand, in place of what was kept before. */
    void keep(UUID plan, Choice choice) {
        db.deleteFrom(RANKED).where(RANKED.PLAN_ID.eq(plan)).execute();
        db.batchInsert(choice.lines()
                        .map(line -> {
                            var row = db.newRecord(RANKED);
                            row.setPlanId(plan);
                            row.setProjectId(line.project());
                            row.setApart(line.isApart());
                            row.setPlace(line.ranked().place());
                            row.setChosen(line.chosen());
                            row.setChosenByLaw(line.chosenByLaw());
                            row.setAmountVnd(line.amount());
                            return row;
                        })
                        .toList())
                .execute();
    }

    /** The order as it was last taken over; nothing before that. */
    List<KeptRank> kept(UUID plan) {
        return db.select(
                        RANKED.PROJECT_ID,
                        RANKED.APART,
                        RANKED.PLACE,
                        RANKED.CHOSEN,
                        RANKED.CHOSEN_BY_LAW,
                        RANKED.AMOUNT_VND)
                .from(RANKED)
                .where(RANKED.PLAN_ID.eq(plan))
                .fetch(mapping(KeptRank::new));
    }
}
