package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PLACE_PHOTO;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.MonthlyReport.Point;

/** When and where the photos of places were taken. Only ever added to. */
@Repository
@Transactional
public class PlacePhotos {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlacePhotos(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The photos of a place by the papers that hold them, also those that were taken away. */
    @Transactional(readOnly = true)
    public Map<UUID, PlacePhoto> of(UUID place) {
        return db.selectFrom(PLACE_PHOTO)
                .where(PLACE_PHOTO.GROUP_PLACE_ID.eq(place))
                .fetchMap(
                        PLACE_PHOTO.ATTACHMENT_ID,
                        row -> new PlacePhoto(row.getTakenOn(), point(row.getLatitude(), row.getLongitude())));
    }

    /** Keeps it once, however often its form is sent. */
    void add(UUID project, UUID place, UUID paper, PlacePhoto photo) {
        var point = photo.point();
        db.insertInto(PLACE_PHOTO)
                .set(PLACE_PHOTO.ATTACHMENT_ID, paper)
                .set(PLACE_PHOTO.PROJECT_ID, project)
                .set(PLACE_PHOTO.GROUP_PLACE_ID, place)
                .set(PLACE_PHOTO.TAKEN_ON, photo.takenOn())
                .set(PLACE_PHOTO.LATITUDE, point == null ? null : point.latitude())
                .set(PLACE_PHOTO.LONGITUDE, point == null ? null : point.longitude())
                .set(PLACE_PHOTO.AT, clock.instant())
                .set(PLACE_PHOTO.BY, current.get().account())
                .onConflict(PLACE_PHOTO.ATTACHMENT_ID)
                .doNothing()
                .execute();
    }

    private static @Nullable Point point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
