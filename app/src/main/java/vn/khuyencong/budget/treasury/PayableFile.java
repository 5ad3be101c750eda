package vn.khuyencong.budget.treasury;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * A đề án to which something may be paid now.
 *
 * @param kind     an advance before acceptance, a payment after it
 * @param left     what may still be paid so
 * @param receiver whoever the support is for; empty where the file names nobody
 * @param against  what stands against paying anything yet
 */
public record PayableFile(
        UUID project,
        String code,
        String title,
        String activity,
        int year,
        Tier tier,
        EntryKind kind,
        Dong left,
        String receiver,
        List<Finding> against) {

    public PayableFile {
        against = List.copyOf(against);
    }
}
