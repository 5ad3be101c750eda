package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.PERSONAL_ACCESS;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who has looked at personal data of others, in a short transaction of its own, so that reading pages can call it.
 * People who look at their own, and the program itself, are not noted.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class PersonalAccess {

    private static final int QUARTER_MINUTES = 15;

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PersonalAccess(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** What was done with the data. */
    private enum What {
        VIEW,
        EXPORT
    }

    /** The page of one file was shown. */
    public void viewed(String matter, UUID file) {
        note(matter, file, What.VIEW, 1);
    }

    /** A list was taken away. */
    public void exported(String matter, int records) {
        note(matter, null, What.EXPORT, records);
    }

    /** The same file in the same quarter of an hour is noted once. */
    private void note(String matter, @Nullable UUID file, What what, int records) {
        current.find().filter(actor -> isOfOthers(actor.role())).ifPresent(actor -> {
            var now = clock.instant();
            db.insertInto(PERSONAL_ACCESS)
                    .set(PERSONAL_ACCESS.AT, now)
                    .set(PERSONAL_ACCESS.ACCOUNT_ID, actor.account())
                    .set(PERSONAL_ACCESS.ROLE, actor.role().name())
                    .set(PERSONAL_ACCESS.PROVINCE, actor.province() == null ? "" : actor.province())
                    .set(PERSONAL_ACCESS.MATTER, matter)
                    .set(PERSONAL_ACCESS.FILE_ID, file)
                    .set(PERSONAL_ACCESS.WHAT, what.name())
                    .set(PERSONAL_ACCESS.RECORDS, records)
                    .set(PERSONAL_ACCESS.QUARTER, quarter(now))
                    .onConflictDoNothing()
                    .execute();
        });
    }

    /** An establishment sees its own file alone; row-level security has it so. */
    private static boolean isOfOthers(Role role) {
        return role != Role.ESTABLISHMENT && role != Role.SYSTEM;
    }

    private static Instant quarter(Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var minutes = ChronoUnit.MINUTES.between(hour, now);
        return hour.plus(minutes - minutes % QUARTER_MINUTES, ChronoUnit.MINUTES);
    }
}
