package vn.khuyencong.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.Dong;

/** Makes entries of management, with the share they are held to laid down first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ManagementEntries {

    private final Entries entries;
    private final ManagementShares shares;
    private final List<ProjectNames> names;

    ManagementEntries(Entries entries, ManagementShares shares, List<ProjectNames> names) {
        this.entries = entries;
        this.shares = shares;
        this.names = List.copyOf(names);
    }

    /** The đề án of a code. */
    Optional<UUID> project(String code) {
        return names.stream().flatMap(one -> one.find(code.strip()).stream()).findFirst();
    }

    Posting post(ManagementCost cost, String province, @Nullable UUID project, Share share) {
        var fund = entries.fund(province, cost.year(), cost.tier(), null, project);
        if (fund.isEmpty()) {
            return new Posting.NotEnoughMoney(Bucket.AVAILABLE, Dong.ZERO, cost.amount());
        }
        shares.lay(fund.get(), cost.kind(), project, share);
        return entries.post(new Movement(
                cost.request(),
                cost.kind(),
                province,
                cost.year(),
                cost.tier(),
                project,
                cost.amount(),
                cost.voucher().strip(),
                cost.spentOn(),
                cost.note().strip()));
    }
}
