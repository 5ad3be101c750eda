package vn.khuyencong.budget;

import static vn.khuyencong.budget.db.Tables.MANAGEMENT_CEILING;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.Tier;

/** The shares for management: as the norms have them, and as they are laid down beside a fund. */
@Component
@Transactional
public class ManagementShares {

    private static final String AGENCY = "AGENCY";
    private static final String IMPLEMENTER = "IMPLEMENTER";

    private final DSLContext db;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    ManagementShares(DSLContext db, Norms norms, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** The share of today; a province's own goes before the national one. Empty where nobody has entered one. */
    @Transactional(readOnly = true)
    public Optional<Share> of(EntryKind kind, Tier tier) {
        var who = kind == EntryKind.MANAGE_AGENCY ? AGENCY : IMPLEMENTER;
        var today = clock.today();
        return norms.managementShare(who, tier, current.get().province(), today)
                .or(() -> norms.managementShare(who, Tier.NATIONAL, null, today));
    }

    /** Lays a share down, for the database to hold entries to. */
    void lay(UUID fund, EntryKind kind, Share share) {
        var row = db.newRecord(MANAGEMENT_CEILING);
        row.setRatioBp(share.ratio());
        row.setProvisionId(share.basis().provision());
        row.setSetAt(clock.instant());
        row.setSetBy(current.get().account());
        db.insertInto(MANAGEMENT_CEILING)
                .set(MANAGEMENT_CEILING.FUND_ID, fund)
                .set(MANAGEMENT_CEILING.KIND, kind)
                .set(row)
                .onConflict(MANAGEMENT_CEILING.FUND_ID, MANAGEMENT_CEILING.KIND)
                .doUpdate()
                .set(row)
                .execute();
    }
}
