package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.Tables.POST;
import static vn.khuyencong.organisation.db.Tables.POST_PLACE;
import static vn.khuyencong.organisation.db.Tables.POST_QUOTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The posts that stand in a body on a day, and the people in them, for its page. */
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class BodyStaff {

    private final DSLContext db;

    BodyStaff(DSLContext db) {
        this.db = db;
    }

    /** Posts with the places approved on the day, as they were established. */
    List<BodyPage.Post> posts(UUID id, LocalDate day) {
        return db.select(POST.ID, POST.NAME, POST_QUOTA.APPROVED, POST_QUOTA.DECISION, POST_QUOTA.DECIDED_ON)
                .from(POST_PLACE)
                .join(POST)
                .on(POST.ID.eq(POST_PLACE.POST_ID))
                .leftJoin(POST_QUOTA)
                .on(POST_QUOTA.POST_ID.eq(POST.ID), BodySql.on(POST_QUOTA.IN_FORCE, day))
                .where(POST_PLACE.ORGANISATION_ID.eq(id), BodySql.on(POST_PLACE.IN_FORCE, day))
                .orderBy(POST.ID)
                .fetch(mapping(BodyPage.Post::new));
    }

    /** Who holds them on the day, by post, official holders first. */
    Map<UUID, List<BodyPage.Holder>> holders(UUID id, LocalDate day) {
        return db
                .select(
                        ASSIGNMENT.ID,
                        ASSIGNMENT.POST_ID,
                        PERSON.ID,
                        PERSON.FULL_NAME,
                        ASSIGNMENT.KIND,
                        ASSIGNMENT.IN_FORCE,
                        ASSIGNMENT.DECISION,
                        ASSIGNMENT.DECIDED_ON)
                .from(ASSIGNMENT)
                .join(POST_PLACE)
                .on(POST_PLACE.POST_ID.eq(ASSIGNMENT.POST_ID), BodySql.on(POST_PLACE.IN_FORCE, day))
                .join(PERSON)
                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                .where(POST_PLACE.ORGANISATION_ID.eq(id), BodySql.on(ASSIGNMENT.IN_FORCE, day))
                .orderBy(ASSIGNMENT.KIND.desc(), PERSON.FULL_NAME.collate(BodySql.VIETNAMESE))
                .fetch(mapping(BodyPage.Holder::new))
                .stream()
                .collect(Collectors.groupingBy(BodyPage.Holder::post));
    }
}
