package vn.khuyencong.project.forms;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.PUB_PROJECT;
import static vn.khuyencong.project.db.budget.Tables.PUB_ENTRY;
import static vn.khuyencong.project.db.budget.Tables.PUB_FUND;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The đề án of a year and source, as the forms of the year lay them side by side. Each list is one statement. */
@Repository
@Transactional(readOnly = true)
class YearRows {

    /** Not registered yet, or no more. */
    private static final List<String> NOT_REGISTERED =
            List.of(Stage.DRAFT.name(), Stage.RETURNED.name(), Stage.REFUSED.name(), Stage.WITHDRAWN.name());

    private final DSLContext db;
    private final OfficeClock clock;

    YearRows(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A đề án that is registered for the year. */
    record Registered(
            String title,
            String implementer,
            String aims,
            String effect,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Dong total,
            Dong asked,
            Dong counterpart,
            @Nullable Dong approved) {

        /** What neither khuyến công nor the beneficiary pays. */
        Dong other() {
            return total.minusOrZero(asked.plus(counterpart));
        }
    }

    /** The money of a đề án, from approval to settlement, as the ledger has it. */
    record Reconciled(
            String code,
            String title,
            String implementer,
            Dong approved,
            @Nullable Dong contracted,
            Dong advanced,
            Dong paid,
            Dong refunded,
            Dong settled) {

        /** Paid out, not given back and not settled. */
        Dong open() {
            return advanced.plus(paid).minusOrZero(refunded.plus(settled));
        }
    }

    /** What was given to a source of a year, and what is not promised to any đề án yet. */
    record Given(Dong allotted, Dong available) {}

    List<Registered> registered(int year, Tier tier) {
        return db.select(
                        PROJECT.TITLE,
                        PUB_ORGANISATION.NAME,
                        PROJECT.AIMS,
                        PROJECT.EFFECT,
                        PROJECT.STARTS_ON,
                        PROJECT.ENDS_ON,
                        PUB_PROJECT.TOTAL_VND,
                        PUB_PROJECT.ASKED_VND,
                        PUB_PROJECT.COUNTERPART_VND,
                        PROJECT.APPROVED_VND)
                .from(PROJECT)
                .join(PUB_PROJECT)
                .on(PUB_PROJECT.ID.eq(PROJECT.ID))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PROJECT.IMPLEMENTER_ID))
                .and(DSL.condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(clock.today())))
                .where(
                        PUB_PROJECT.PLAN_YEAR.eq(year),
                        PUB_PROJECT.TIER.eq(tier.name()),
                        PUB_PROJECT.STAGE.notIn(NOT_REGISTERED))
                .orderBy(PROJECT.CODE)
                .fetch(mapping(Registered::new));
    }

    List<Reconciled> reconciled(int year, Tier tier) {
        return db.select(
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        PUB_ORGANISATION.NAME,
                        PUB_PROJECT.APPROVED_VND,
                        PUB_PROJECT.CONTRACTED_VND,
                        entered(EntryKind.ADVANCE),
                        entered(EntryKind.PAY),
                        entered(EntryKind.REFUND),
                        entered(EntryKind.SETTLE))
                .from(PUB_PROJECT)
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PUB_PROJECT.IMPLEMENTER_ID))
                .and(DSL.condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(clock.today())))
                .where(
                        PUB_PROJECT.PLAN_YEAR.eq(year),
                        PUB_PROJECT.TIER.eq(tier.name()),
                        PUB_PROJECT.APPROVED_VND.isNotNull())
                .orderBy(PUB_PROJECT.CODE)
                .fetch(mapping(Reconciled::new));
    }

    Given given(int year, Tier tier) {
        return db.select(PUB_FUND.ALLOTTED_VND, PUB_FUND.AVAILABLE_VND)
                .from(PUB_FUND)
                .where(PUB_FUND.YEAR.eq(year), field("tier", String.class).eq(tier.name()))
                .fetchOptional(mapping(Given::new))
                .orElse(new Given(Dong.ZERO, Dong.ZERO));
    }

    /** What the ledger has of one kind for the đề án of the row. */
    private static Field<Dong> entered(EntryKind kind) {
        return field(select(coalesce(sum(PUB_ENTRY.AMOUNT_VND.coerce(Long.class)), inline(BigDecimal.ZERO)))
                        .from(PUB_ENTRY)
                        .where(PUB_ENTRY.PROJECT_ID.eq(PUB_PROJECT.ID), PUB_ENTRY.KIND.eq(kind)))
                .convertFrom(sum -> new Dong(sum.longValueExact()));
    }
}
