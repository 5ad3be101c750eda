package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.VOUCHER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;

/** The register of vouchers on the file of a đề án. */
@Repository
@Transactional
public class Vouchers {

    /** What the office keeps of one; longer is a slip. The table holds the same. */
    static final int LONGEST_NUMBER = 50;

    static final int LONGEST_SELLER = 200;
    static final int LONGEST_CONTENT = 500;

    private static final Field<String> CODES = field(name("code"), String.class);
    private static final Field<Dong> PAID_THERE =
            field(name("supported_vnd"), Long.class).convertFrom(Dong::new);

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Vouchers(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Those of a đề án, by their days. */
    @Transactional(readOnly = true)
    public List<Voucher> of(UUID project) {
        return db.select(
                        VOUCHER.ID,
                        VOUCHER.NUMBER,
                        VOUCHER.ISSUED_ON,
                        VOUCHER.SELLER,
                        VOUCHER.CONTENT,
                        VOUCHER.AMOUNT_VND,
                        VOUCHER.SUPPORTED_VND)
                .from(VOUCHER)
                .where(VOUCHER.PROJECT_ID.eq(project))
                .orderBy(VOUCHER.ISSUED_ON, VOUCHER.NUMBER, VOUCHER.ID)
                .fetch(mapping(Voucher::new));
    }

    /**
     * In which other files of the province the same voucher stands; empty where in none. The answer holds until the
     * transaction ends, also of files the actor may not see.
     */
    Optional<Elsewhere> elsewhere(UUID project, Voucher voucher) {
        return db.select(CODES, PAID_THERE)
                .from(table(
                        "project.voucher_elsewhere({0}, {1}, {2}, {3})",
                        val(project), val(voucher.number()), val(voucher.seller()), val(voucher.on())))
                .fetchOptional(mapping(Elsewhere::new));
    }

    /**
     * The same voucher on other files.
     *
     * @param codes     numbers of those files
     * @param supported what they pay of it from khuyến công money
     */
    record Elsewhere(String codes, Dong supported) {}

    void add(UUID project, Voucher voucher) {
        db.insertInto(VOUCHER)
                .set(VOUCHER.ID, voucher.id())
                .set(VOUCHER.PROJECT_ID, project)
                .set(VOUCHER.NUMBER, voucher.number())
                .set(VOUCHER.ISSUED_ON, voucher.on())
                .set(VOUCHER.SELLER, voucher.seller())
                .set(VOUCHER.CONTENT, voucher.content())
                .set(VOUCHER.AMOUNT_VND, voucher.amount())
                .set(VOUCHER.SUPPORTED_VND, voucher.supported())
                .set(VOUCHER.AT, clock.instant())
                .set(VOUCHER.BY, current.get().account())
                .execute();
    }

    /** @return whether there was one to take out */
    boolean remove(UUID project, UUID voucher) {
        return db.deleteFrom(VOUCHER)
                        .where(VOUCHER.PROJECT_ID.eq(project), VOUCHER.ID.eq(voucher))
                        .execute()
                == 1;
    }
}
