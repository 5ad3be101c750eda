package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.Tables.TRAINING;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/** The list of training records. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class TrainingList {

    private final DSLContext db;
    private final CapacityRoles roles;
    private final OfficeClock clock;

    TrainingList(DSLContext db, CapacityRoles roles, OfficeClock clock) {
        this.db = db;
        this.roles = roles;
        this.clock = clock;
    }

    TrainingPage page(String words, String year, Paging paging) {
        roles.mustRead();
        var matching = matching(words, year);
        var totals = db.fetchSingle(
                "select count(*) as n, coalesce(sum(hours), 0) as hours, coalesce(sum(cost_vnd), 0)::bigint as cost"
                        + " from organisation.training join organisation.person on person.id = training.person_id where {0}",
                matching);
        return new TrainingPage(
                words,
                year,
                clock.today().getYear() + 1,
                rows(matching, paging.offset(), paging.size()),
                paging.withTotal(totals.get("n", Long.class)),
                totals.get("hours", Long.class),
                new Dong(totals.get("cost", Long.class)),
                roles.mayTrain());
    }

    List<TrainingPage.Row> all(String words, String year) {
        roles.mustRead();
        return rows(matching(words, year), 0, ListExport.ASKED_ROWS);
    }

    private List<TrainingPage.Row> rows(Condition matching, int offset, int size) {
        return db.select(
                        TRAINING.ID,
                        PERSON.FULL_NAME,
                        DSL.field(
                                "organisation.name_on({0}, {1})",
                                String.class, TRAINING.SENT_BY_ID, TRAINING.STARTED_ON),
                        TRAINING.COURSE,
                        TRAINING.PLACE,
                        TRAINING.STARTED_ON,
                        TRAINING.ENDED_ON,
                        TRAINING.HOURS,
                        TRAINING.CERTIFICATE,
                        TRAINING.COST_VND,
                        TRAINING.DECISION)
                .from(TRAINING)
                .join(PERSON)
                .on(PERSON.ID.eq(TRAINING.PERSON_ID))
                .where(matching)
                .orderBy(TRAINING.STARTED_ON.desc(), TRAINING.ID.desc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(TrainingPage.Row::new));
    }

    private static Condition matching(String words, String year) {
        var condition = TRAINING.WITHDRAWN_AT.isNull();
        for (var word : BodySql.words(words)) {
            condition = condition.and(BodySql.says(
                    DSL.concat(PERSON.FULL_NAME, DSL.inline(" "), TRAINING.COURSE, DSL.inline(" "), TRAINING.PLACE),
                    word));
        }
        return year.isEmpty()
                ? condition
                : condition.and(DSL.extract(TRAINING.STARTED_ON, DatePart.YEAR).eq(Integer.parseInt(year)));
    }
}
