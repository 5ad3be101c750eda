package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Posting;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * The plan of a later year sets its part of a running flagship aside (giao kinh phí năm tiếp theo của đề án điểm). Only the
 * plan calls this, in its own transaction, which it rolls back when anything is refused.
 */
@Service
public class CommitSlice {

    private final Projects projects;
    private final Slices slices;
    private final Ledger ledger;

    CommitSlice(Projects projects, Slices slices, Ledger ledger) {
        this.projects = projects;
        this.slices = slices;
        this.ledger = ledger;
    }

    /**
     * Sets it aside out of the fund of its year.
     *
     * @param amount as it stands in the plan
     * @param paper  number of the decision
     * @return what stands against it, and then nothing was set aside; else empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Finding> commit(UUID id, int year, Dong amount, LocalDate decidedOn, String paper) {
        var project = projects.lock(id);
        var slice = slices.of(project).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
        var findings = SliceRules.committing(project, slice, amount);
        if (!findings.isEmpty()) {
            return findings;
        }
        var posting = ledger.commit(project.province(), year, project.scope().tier(), id, amount, paper, decidedOn);
        return switch (posting) {
            case Posting.Refusal refusal -> List.of(refusal.finding());
            case Posting.Posted _ -> {
                slices.commit(id, year, decidedOn, paper);
                yield List.of();
            }
        };
    }
}
