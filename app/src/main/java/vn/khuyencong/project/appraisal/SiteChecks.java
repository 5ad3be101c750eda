package vn.khuyencong.project.appraisal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.SITE_CHECK;
import static vn.khuyencong.project.db.Tables.SITE_CHECK_POINT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.appraisal.SiteCheck.Answer;
import vn.khuyencong.project.appraisal.SiteCheck.Kept;
import vn.khuyencong.project.appraisal.SiteCheck.Position;
import vn.khuyencong.project.appraisal.SiteCheck.Question;

/** Minutes of checks on site. Only ever added to; the latest holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SiteChecks {

    private static final Field<List<SiteCheck.Point>> POINTS = multiset(select(
                            SITE_CHECK_POINT.CODE,
                            SITE_CHECK_POINT.POSITION,
                            SITE_CHECK_POINT.QUESTION_VI,
                            SITE_CHECK_POINT.QUESTION_EN,
                            SITE_CHECK_POINT.ANSWER,
                            SITE_CHECK_POINT.REMARK)
                    .from(SITE_CHECK_POINT)
                    .where(SITE_CHECK_POINT.SITE_CHECK_ID.eq(SITE_CHECK.ID))
                    .orderBy(SITE_CHECK_POINT.POSITION, SITE_CHECK_POINT.CODE))
            .as("points")
            .convertFrom(rows -> rows.map(row -> new SiteCheck.Point(
                    new Question(row.value1(), row.value2(), row.value3(), row.value4()),
                    Answer.valueOf(row.value5()),
                    row.value6())));

    /** The checks of a file, the latest first, as a field of the project's own statement. */
    public static final Field<List<Kept>> CHECKS = multiset(select(
                            SITE_CHECK.ID,
                            SITE_CHECK.SERIAL,
                            SITE_CHECK.YEAR,
                            SITE_CHECK.SEEN_ON,
                            SITE_CHECK.SPOT,
                            SITE_CHECK.TEAM,
                            SITE_CHECK.OWNER,
                            SITE_CHECK.LATITUDE,
                            SITE_CHECK.LONGITUDE,
                            SITE_CHECK.FIT,
                            SITE_CHECK.CONCLUSION,
                            SITE_CHECK.PLACE_ID.eq(PROJECT.PLACE_ID).as("here"),
                            SITE_CHECK.AT,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            POINTS)
                    .from(SITE_CHECK)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(SITE_CHECK.BY))
                    .where(SITE_CHECK.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(SITE_CHECK.AT.desc(), SITE_CHECK.ID))
            .as("site_checks")
            .convertFrom(rows -> rows.map(row -> new Kept(
                    row.value1(),
                    number(row.value2(), row.value3()),
                    new SiteCheck(
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            position(row.value8(), row.value9()),
                            row.value15(),
                            row.value10(),
                            row.value11()),
                    Objects.requireNonNull(row.value12()),
                    row.value13(),
                    row.value14())));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    SiteChecks(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the latest check at the place where the đề án is now lets it go on; empty where there is none. */
    Optional<Boolean> found(Project project) {
        return db.select(SITE_CHECK.FIT)
                .from(SITE_CHECK)
                .where(
                        SITE_CHECK.PROJECT_ID.eq(project.id()),
                        SITE_CHECK.PLACE_ID.eq(project.scope().place()))
                .orderBy(SITE_CHECK.AT.desc(), SITE_CHECK.ID)
                .limit(1)
                .fetchOptional(SITE_CHECK.FIT);
    }

    boolean isKept(UUID request) {
        return db.fetchExists(SITE_CHECK, SITE_CHECK.ID.eq(request));
    }

    /** Keeps a check under the next number of the province and year. */
    void add(Project project, SiteCheck check, UUID request) {
        int year = check.seenOn().getYear();
        var position = check.position();
        db.insertInto(SITE_CHECK)
                .set(SITE_CHECK.ID, request)
                .set(SITE_CHECK.PROJECT_ID, project.id())
                .set(SITE_CHECK.PROVINCE, project.province())
                .set(SITE_CHECK.YEAR, year)
                .set(SITE_CHECK.SERIAL, next(project.province(), year))
                .set(SITE_CHECK.PLACE_ID, project.scope().place())
                .set(SITE_CHECK.SEEN_ON, check.seenOn())
                .set(SITE_CHECK.SPOT, check.spot().strip())
                .set(SITE_CHECK.TEAM, check.team().strip())
                .set(SITE_CHECK.OWNER, check.owner().strip())
                .set(SITE_CHECK.LATITUDE, position == null ? null : position.latitude())
                .set(SITE_CHECK.LONGITUDE, position == null ? null : position.longitude())
                .set(SITE_CHECK.FIT, check.fit())
                .set(SITE_CHECK.CONCLUSION, check.conclusion().strip())
                .set(SITE_CHECK.AT, clock.instant())
                .set(SITE_CHECK.BY, current.get().account())
                .execute();
        check.points().forEach(point -> add(request, point));
    }

    private void add(UUID check, SiteCheck.Point point) {
        db.insertInto(SITE_CHECK_POINT)
                .set(SITE_CHECK_POINT.SITE_CHECK_ID, check)
                .set(SITE_CHECK_POINT.CODE, point.question().code())
                .set(SITE_CHECK_POINT.POSITION, point.question().position())
                .set(SITE_CHECK_POINT.QUESTION_VI, point.question().vi())
                .set(SITE_CHECK_POINT.QUESTION_EN, point.question().en())
                .set(
                        SITE_CHECK_POINT.ANSWER,
                        Objects.requireNonNull(point.answer()).name())
                .set(SITE_CHECK_POINT.REMARK, point.remark().strip())
                .execute();
    }

    /** No gaps and no doubles: whoever else keeps minutes of the province waits until these are there. */
    private int next(String province, int year) {
        db.fetch("select pg_advisory_xact_lock(hashtextextended('project.site_check' || ?, ?))", province, (long) year);
        return Objects.requireNonNull(
                db.select(coalesce(max(SITE_CHECK.SERIAL), inline(0)).plus(1))
                        .from(SITE_CHECK)
                        .where(SITE_CHECK.PROVINCE.eq(province), SITE_CHECK.YEAR.eq(year))
                        .fetchSingle()
                        .value1());
    }

    private static String number(int serial, int year) {
        return String.format(Locale.ROOT, "%02d/BB-KTTT-%d", serial, year);
    }

    private static @Nullable Position position(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }
}
