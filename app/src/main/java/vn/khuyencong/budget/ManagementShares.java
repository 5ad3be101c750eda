package vn.khuyencong.budget;

import static vn.khuyencong.budget.db.Tables.MANAGEMENT_CEILING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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
    private static final String IMPLEMENTER_DIFFICULT = "IMPLEMENTER_DIFFICULT";
    private static final UUID WHOLE_FUND = new UUID(0, 0);

    private final DSLContext db;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final List<DifficultPlaces> places;

    ManagementShares(
            DSLContext db, Norms norms, CurrentActor current, OfficeClock clock, List<DifficultPlaces> places) {
        this.db = db;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
        this.places = List.copyOf(places);
    }

    /** The share of today; a province's own goes before the national one. Empty where nobody has entered one. */
    @Transactional(readOnly = true)
    public Optional<Share> of(EntryKind kind, Tier tier) {
        var who = kind == EntryKind.MANAGE_AGENCY ? AGENCY : IMPLEMENTER;
        return share(who, tier);
    }

    /** The share of an implementer where the place is a difficult one; empty where nobody has entered one. */
    @Transactional(readOnly = true)
    public Optional<Share> difficult(Tier tier) {
        return share(IMPLEMENTER_DIFFICULT, tier);
    }

    /**
     * The share of a cost: of a đề án at a difficult place on the day it was spent, the larger one.
     *
     * @param project empty where the agency spent it
     */
    @Transactional(readOnly = true)
    public Optional<Share> of(EntryKind kind, Tier tier, @Nullable UUID project, LocalDate day) {
        var difficult = project != null && places.stream().anyMatch(one -> one.isDifficult(project, day));
        return difficult ? difficult(tier).or(() -> of(kind, tier)) : of(kind, tier);
    }

    private Optional<Share> share(String who, Tier tier) {
        var today = clock.today();
        return norms.managementShare(who, tier, current.get().province(), today)
                .or(() -> norms.managementShare(who, Tier.NATIONAL, null, today));
    }

    /** Lays a share down, for the database to hold entries to. */
    void lay(UUID fund, EntryKind kind, @Nullable UUID project, Share share) {
        var row = db.newRecord(MANAGEMENT_CEILING);
        row.setRatioBp(share.ratio());
        row.setProvisionId(share.basis().provision());
        row.setSetAt(clock.instant());
        row.setSetBy(current.get().account());
        db.insertInto(MANAGEMENT_CEILING)
                .set(MANAGEMENT_CEILING.FUND_ID, fund)
                .set(MANAGEMENT_CEILING.KIND, kind)
                .set(MANAGEMENT_CEILING.PROJECT_ID, project == null ? WHOLE_FUND : project)
                .set(row)
                .onConflict(MANAGEMENT_CEILING.FUND_ID, MANAGEMENT_CEILING.KIND, MANAGEMENT_CEILING.PROJECT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }
}
