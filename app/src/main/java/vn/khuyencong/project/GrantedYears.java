package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Posting;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The money of an approval: the part of the plan's own year is set aside, those of later years wait for their plans. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GrantedYears {

    private final Slices slices;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    GrantedYears(Slices slices, Ledger ledger, ApplicationEventPublisher events) {
        this.slices = slices;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Sets the first year aside and lays out the others.
     *
     * @param project as the approval leaves it
     * @param years   what was approved, by budget year
     * @return that its source does not fund it, or the year has not enough, and then nothing was moved; else empty
     */
    List<Finding> grant(Project project, SortedMap<Integer, Dong> years, LocalDate decidedOn, String paper) {
        var scope = project.scope();
        var source =
                ledger.againstSource(project.id(), project.province(), scope.tier(), project.activities(), decidedOn);
        if (!source.isEmpty()) {
            return source;
        }
        var own = years.getOrDefault(scope.planYear(), Dong.ZERO);
        var posting =
                ledger.commit(project.province(), scope.planYear(), scope.tier(), project.id(), own, paper, decidedOn);
        return switch (posting) {
            case Posting.Refusal refusal -> List.of(refusal.finding());
            case Posting.Posted _ -> {
                slices.layOut(project, years, decidedOn, paper);
                events.publishEvent(
                        new ProjectApproved(project.id(), project.code(), project.approvedOrFail(), decidedOn));
                yield List.of();
            }
        };
    }
}
