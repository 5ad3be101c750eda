package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectDistinct;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.PUB_SUPPORTED;
import static vn.khuyencong.project.db.Tables.RESULT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Tier;

/** Whoever was supported and whose support was accepted: one for a file, one for each place of a group file. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SupportedOnes {

    private static final Field<Set<Integer>> REPORTED = multiset(selectDistinct(RESULT.MONTHS)
                    .from(RESULT)
                    .where(
                            RESULT.PROJECT_ID.eq(PUB_SUPPORTED.PROJECT_ID),
                            RESULT.GROUP_PLACE_ID.isNotDistinctFrom(PUB_SUPPORTED.GROUP_PLACE_ID)))
            .as("reported")
            .convertFrom(rows -> new HashSet<>(rows.map(row -> row.value1())));

    private final DSLContext db;

    SupportedOnes(DSLContext db) {
        this.db = db;
    }

    /**
     * One of them.
     *
     * @param place      the place of a group file; empty for a file for one beneficiary
     * @param acceptedOn day of the acceptance of the file, or of the place
     * @param reported   the times that are reported, in months since acceptance
     */
    record Supported(
            UUID project,
            @Nullable UUID place,
            String province,
            Tier tier,
            String code,
            String title,
            UUID beneficiary,
            LocalDate acceptedOn,
            Set<Integer> reported) {}

    /** Those that were accepted until a day (inclusive), in one statement. */
    List<Supported> until(LocalDate day) {
        return db.select(PROJECT.ID, PROJECT.PROVINCE, PROJECT.TIER, PROJECT.CODE, PROJECT.TITLE)
                .select(PUB_SUPPORTED.fields())
                .select(REPORTED)
                .from(PUB_SUPPORTED)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PUB_SUPPORTED.PROJECT_ID))
                .where(PUB_SUPPORTED.ACCEPTED_ON.le(day))
                .orderBy(PROJECT.ID, PUB_SUPPORTED.GROUP_PLACE_ID)
                .fetch(row -> new Supported(
                        row.get(PROJECT.ID),
                        row.get(PUB_SUPPORTED.GROUP_PLACE_ID),
                        row.get(PROJECT.PROVINCE),
                        row.get(PROJECT.TIER),
                        row.get(PROJECT.CODE),
                        row.get(PROJECT.TITLE),
                        row.get(PUB_SUPPORTED.BENEFICIARY_ID),
                        row.get(PUB_SUPPORTED.ACCEPTED_ON),
                        row.get(REPORTED)));
    }
}
