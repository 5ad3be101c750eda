package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.PART_ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.RESULT;
import static vn.khuyencong.project.db.Tables.RESULT_VALUE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Stale;

/** What became of each support. Only ever added to; the latest version of a time holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Results {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Results(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Who was supported, of a file or of one place of a group file.
     *
     * @param acceptedOn day of the acceptance; empty before it
     */
    record Supported(@Nullable UUID beneficiary, @Nullable LocalDate acceptedOn) {}

    /** Empty where the actor sees no such place of the file. */
    Optional<Supported> supported(Project project, @Nullable UUID place) {
        return place == null
                ? Optional.of(new Supported(
                        project.beneficiary(),
                        db.select(ACCEPTANCE.ACCEPTED_ON)
                                .from(ACCEPTANCE)
                                .where(ACCEPTANCE.PROJECT_ID.eq(project.id()))
                                .fetchOne(ACCEPTANCE.ACCEPTED_ON)))
                : db.select(GROUP_PLACE.BENEFICIARY_ID, PART_ACCEPTANCE.ACCEPTED_ON)
                        .from(GROUP_PLACE)
                        .leftJoin(PART_ACCEPTANCE)
                        .on(PART_ACCEPTANCE.GROUP_PLACE_ID.eq(GROUP_PLACE.ID))
                        .where(GROUP_PLACE.ID.eq(place), GROUP_PLACE.PROJECT_ID.eq(project.id()))
                        .fetchOptional(mapping(Supported::new));
    }

    /** Whether a report was kept already, by an earlier click on the same form. */
    boolean exists(UUID request) {
        return db.fetchExists(RESULT, RESULT.ID.eq(request));
    }

    /** The version of a time that holds; none: 0. */
    int version(UUID project, @Nullable UUID place, int months) {
        return db.fetchCount(
                RESULT,
                RESULT.PROJECT_ID.eq(project),
                RESULT.GROUP_PLACE_ID.isNotDistinctFrom(place),
                RESULT.MONTHS.eq(months));
    }

    /** @throws Stale if somebody else reported the same time at the same moment */
    void add(UUID project, ResultReport report, int version, UUID request) {
        try {
            db.insertInto(RESULT)
                    .set(RESULT.ID, request)
                    .set(RESULT.PROJECT_ID, project)
                    .set(RESULT.GROUP_PLACE_ID, report.place())
                    .set(RESULT.MONTHS, report.months())
                    .set(RESULT.VERSION, version)
                    .set(RESULT.TOLD_BY, report.toldBy().strip())
                    .set(RESULT.NOTE, report.note().strip())
                    .set(RESULT.AT, clock.instant())
                    .set(RESULT.BY, current.get().account())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw new Stale("Somebody else reported the results of " + project);
        }
        report.values()
                .forEach((indicator, value) -> db.insertInto(RESULT_VALUE)
                        .set(RESULT_VALUE.RESULT_ID, request)
                        .set(RESULT_VALUE.INDICATOR, indicator)
                        .set(RESULT_VALUE.QUANTITY, value)
                        .execute());
    }
}
