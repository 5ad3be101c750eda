package vn.khuyencong.plan;

import static vn.khuyencong.plan.db.Tables.REGISTRATION;
import static vn.khuyencong.plan.db.Tables.REGISTRATION_ASKED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DueDates;

/** The closing day of a round is the last day of each answer, for "my work". */
@Component
@Transactional(readOnly = true)
class RegistrationClocks implements DueDates {

    private final DSLContext db;

    RegistrationClocks(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return RegistrationPapers.MATTER;
    }

    @Override
    public Map<UUID, LocalDate> dueOn(Collection<UUID> files) {
        return db.select(REGISTRATION_ASKED.ID, REGISTRATION.CLOSES_ON)
                .from(REGISTRATION_ASKED)
                .join(REGISTRATION)
                .on(REGISTRATION.ID.eq(REGISTRATION_ASKED.REGISTRATION_ID))
                .where(REGISTRATION_ASKED.ID.in(files))
                .fetchMap(REGISTRATION_ASKED.ID, REGISTRATION.CLOSES_ON);
    }
}
