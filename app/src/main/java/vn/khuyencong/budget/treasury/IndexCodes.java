package vn.khuyencong.budget.treasury;

import static org.jooq.impl.DSL.condition;
import static vn.khuyencong.budget.db.Tables.INDEX_CODE;
import static vn.khuyencong.budget.db.legal.Tables.PUB_PROVISION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;

/** The index of the State budget. */
@Repository
@Transactional(readOnly = true)
public class IndexCodes {

    private static final String READ = "READ";

    private final DSLContext db;

    IndexCodes(DSLContext db) {
        this.db = db;
    }

    /** Every code in force on a day, by part and number. */
    public List<IndexCode> on(LocalDate day) {
        return db.select(
                        INDEX_CODE.ID,
                        INDEX_CODE.PART,
                        INDEX_CODE.CODE,
                        INDEX_CODE.PARENT,
                        INDEX_CODE.NAME_VI,
                        INDEX_CODE.NAME_EN,
                        PUB_PROVISION.ID,
                        PUB_PROVISION.NUMBER,
                        PUB_PROVISION.PLACE,
                        PUB_PROVISION.EFFECTIVE_FROM,
                        PUB_PROVISION.READING.coerce(String.class))
                .from(INDEX_CODE)
                .join(PUB_PROVISION)
                .on(PUB_PROVISION.ID.eq(INDEX_CODE.PROVISION_ID))
                .where(condition("{0} @> {1}", INDEX_CODE.IN_FORCE, day))
                .orderBy(INDEX_CODE.PART, INDEX_CODE.PARENT, INDEX_CODE.CODE)
                .fetch(row -> new IndexCode(
                        row.get(INDEX_CODE.ID),
                        row.get(INDEX_CODE.PART),
                        row.get(INDEX_CODE.CODE),
                        row.get(INDEX_CODE.PARENT),
                        row.get(INDEX_CODE.NAME_VI),
                        row.get(INDEX_CODE.NAME_EN),
                        new Citation(
                                row.get(PUB_PROVISION.ID),
                                row.get(PUB_PROVISION.NUMBER),
                                row.get(PUB_PROVISION.PLACE),
                                row.get(PUB_PROVISION.EFFECTIVE_FROM),
                                READ.equals(row.get(PUB_PROVISION.READING.coerce(String.class))))));
    }
}
