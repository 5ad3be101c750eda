package vn.khuyencong.establishment.merger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.FollowMerger;
import vn.khuyencong.establishment.HoldsEstablishments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** Gộp cơ sở trùng: two establishments of the register become one, and everything of both hangs on it. */
@Service
@Transactional
public class MergeEstablishments {

    private static final int LONGEST_REASON = 1000;
    private static final String TAX_CODE = "tax_code";

    private final MergerRows rows;
    private final List<HoldsEstablishments> holders;
    private final FollowMerger desk;
    private final CurrentActor current;
    private final OfficeClock clock;

    MergeEstablishments(
            MergerRows rows,
            List<HoldsEstablishments> holders,
            FollowMerger desk,
            CurrentActor current,
            OfficeClock clock) {
        this.rows = rows;
        this.holders = holders;
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Merges two, once however often it is asked for.
     *
     * @return what stands against it; empty where they are one
     * @throws Stale if somebody changed one of them since it was looked at, or it is gone
     */
    public Problems merge(Merge merge) {
        if (rows.isDone(merge.id())) return Problems.NONE;
        if (!rows.hold(merge.kept(), merge.old())) {
            throw new Stale("One of the establishments " + merge.kept().id() + " and "
                    + merge.old().id() + " has changed");
        }
        var problems = against(merge);
        if (!problems.isEmpty()) return problems;
        var old = merge.old().id();
        var kept = merge.kept().id();
        var columns = merge.fromOld().stream()
                .flatMap(field -> field.columns().stream())
                .toList();
        var account = current.get().account();
        rows.remember(merge, columns, current.get().provinceOrFail(), clock.instant(), account);
        // where it stood before is told by what it says now, so that comes first; its tax code is free only afterwards
        rows.take(
                merge,
                columns.stream().filter(column -> !column.equals(TAX_CODE)).toList());
        rows.takeFigures(merge, clock.instant(), account);
        holders.forEach(holder -> holder.follow(old, kept));
        desk.follow(old, kept);
        rows.follow(merge);
        if (columns.contains(TAX_CODE)) rows.take(merge, List.of(TAX_CODE));
        return Problems.NONE;
    }

    private Problems against(Merge merge) {
        var problems = Problems.NONE;
        if (merge.reason().isBlank() || merge.reason().length() > LONGEST_REASON) {
            problems = problems.with("reason", Finding.of("establishment.merge-reason", null, LONGEST_REASON));
        }
        for (var holder : holders) {
            for (var finding : holder.against(merge.old().id(), merge.kept().id())) problems = problems.with(finding);
        }
        return problems;
    }

    /** The one that stands today for one that was merged into it. */
    @Transactional(readOnly = true)
    public Optional<UUID> keptFor(UUID gone) {
        return rows.keptFor(gone);
    }
}
