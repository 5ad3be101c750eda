package vn.khuyencong.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.ManagementCost.Outcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** Enters what was spent on management, never over the share of the norm. */
@Service
@Transactional
public class SpendOnManagement {

    private final CurrentActor current;
    private final OfficeClock clock;
    private final Permissions permissions;
    private final ManagementShares shares;
    private final ManagementEntries entries;

    SpendOnManagement(
            CurrentActor current,
            OfficeClock clock,
            Permissions permissions,
            ManagementShares shares,
            ManagementEntries entries) {
        this.current = current;
        this.clock = clock;
        this.permissions = permissions;
        this.shares = shares;
        this.entries = entries;
    }

    /** @throws NotAllowed if the actor does not write in the books */
    public Outcome spend(ManagementCost cost) {
        if (!may()) {
            throw new NotAllowed("May not enter costs of management");
        }
        var findings = cost.findings(clock.today());
        var project = cost.code().isBlank() ? Optional.<UUID>empty() : entries.project(cost.code());
        if (!cost.code().isBlank() && project.isEmpty()) {
            findings.add(Finding.of("budget.management-no-file", null, cost.code()));
        }
        var share = shares.of(cost.kind(), cost.tier(), project.orElse(null), cost.spentOn());
        if (share.isEmpty()) {
            findings.add(Finding.of("budget.management-no-share"));
        }
        if (!findings.isEmpty() || share.isEmpty()) {
            return new Outcome.Refused(List.copyOf(findings));
        }
        return switch (entries.post(cost, current.get().provinceOrFail(), project.orElse(null), share.get())) {
            case Posting.Posted(var entry) -> new Outcome.Entered(entry);
            case Posting.OverShare over ->
                new Outcome.Refused(
                        List.of(Finding.of("budget.over-share", share.get().basis(), over.wanted(), over.left())));
            case Posting.Refusal refusal -> new Outcome.Refused(List.of(refusal.finding()));
        };
    }

    /** Whether the actor enters costs of management. */
    public boolean may() {
        return permissions.may(Verb.WRITE, Matter.BUDGET);
    }
}
