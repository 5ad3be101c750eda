package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.CODE_COUNTER;

import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of files: KC-2027-014. No gaps and no doubles, since the counter's row is locked until the file is there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProjectCodes {

    private final DSLContext db;

    ProjectCodes(DSLContext db) {
        this.db = db;
    }

    String next(String province, int year) {
        var number = Objects.requireNonNull(db.insertInto(CODE_COUNTER)
                .set(CODE_COUNTER.PROVINCE, province)
                .set(CODE_COUNTER.YEAR, year)
                .set(CODE_COUNTER.LAST, 1)
                .onConflict(CODE_COUNTER.PROVINCE, CODE_COUNTER.YEAR)
                .doUpdate()
                .set(CODE_COUNTER.LAST, CODE_COUNTER.LAST.plus(1))
                .returningResult(CODE_COUNTER.LAST)
                .fetchSingle()
                .value1());
        return String.format(Locale.ROOT, "KC-%d-%03d", year, number);
    }
}
