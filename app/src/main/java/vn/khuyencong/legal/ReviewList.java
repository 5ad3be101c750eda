package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** The review rounds the reader may see, in two statements. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
public class ReviewList {

    private static final Condition ANSWERED =
            REVIEW_FINDING.STAGE.in(ReviewFindingStage.SENT, ReviewFindingStage.ACCEPTED);

    private final DSLContext db;
    private final OfficeClock clock;

    ReviewList(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * What the list is narrowed to.
     *
     * @param year of the last day
     * @param late only open rounds past their last day
     */
    public record Filter(
            String words,
            @Nullable ReviewStage stage,
            @Nullable Integer year,
            boolean late,
            Sort sort) {}

    /** In which order. */
    public enum Sort {
        DEADLINE,
        NAME
    }

    /** A round as the list shows it. */
    public record Row(
            UUID id,
            String name,
            ReviewStage stage,
            LocalDate reviewedOn,
            LocalDate deadline,
            int documents,
            int answered,
            int accepted) {

        public boolean overdue(LocalDate today) {
            return stage == ReviewStage.OPEN && deadline.isBefore(today);
        }
    }

    /** What the whole result comes to. */
    public record Totals(int rounds, int documents, int answered, int accepted, int overdue) {}

    public List<Row> rows(Filter filter, int offset, int size) {
        return db.select(
                        REVIEW_ROUND.ID,
                        REVIEW_ROUND.NAME,
                        REVIEW_ROUND.STAGE,
                        REVIEW_ROUND.REVIEWED_ON,
                        REVIEW_ROUND.DEADLINE,
                        findings(noCondition()),
                        findings(ANSWERED),
                        findings(REVIEW_FINDING.STAGE.eq(ReviewFindingStage.ACCEPTED)))
                .from(REVIEW_ROUND)
                .where(matching(filter))
                .orderBy(order(filter.sort()), REVIEW_ROUND.ID.asc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    public Totals totals(Filter filter) {
        return db.select(
                        count(),
                        total(findings(noCondition())),
                        total(findings(ANSWERED)),
                        total(findings(REVIEW_FINDING.STAGE.eq(ReviewFindingStage.ACCEPTED))),
                        total(when(overdue(), findings(ANSWERED.not())).otherwise(0)))
                .from(REVIEW_ROUND)
                .where(matching(filter))
                .fetchSingle(mapping(Totals::new));
    }

    private static Field<Integer> findings(Condition which) {
        return field(select(count()).from(REVIEW_FINDING).where(REVIEW_FINDING.ROUND_ID.eq(REVIEW_ROUND.ID), which));
    }

    private static Field<Integer> total(Field<Integer> one) {
        return coalesce(sum(one), val(BigDecimal.ZERO)).convertFrom(BigDecimal::intValueExact);
    }

    private Condition overdue() {
        return REVIEW_ROUND.STAGE.eq(ReviewStage.OPEN).and(REVIEW_ROUND.DEADLINE.lt(clock.today()));
    }

    private Condition matching(Filter filter) {
        var matching = DSL.noCondition();
        for (var word : filter.words().isBlank()
                ? new String[0]
                : filter.words().strip().split("\\s+")) {
            matching = matching.and(ReviewRows.contains(REVIEW_ROUND.NAME, word));
        }
        if (filter.stage() != null) {
            matching = matching.and(REVIEW_ROUND.STAGE.eq(filter.stage()));
        }
        if (filter.year() != null) {
            matching = matching.and(year(REVIEW_ROUND.DEADLINE).eq(filter.year()));
        }
        return filter.late() ? matching.and(overdue()) : matching;
    }

    private static OrderField<?> order(Sort sort) {
        return switch (sort) {
            case DEADLINE -> REVIEW_ROUND.DEADLINE.desc();
            case NAME -> REVIEW_ROUND.NAME.collate("vi-x-icu").asc();
        };
    }
}
