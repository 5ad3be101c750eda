package vn.khuyencong.organisation.reform;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.REFORM;
import static vn.khuyencong.organisation.db.Tables.REFORM_FROM;
import static vn.khuyencong.organisation.db.Tables.REFORM_TO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.db.tables.records.ReformRecord;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The reforms as they are stored: read whole, locked, moved from stage to stage. What a preparer writes is in {@link ReformDrafts}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Reforms {

    private static final Field<List<UUID>> FROM = multiset(select(REFORM_FROM.ORGANISATION_ID)
                    .from(REFORM_FROM)
                    .where(REFORM_FROM.REFORM_ID.eq(REFORM.ID))
                    .orderBy(REFORM_FROM.ORGANISATION_ID))
            .as("bodies_from")
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<List<Reform.Successor>> TO = multiset(select(
                            REFORM_TO.POSITION,
                            REFORM_TO.ORGANISATION_ID,
                            REFORM_TO.NEWLY_MADE,
                            REFORM_TO.KIND,
                            REFORM_TO.NAME,
                            REFORM_TO.SHORT_NAME,
                            REFORM_TO.PARENT_ID,
                            REFORM_TO.BY_DEFAULT)
                    .from(REFORM_TO)
                    .where(REFORM_TO.REFORM_ID.eq(REFORM.ID))
                    .orderBy(REFORM_TO.POSITION))
            .as("bodies_to")
            .convertFrom(rows -> rows.map(row -> new Reform.Successor(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    new Reform.Described(row.value4(), row.value5(), row.value6(), row.value7()),
                    row.value8())));

    private final DSLContext db;

    Reforms(DSLContext db) {
        this.db = db;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    Reform get(UUID id) {
        return find(REFORM.ID.eq(id)).orElseThrow(() -> new NotFound("No reform " + id));
    }

    /** The reform, which nobody else can move until the transaction ends. */
    Reform lock(UUID id) {
        db.select(REFORM.ID).from(REFORM).where(REFORM.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    /** A reform that waits for its day, unless another copy of the program is at it or has done it. */
    Optional<Reform> take(UUID id) {
        return db.select(REFORM.ID)
                        .from(REFORM)
                        .where(REFORM.ID.eq(id), REFORM.STAGE.eq(ReformStage.PLANNED))
                        .forUpdate()
                        .skipLocked()
                        .fetch()
                        .isEmpty()
                ? Optional.empty()
                : find(REFORM.ID.eq(id));
    }

    /** A reform that waits for its day, and its province. */
    record Waiting(UUID id, String province) {}

    /** What should be in effect by a day (inclusive), the earliest first. */
    List<Waiting> due(LocalDate day) {
        return db.select(REFORM.ID, REFORM.PROVINCE)
                .from(REFORM)
                .where(REFORM.STAGE.eq(ReformStage.PLANNED), REFORM.EFFECTIVE_ON.le(day))
                .orderBy(REFORM.EFFECTIVE_ON, REFORM.DECIDED_AT)
                .fetch(mapping(Waiting::new));
    }

    /** The counter-operation of a reform that has not been given up. */
    Optional<Reform> reversalOf(UUID reform) {
        return find(REFORM.REVERSES_ID.eq(reform).and(REFORM.STAGE.ne(ReformStage.CANCELLED)));
    }

    /** ReformBodies that another planned reform is about, or that it gives work to. */
    Set<UUID> inOtherPlans(UUID reform, Collection<UUID> bodies) {
        var planned = REFORM.STAGE.eq(ReformStage.PLANNED).and(REFORM.ID.ne(reform));
        return db.select(REFORM_FROM.ORGANISATION_ID)
                .from(REFORM_FROM)
                .join(REFORM)
                .on(REFORM.ID.eq(REFORM_FROM.REFORM_ID), planned)
                .where(REFORM_FROM.ORGANISATION_ID.in(bodies))
                .union(select(REFORM_TO.ORGANISATION_ID)
                        .from(REFORM_TO)
                        .join(REFORM)
                        .on(REFORM.ID.eq(REFORM_TO.REFORM_ID), planned)
                        .where(REFORM_TO.ORGANISATION_ID.in(bodies)))
                .fetchSet(row -> row.value1());
    }

    /** Decided: from now on it waits for its day. */
    void plan(Reform reform, UUID by, Instant at) {
        moved(
                reform,
                db.update(REFORM)
                        .set(REFORM.STAGE, ReformStage.PLANNED)
                        .set(REFORM.DECIDED_BY, by)
                        .set(REFORM.DECIDED_AT, at)
                        .set(REFORM.VERSION, REFORM.VERSION.plus(1))
                        .where(REFORM.ID.eq(reform.id()), REFORM.VERSION.eq(reform.version()))
                        .execute());
    }

    /** Carried out. */
    void done(Reform reform, Instant at) {
        moved(
                reform,
                db.update(REFORM)
                        .set(REFORM.STAGE, ReformStage.DONE)
                        .set(REFORM.DONE_AT, at)
                        .set(REFORM.FAILURE, "")
                        .set(REFORM.VERSION, REFORM.VERSION.plus(1))
                        .where(REFORM.ID.eq(reform.id()), REFORM.VERSION.eq(reform.version()))
                        .execute());
    }

    void cancel(Reform reform, Reform.Cancelled cancelled) {
        moved(
                reform,
                db.update(REFORM)
                        .set(REFORM.STAGE, ReformStage.CANCELLED)
                        .set(REFORM.CANCELLED_BY, cancelled.by())
                        .set(REFORM.CANCELLED_AT, cancelled.at())
                        .set(REFORM.CANCEL_REASON, cancelled.reason())
                        .set(REFORM.VERSION, REFORM.VERSION.plus(1))
                        .where(REFORM.ID.eq(reform.id()), REFORM.VERSION.eq(reform.version()))
                        .execute());
    }

    /** It could not be carried out on its day and goes on waiting. */
    void failed(UUID reform, String why) {
        db.update(REFORM)
                .set(REFORM.FAILURE, why)
                .where(REFORM.ID.eq(reform), REFORM.STAGE.eq(ReformStage.PLANNED))
                .execute();
    }

    /** A body of the plan has come to be. */
    void begun(UUID reform, int position, UUID body) {
        db.update(REFORM_TO)
                .set(REFORM_TO.ORGANISATION_ID, body)
                .where(REFORM_TO.REFORM_ID.eq(reform), REFORM_TO.POSITION.eq(position))
                .execute();
    }

    Optional<Reform> madeBy(UUID request) {
        return find(condition("{0} = {1}", REFORM.REQUEST_ID, val(request)));
    }

    private static void moved(Reform reform, int rows) {
        if (rows == 0) {
            throw new Stale("Reform " + reform.id() + " was changed by somebody else");
        }
    }

    private Optional<Reform> find(Condition which) {
        return db.select(REFORM).select(FROM, TO).from(REFORM).where(which).fetchOptional(Reforms::reform);
    }

    private static Reform reform(Record row) {
        var stored = row.get(REFORM.getName(), ReformRecord.class);
        return reform(Objects.requireNonNull(stored), row.get(FROM), row.get(TO));
    }

    private static Reform reform(ReformRecord stored, List<UUID> from, List<Reform.Successor> to) {
        return new Reform(
                stored.getId(),
                stored.getProvince(),
                stored.getKind(),
                stored.getStage(),
                new Reform.Terms(
                        stored.getEffectiveOn(),
                        stored.getDocumentNumber(),
                        stored.getDocumentOn(),
                        stored.getIssuer(),
                        stored.getNote()),
                from,
                to,
                stored.getReversesId(),
                Arrays.asList(stored.getPreparers()),
                decided(stored.getDecidedBy(), stored.getDecidedAt()),
                stored.getDoneAt(),
                cancelled(stored.getCancelledBy(), stored.getCancelledAt(), stored.getCancelReason()),
                stored.getFailure(),
                stored.getVersion());
    }

    private static Reform.@Nullable Decided decided(@Nullable UUID by, @Nullable Instant at) {
        return by == null || at == null ? null : new Reform.Decided(by, at);
    }

    private static Reform.@Nullable Cancelled cancelled(@Nullable UUID by, @Nullable Instant at, String reason) {
        return by == null || at == null ? null : new Reform.Cancelled(by, at, reason);
    }
}
