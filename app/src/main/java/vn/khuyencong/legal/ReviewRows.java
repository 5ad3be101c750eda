package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;
import static vn.khuyencong.legal.db.Tables.PROVISION;
import static vn.khuyencong.legal.db.Tables.REVIEW_CONCERN;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;
import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.legal.db.organisation.Tables.PUB_ORGANISATION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.db.organisation.tables.PubOrganisation;

/** The documents of a round as its pages and its report show them, each list in one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRows {

    private static final PubOrganisation REVIEWER = PUB_ORGANISATION.as("reviewer");
    private static final PubOrganisation LEAD = PUB_ORGANISATION.as("lead");

    private final DSLContext db;
    private final OfficeClock clock;

    ReviewRows(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<ReviewRow> of(UUID round, ReviewFilter filter, int offset, int size) {
        return db.select(
                        REVIEW_FINDING.ID,
                        row(
                                        REVIEW_FINDING.DOCUMENT_ID,
                                        DOCUMENT.NUMBER,
                                        DOCUMENT.TITLE_VI,
                                        DOCUMENT.TITLE_EN,
                                        DOCUMENT.ISSUER,
                                        DOCUMENT.PROVINCE,
                                        REVIEW_FINDING.SUBJECT)
                                .mapping(ReviewRow.About::new),
                        REVIEW_FINDING.VALIDITY,
                        REVIEW_FINDING.ADDED_REASON,
                        REVIEW_FINDING.REVIEWER_ID,
                        REVIEWER.SHORT_NAME,
                        REVIEW_FINDING.STAGE,
                        REVIEW_FINDING.CONCLUSIONS.convertFrom(ReviewFindings::conclusions),
                        REVIEW_FINDING.REASON,
                        REVIEW_FINDING.PROPOSAL,
                        REVIEW_FINDING.PLACES,
                        places(),
                        LEAD.SHORT_NAME,
                        REVIEW_FINDING.PROPOSED_BY,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        REVIEW_FINDING.ANSWERED_AT,
                        REVIEW_FINDING.MISSING_REASON,
                        drafts())
                .from(REVIEW_FINDING)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(REVIEW_FINDING.DOCUMENT_ID))
                .leftJoin(REVIEWER)
                .on(REVIEWER.ID.eq(REVIEW_FINDING.REVIEWER_ID), named(REVIEWER, round))
                .leftJoin(LEAD)
                .on(LEAD.ID.eq(REVIEW_FINDING.LEAD_ID), named(LEAD, round))
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(REVIEW_FINDING.ANSWERED_BY))
                .where(REVIEW_FINDING.ROUND_ID.eq(round), matching(filter))
                .orderBy(order(filter.sort()), DOCUMENT.NUMBER.asc().nullsLast(), REVIEW_FINDING.ID.asc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(ReviewRow::new));
    }

    /** How far the whole round is, and how many lines the filter leaves. */
    ReviewProgress progress(UUID round, ReviewFilter filter) {
        var answered = REVIEW_FINDING.STAGE.in(ReviewFindingStage.SENT, ReviewFindingStage.ACCEPTED);
        var late = answered.not()
                .and(REVIEW_ROUND.DEADLINE.lt(clock.today()))
                .and(REVIEW_ROUND.STAGE.eq(ReviewStage.OPEN));
        return db.select(
                        count(),
                        count().filterWhere(answered),
                        count().filterWhere(REVIEW_FINDING.STAGE.eq(ReviewFindingStage.ACCEPTED)),
                        count().filterWhere(REVIEW_FINDING.STAGE.eq(ReviewFindingStage.RETURNED)),
                        count().filterWhere(late),
                        count().filterWhere(REVIEW_FINDING.REVIEWER_ID.isNull()),
                        count().filterWhere(matching(filter)))
                .from(REVIEW_FINDING)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.ID.eq(REVIEW_FINDING.ROUND_ID))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(REVIEW_FINDING.DOCUMENT_ID))
                .where(REVIEW_FINDING.ROUND_ID.eq(round))
                .fetchSingle(mapping(ReviewProgress::new));
    }

    private static Field<List<String>> places() {
        return multiset(select(PROVISION.PLACE)
                        .from(REVIEW_CONCERN)
                        .join(PROVISION)
                        .on(PROVISION.ID.eq(REVIEW_CONCERN.PROVISION_ID))
                        .where(REVIEW_CONCERN.FINDING_ID.eq(REVIEW_FINDING.ID))
                        .orderBy(PROVISION.POSITION))
                .convertFrom(rows -> rows.getValues(PROVISION.PLACE));
    }

    private static Field<Integer> drafts() {
        return field(selectCount()
                .from(DRAFTING_TASK)
                .where(
                        DRAFTING_TASK.FINDING_ID.eq(REVIEW_FINDING.ID),
                        DRAFTING_TASK.STAGE.ne(DraftingStage.ABANDONED)));
    }

    /** Under its name of today, or of the day on which the round was closed. */
    private Condition named(PubOrganisation organisation, UUID round) {
        var closed = select(REVIEW_ROUND.REPORT_DATE)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.ID.eq(round), REVIEW_ROUND.STAGE.eq(ReviewStage.CLOSED));
        return condition("{0} @> {1}", organisation.IN_FORCE, coalesce(field(closed), val(clock.today())));
    }

    private static Condition matching(ReviewFilter filter) {
        var matching = noCondition();
        for (var word : filter.words().isBlank()
                ? new String[0]
                : filter.words().strip().split("\\s+")) {
            matching = matching.and(contains(DOCUMENT.NUMBER, word)
                    .or(contains(DOCUMENT.TITLE_VI, word))
                    .or(contains(REVIEW_FINDING.SUBJECT, word)));
        }
        if (filter.reviewer() != null) {
            matching = matching.and(REVIEW_FINDING.REVIEWER_ID.eq(filter.reviewer()));
        }
        if (filter.stage() != null) {
            matching = matching.and(REVIEW_FINDING.STAGE.eq(filter.stage()));
        }
        if (filter.conclusion() != null) {
            matching = matching.and(REVIEW_FINDING.CONCLUSIONS.contains(
                    new String[] {filter.conclusion().name()}));
        }
        if (filter.overdue()) {
            matching = matching.and(REVIEW_FINDING.STAGE.notIn(ReviewFindingStage.SENT, ReviewFindingStage.ACCEPTED));
        }
        return matching;
    }

    private static OrderField<?> order(ReviewFilter.Sort sort) {
        return switch (sort) {
            case NUMBER -> DOCUMENT.LEVEL.asc().nullsLast();
            case REVIEWER -> REVIEWER.SHORT_NAME.asc().nullsFirst();
            case STAGE -> REVIEW_FINDING.STAGE.asc();
            case ANSWERED -> REVIEW_FINDING.ANSWERED_AT.desc().nullsLast();
        };
    }

    /** A word is found whatever the accents. */
    static Condition contains(Field<String> text, String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal));
    }
}
