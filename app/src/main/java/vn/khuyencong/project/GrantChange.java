package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ChangeRules.Present;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What granting a change does: to the file, to the contract, to the money. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GrantChange {

    private final PresentFiles files;
    private final Supports supports;
    private final ChangedFiles changed;
    private final ChangeMoney money;
    private final OfficeClock clock;

    GrantChange(PresentFiles files, Supports supports, ChangedFiles changed, ChangeMoney money, OfficeClock clock) {
        this.files = files;
        this.supports = supports;
        this.changed = changed;
        this.money = money;
        this.clock = clock;
    }

    Present present(Project project) {
        return files.of(project);
    }

    /** What stands against granting it today, the money of the year aside. */
    List<Finding> against(ChangeRequest request, Present now) {
        var findings = new ArrayList<>(ChangeRules.wanted(request.asked(), now));
        if (request.kind() == ChangeKind.CHANGE_PLACE) {
            findings.addAll(place(request, now.project()));
        }
        if (request.kind() == ChangeKind.CHANGE_BENEFICIARY) {
            findings.addAll(beneficiary(request, now.project()));
        }
        if (request.kind() == ChangeKind.MORE_SUPPORT) {
            findings.addAll(money.overFrozen(now.project(), amount(request)));
        }
        return findings;
    }

    /** Whether what is approved may be given at the new place, by the norms of today. */
    private List<Finding> place(ChangeRequest request, Project project) {
        var scope = project.scope()
                .at(Objects.requireNonNull(request.asked().wanted().place()));
        return supports.on(project, scope, project.estimate(), clock.today())
                .support()
                .against(project.approvedOrFail(), "project.change-over-ceiling-there");
    }

    /** Whether what is approved may be given to the new establishment, by the norms of today. */
    private List<Finding> beneficiary(ChangeRequest request, Project project) {
        var other = project.benefiting(
                Objects.requireNonNull(request.asked().wanted().beneficiary()));
        return supports.on(other, clock.today())
                .support()
                .against(project.approvedOrFail(), "project.change-over-ceiling-of-other");
    }

    /** The file as a granted request leaves it, as far as a move saves it. */
    Project approving(Project project, ChangeRequest request, ChangeDecision decision) {
        return decision.granted() && request.kind().isOfSupport() && project.approvedOn() != null
                ? project.granting(amount(request), project.approvedOn())
                : project;
    }

    /**
     * Makes it hold.
     *
     * @param after the file as the move will save it
     * @return that the year has not enough money, and then nothing was changed; else empty
     */
    List<Finding> apply(ChangeRequest request, Present now, Project after, ChangeDecision decision) {
        var wanted = request.asked().wanted();
        var facts = ChangeFacts.of(request.asked(), now).after();
        switch (request.kind()) {
            case CHANGE_TIME_WITHIN_YEAR, EXTEND_TO_NEXT_YEAR ->
                changed.endsOn(now, Objects.requireNonNull(wanted.endsOn()));
            case LESS_OR_SAME_SUPPORT, MORE_SUPPORT -> {
                var missing = money.follow(now.project(), amount(request), decision);
                if (!missing.isEmpty()) {
                    return missing;
                }
                changed.contracted(now, facts.contracted());
            }
            case CHANGE_PLACE -> changed.place(after, Objects.requireNonNull(wanted.place()));
            case CHANGE_CONTENT -> changed.content(after, Objects.requireNonNull(wanted.content()));
            case CHANGE_BENEFICIARY -> changed.beneficiary(after, Objects.requireNonNull(wanted.beneficiary()));
            case STOP -> {}
        }
        return List.of();
    }

    private static Dong amount(ChangeRequest request) {
        return Objects.requireNonNull(request.asked().wanted().amount());
    }
}
