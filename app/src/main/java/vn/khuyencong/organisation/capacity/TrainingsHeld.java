package vn.khuyencong.organisation.capacity;

import static org.jooq.impl.DSL.field;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.Tables.TRAINING;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** What the people of a body have learned: it goes where the post of each goes. Which body sent her does not change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TrainingsHeld implements HeldByOrganisation {

    private final DSLContext db;

    TrainingsHeld(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return "training";
    }

    @Override
    public Way way() {
        return Way.FOLLOWS;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        var post = field("""
                (select held.post_id from organisation.assignment held join organisation.post_place place on place.post_id = held.post_id
                 where held.person_id = {0} and upper_inf(held.in_force) and place.organisation_id = {1} and upper_inf(place.in_force)
                 order by held.kind desc limit 1)""", UUID.class, TRAINING.PERSON_ID, TRAINING.ORGANISATION_ID);
        return db.select(TRAINING.ID, TRAINING.ORGANISATION_ID, PERSON.FULL_NAME, TRAINING.COURSE, post)
                .from(TRAINING)
                .join(PERSON)
                .on(PERSON.ID.eq(TRAINING.PERSON_ID))
                .where(TRAINING.ORGANISATION_ID.in(organisations), TRAINING.WITHDRAWN_AT.isNull())
                .orderBy(PERSON.FULL_NAME, TRAINING.STARTED_ON, TRAINING.ID)
                .fetch(TrainingsHeld::item);
    }

    private static HeldItem item(Record5<UUID, UUID, String, String, UUID> row) {
        var title = row.value3() + " · " + row.value4();
        var link = "/nang-luc/dao-tao?q=" + URLEncoder.encode(row.value3(), StandardCharsets.UTF_8);
        return row.value5() == null
                ? HeldItem.of(row.value1(), row.value2(), "", title, link)
                : HeldItem.about(row.value5(), row.value1(), row.value2(), title, link);
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        db.update(TRAINING)
                .set(TRAINING.ORGANISATION_ID, succession.to().id())
                .where(
                        TRAINING.ID.in(items),
                        TRAINING.ORGANISATION_ID.eq(succession.from().id()))
                .execute();
    }
}
