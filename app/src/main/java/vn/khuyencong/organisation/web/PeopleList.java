package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.web.Paging;

/** The list of people. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class PeopleList {

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;

    PeopleList(DSLContext db, OrganisationKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.clock = clock;
    }

    PeoplePage page(String words, Paging paging) {
        keepers.mustSeeStaff();
        var matching = matching(words);
        return new PeoplePage(
                words,
                rows(matching, paging.offset(), paging.size()),
                paging.withTotal(db.fetchCount(PERSON, matching)),
                keepers.mayKeep(keepers.ownProvince()));
    }

    List<PeoplePage.Row> all(String words) {
        keepers.mustSeeStaff();
        return rows(matching(words), 0, ListExport.ASKED_ROWS);
    }

    private List<PeoplePage.Row> rows(Condition matching, int offset, int size) {
        var today = clock.today();
        var posts = DSL.field("""
                (select string_agg(post.name || ', ' || (select n.name from organisation.name n where n.organisation_id = place.organisation_id
                                                         order by lower(n.in_force) desc limit 1), '; ' order by post.name)
                 from organisation.assignment held join organisation.post on post.id = held.post_id
                      join organisation.post_place place on place.post_id = post.id and place.in_force @> {1}
                 where held.person_id = {0} and held.in_force @> {1})""", String.class, PERSON.ID, val(today));
        return db.select(
                        PERSON.ID,
                        PERSON.FULL_NAME,
                        PERSON.BORN_YEAR,
                        PERSON.PHONE,
                        PERSON.EMAIL,
                        PUB_ACCOUNT.USERNAME,
                        posts)
                .from(PERSON)
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PERSON.ACCOUNT_ID))
                .where(matching)
                .orderBy(PERSON.FULL_NAME.collate(BodySql.VIETNAMESE), PERSON.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(PeoplePage.Row::new));
    }

    private static Condition matching(String words) {
        var condition = DSL.noCondition();
        for (var word : BodySql.words(words)) {
            condition = condition.and(BodySql.says(PERSON.FULL_NAME, word));
        }
        return condition;
    }
}
