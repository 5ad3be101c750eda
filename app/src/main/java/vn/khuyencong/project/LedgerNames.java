package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.ProjectNames;

/** Tells the ledger how đề án are called. */
@Repository
@Transactional(readOnly = true)
class LedgerNames implements ProjectNames {

    private final DSLContext db;

    LedgerNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> codes(Set<UUID> projects) {
        return db.select(PROJECT.ID, PROJECT.CODE)
                .from(PROJECT)
                .where(PROJECT.ID.in(projects))
                .fetchMap(PROJECT.ID, PROJECT.CODE);
    }

    @Override
    public Optional<UUID> find(String code) {
        return db.select(PROJECT.ID).from(PROJECT).where(PROJECT.CODE.eq(code)).fetchOptional(PROJECT.ID);
    }
}
