package vn.khuyencong.product.voting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.product.db.Tables.CRITERION;
import static vn.khuyencong.product.db.Tables.SCORE;
import static vn.khuyencong.product.db.Tables.SHEET;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.voting.ScoreRules.Asked;
import vn.khuyencong.product.voting.ScoreRules.Handed;

/** The sheets of judges. The database shows each her own alone until the scoring is closed. */
@Repository
@Transactional
public class Sheets {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Sheets(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The actor's own sheet of an entry.
     *
     * @param conflict whether she has an interest in it
     * @param done     whether she has handed it in
     */
    public record Own(
            UUID id,
            boolean conflict,
            String conflictWhy,
            String remark,
            boolean done,
            Map<UUID, BigDecimal> points,
            int version) {

        public Own {
            points = Map.copyOf(points);
        }
    }

    /** Empty before she has said whether she has an interest. */
    @Transactional(readOnly = true)
    public Optional<Own> own(UUID entry) {
        return db.selectFrom(SHEET)
                .where(
                        SHEET.ENTRY_ID.eq(entry),
                        SHEET.ACCOUNT_ID.eq(current.get().account()))
                .fetchOptional(row -> new Own(
                        row.getId(),
                        row.getConflict(),
                        row.getConflictWhy(),
                        row.getRemark(),
                        row.getDoneAt() != null,
                        points(row.getId()),
                        row.getVersion()));
    }

    private Map<UUID, BigDecimal> points(UUID sheet) {
        return db.select(SCORE.CRITERION_ID, SCORE.POINTS)
                .from(SCORE)
                .where(SCORE.SHEET_ID.eq(sheet))
                .fetchMap(SCORE.CRITERION_ID, SCORE.POINTS);
    }

    /** The criteria of a round with what each has. */
    @Transactional(readOnly = true)
    public List<Asked> asked(UUID round) {
        return db.select(CRITERION.ID, CRITERION.POINTS)
                .from(CRITERION)
                .where(CRITERION.ROUND_ID.eq(round))
                .fetch(row -> new Asked(row.value1(), row.value2()));
    }

    /** @return false where she has declared already */
    boolean declare(Entry entry, boolean conflict, String why) {
        return db.insertInto(SHEET)
                        .set(SHEET.ID, UUID.randomUUID())
                        .set(SHEET.ROUND_ID, entry.round())
                        .set(SHEET.ENTRY_ID, entry.id())
                        .set(SHEET.ACCOUNT_ID, current.get().account())
                        .set(SHEET.CONFLICT, conflict)
                        .set(SHEET.CONFLICT_WHY, why)
                        .set(SHEET.AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /**
     * Keeps points and remark in the place of those before.
     *
     * @return false where she has changed it elsewhere since that version
     */
    boolean write(Own sheet, Map<UUID, BigDecimal> points, String remark, boolean done) {
        int changed = db.update(SHEET)
                .set(SHEET.REMARK, remark)
                .set(SHEET.DONE_AT, done ? clock.instant() : null)
                .set(SHEET.VERSION, sheet.version() + 1)
                .where(SHEET.ID.eq(sheet.id()), SHEET.VERSION.eq(sheet.version()))
                .execute();
        if (changed == 0) return false;
        var before = new HashMap<>(sheet.points());
        points.forEach((criterion, given) -> {
            var kept = before.remove(criterion);
            if (kept == null) {
                db.insertInto(SCORE)
                        .set(SCORE.SHEET_ID, sheet.id())
                        .set(SCORE.CRITERION_ID, criterion)
                        .set(SCORE.POINTS, given)
                        .execute();
            } else if (kept.compareTo(given) != 0) {
                db.update(SCORE)
                        .set(SCORE.POINTS, given)
                        .where(SCORE.SHEET_ID.eq(sheet.id()), SCORE.CRITERION_ID.eq(criterion))
                        .execute();
            }
        });
        if (!before.isEmpty()) {
            db.deleteFrom(SCORE)
                    .where(SCORE.SHEET_ID.eq(sheet.id()), SCORE.CRITERION_ID.in(before.keySet()))
                    .execute();
        }
        return true;
    }

    /** How far a judge has come with an entry. */
    public enum State {
        NONE,
        DRAFT,
        DONE,
        CONFLICT
    }

    /** One judge, one entry. */
    public record Progress(UUID entry, UUID judge, State state) {}

    /** How far each judge has come, and nothing of what she gave; for whoever holds the round. */
    @Transactional(readOnly = true)
    public List<Progress> progress(UUID round) {
        return db.select(
                        DSL.field(DSL.name("entry_id"), UUID.class),
                        DSL.field(DSL.name("account_id"), UUID.class),
                        DSL.field(DSL.name("state"), String.class))
                .from(DSL.table("product.sheets_of({0})", DSL.val(round)))
                .fetch(row -> new Progress(row.value1(), row.value2(), State.valueOf(row.value3())));
    }

    /** How many entries of a round the actor has still to score. */
    int openForMe(UUID round, int entries) {
        return entries
                - db.fetchCount(
                        SHEET,
                        SHEET.ROUND_ID.eq(round),
                        SHEET.ACCOUNT_ID.eq(current.get().account()),
                        SHEET.DONE_AT.isNotNull().or(SHEET.CONFLICT.isTrue()));
    }

    /** The sheets that were handed in, by entry; none before the scoring is closed. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Handed>> handed(UUID round) {
        return db
                .select(SHEET.ENTRY_ID, SHEET.ACCOUNT_ID, coalesce(sum(SCORE.POINTS), inline(BigDecimal.ZERO)))
                .from(SHEET)
                .leftJoin(SCORE)
                .on(SCORE.SHEET_ID.eq(SHEET.ID))
                .where(SHEET.ROUND_ID.eq(round), SHEET.DONE_AT.isNotNull(), SHEET.CONFLICT.isFalse())
                .groupBy(SHEET.ID, SHEET.ENTRY_ID, SHEET.ACCOUNT_ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(row -> new Handed(row.value2(), row.value3()), Collectors.toList())));
    }
}
