package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.CONTRACT;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.treasury.PaidFile;
import vn.khuyencong.budget.treasury.PaidFiles;

/** Names the đề án of a request for payment, for its paper. */
@Repository
@Transactional(readOnly = true)
class TreasuryNames implements PaidFiles {

    private final DSLContext db;

    TreasuryNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<PaidFile> find(UUID project) {
        return db.select(PROJECT.CODE, PROJECT.TITLE, PROJECT.IMPLEMENTER_ID, CONTRACT.NUMBER, CONTRACT.SIGNED_ON)
                .from(PROJECT)
                .leftJoin(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .where(PROJECT.ID.eq(project))
                .fetchOptional(mapping(PaidFile::new));
    }
}
