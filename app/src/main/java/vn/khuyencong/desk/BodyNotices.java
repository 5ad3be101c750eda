package vn.khuyencong.desk;

import static org.jooq.Records.mapping;
import static vn.khuyencong.desk.db.Tables.NOTICE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open notices of public bodies, as whoever reforms the bodies needs them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BodyNotices {

    private final DSLContext db;

    BodyNotices(DSLContext db) {
        this.db = db;
    }

    /** A notice that waits at a body. */
    public record Open(UUID id, UUID organisation, String matter, UUID fileId, String link) {}

    /** What waits at some bodies. */
    public List<Open> of(Collection<UUID> organisations) {
        return db.select(NOTICE.ID, NOTICE.ORGANISATION_ID, NOTICE.MATTER, NOTICE.FILE_ID, NOTICE.LINK)
                .from(NOTICE)
                .where(NOTICE.ORGANISATION_ID.in(organisations), NOTICE.DONE_AT.isNull())
                .orderBy(NOTICE.SENT_AT, NOTICE.ID)
                .fetch(mapping(Open::new));
    }

    /** From now on they wait at another body. */
    public void readdress(Collection<UUID> notices, UUID from, UUID to) {
        db.update(NOTICE)
                .set(NOTICE.ORGANISATION_ID, to)
                .where(NOTICE.ID.in(notices), NOTICE.ORGANISATION_ID.eq(from), NOTICE.DONE_AT.isNull())
                .execute();
    }
}
