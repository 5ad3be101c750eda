package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.VERIFICATION;

import java.util.HexFormat;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the trail was checked and what was found, so that its readers know. */
@Component
@Transactional
class Verifications {

    private final DSLContext db;
    private final OfficeClock clock;

    Verifications(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    void keep(ChainReport report) {
        var last = report.last();
        var broken = report.broken();
        db.insertInto(VERIFICATION)
                .set(VERIFICATION.VERIFIED_AT, clock.instant())
                .set(VERIFICATION.ROWS, report.rows())
                .set(VERIFICATION.SEALS, report.seals())
                .set(
                        VERIFICATION.LAST_HASH,
                        last == null ? null : HexFormat.of().parseHex(last.hash()))
                .set(VERIFICATION.BROKEN, broken == null ? null : broken.code())
                .set(VERIFICATION.BROKEN_AT, broken == null ? null : broken.at())
                .execute();
    }
}
