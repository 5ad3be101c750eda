package vn.khuyencong.budget;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.budget.db.Tables.BALANCE;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.PAYMENT_REQUEST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.treasury.PaymentStatus;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Writes the ledger. The bucket that is drawn on stays locked to the end of the transaction, so two never draw the same đồng. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Entries {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final List<PaymentStatus> OPEN =
            Arrays.stream(PaymentStatus.values()).filter(PaymentStatus::isOpen).toList();

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Entries(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    Posting post(Movement movement) {
        var before = madeBefore(movement.request());
        if (before.isPresent()) {
            return new Posting.Posted(before.get());
        }
        var closed = closedThrough(movement.province(), movement.year());
        if (closed.isPresent() && !movement.happenedOn().isAfter(closed.get())) {
            return new Posting.ClosedPeriod(movement.year(), closed.get(), movement.happenedOn());
        }
        var open = openRequest(movement);
        if (open.isPresent()) {
            return new Posting.RequestOpen(open.get());
        }
        var fund = movement.kind().from() == null ? fundOrNew(movement) : fund(movement);
        var source = movement.from();
        if (source != null) {
            var there = fund.map(id -> locked(id, source, movement.project())).orElse(Dong.ZERO);
            if (movement.amount().exceeds(there)) {
                return new Posting.NotEnoughMoney(source, there, movement.amount());
            }
        }
        if (movement.kind().isOfManagement() && movement.reverses() == null) {
            var left = managementLeft(fund.orElseThrow(), movement);
            if (movement.amount().exceeds(left)) {
                return new Posting.OverShare(movement.kind(), left, movement.amount());
            }
        }
        return new Posting.Posted(insert(fund.orElseThrow(), movement));
    }

    Optional<Entry> find(UUID entry) {
        return EntryRows.read(db, List.of(ENTRY.ID.eq(entry)), List.of(ENTRY.ID), 0, 1).stream()
                .findFirst();
    }

    /** The last closed day of a budget year; nobody closes more of it until the transaction ends. */
    Optional<LocalDate> closedThrough(String province, int year) {
        return db.select(function(name("budget", "closed_through"), LocalDate.class, val(province), val(year)))
                .fetchOptional(0, LocalDate.class);
    }

    /** Keeps what is set aside, paid and settled of a đề án as it is, for everybody else, until the transaction ends. */
    void hold(UUID project) {
        // always in this order, which is the one of the ledger's trigger
        db.select(BALANCE.AMOUNT_VND)
                .from(BALANCE)
                .where(
                        BALANCE.PROJECT_ID.eq(project),
                        BALANCE.BUCKET.in(Bucket.COMMITTED.name(), Bucket.PAID.name(), Bucket.SETTLED.name()))
                .orderBy(BALANCE.FUND_ID, BALANCE.BUCKET)
                .forUpdate()
                .execute();
    }

    /** What a bucket holds, locked until the transaction ends. */
    Dong locked(UUID fund, Bucket bucket, @Nullable UUID project) {
        return db.select(BALANCE.AMOUNT_VND)
                .from(BALANCE)
                .where(
                        BALANCE.FUND_ID.eq(fund),
                        BALANCE.BUCKET.eq(bucket.name()),
                        BALANCE.PROJECT_ID.eq(bucket == Bucket.AVAILABLE || project == null ? NOBODY : project))
                .forUpdate()
                .fetchOptional(BALANCE.AMOUNT_VND)
                .orElse(Dong.ZERO);
    }

    /** The account of a source, or of the one a đề án draws on; of neither, the first of the level. */
    Optional<UUID> fund(String province, int year, Tier tier, @Nullable Source source, @Nullable UUID project) {
        return db.select(function(
                        name("budget", "fund_of"),
                        UUID.class,
                        val(province),
                        val(year),
                        val(tier.name()),
                        val(source == null ? null : source.name(), String.class),
                        val(project, UUID.class)))
                .fetchOptional(0, UUID.class);
    }

    /** The accounts of every source of a year and level, in an order that is always the same. */
    List<UUID> funds(String province, int year, Tier tier) {
        return db.select(FUND.ID)
                .from(FUND)
                .where(FUND.PROVINCE.eq(province), FUND.YEAR.eq(year), FUND.TIER.eq(tier))
                .orderBy(FUND.ID)
                .fetch(FUND.ID);
    }

    /** What the share still holds; what is free is locked, so nobody else uses it meanwhile. */
    private Dong managementLeft(UUID fund, Movement movement) {
        return db.select(function(
                        name("budget", "management_left"),
                        Long.class,
                        val(fund),
                        val(movement.kind().name()),
                        val(movement.project(), UUID.class)))
                .fetchOptional(0, Long.class)
                .filter(left -> left > 0)
                .map(Dong::new)
                .orElse(Dong.ZERO);
    }

    /** The number of the request for payment that an advance or a payment would go past. */
    private Optional<String> openRequest(Movement movement) {
        var pays = movement.kind() == EntryKind.ADVANCE || movement.kind() == EntryKind.PAY;
        var project = movement.project();
        return pays && project != null && movement.reverses() == null
                ? openRequest(PAYMENT_REQUEST.PROJECT_ID.eq(project).and(PAYMENT_REQUEST.ID.ne(movement.request())))
                : Optional.empty();
    }

    /** The numbers of the open requests for payment of some đề án. */
    List<String> openRequests(Collection<UUID> projects) {
        return db.select(PAYMENT_REQUEST.NUMBER)
                .from(PAYMENT_REQUEST)
                .where(PAYMENT_REQUEST.PROJECT_ID.in(projects), PAYMENT_REQUEST.STATUS.in(OPEN))
                .orderBy(PAYMENT_REQUEST.NUMBER)
                .fetch(PAYMENT_REQUEST.NUMBER);
    }

    private Optional<String> openRequest(Condition which) {
        return db.select(PAYMENT_REQUEST.NUMBER)
                .from(PAYMENT_REQUEST)
                .where(which, PAYMENT_REQUEST.STATUS.in(OPEN))
                .fetchOptional(PAYMENT_REQUEST.NUMBER);
    }

    private Optional<UUID> fund(Movement movement) {
        return fund(movement.province(), movement.year(), movement.tier(), movement.source(), movement.project());
    }

    private Optional<UUID> fundOrNew(Movement movement) {
        db.insertInto(FUND)
                .set(FUND.PROVINCE, movement.province())
                .set(FUND.YEAR, movement.year())
                .set(FUND.TIER, movement.tier())
                .set(FUND.SOURCE, Objects.requireNonNullElse(movement.source(), Source.firstOf(movement.tier())))
                .onConflictDoNothing()
                .execute();
        return fund(movement);
    }

    private UUID insert(UUID fund, Movement movement) {
        return db.insertInto(ENTRY)
                .set(ENTRY.FUND_ID, fund)
                .set(ENTRY.PROJECT_ID, movement.project())
                .set(ENTRY.KIND, movement.kind())
                .set(ENTRY.AMOUNT_VND, movement.amount())
                .set(ENTRY.HAPPENED_ON, movement.happenedOn())
                .set(ENTRY.PAPER, movement.paper())
                .set(ENTRY.NOTE, movement.note())
                .set(ENTRY.ENTERED_AT, clock.instant())
                .set(ENTRY.ENTERED_BY, current.get().account())
                .set(ENTRY.REQUEST_ID, movement.request())
                .set(ENTRY.REVERSES, movement.reverses())
                .onConflict(ENTRY.REQUEST_ID)
                .doNothing()
                .returningResult(ENTRY.ID)
                .fetchOptional(ENTRY.ID)
                .or(() -> madeBefore(movement.request()))
                .orElseThrow();
    }

    private Optional<UUID> madeBefore(UUID request) {
        return db.select(ENTRY.ID)
                .from(ENTRY)
                .where(ENTRY.REQUEST_ID.eq(request))
                .fetchOptional(ENTRY.ID);
    }
}
