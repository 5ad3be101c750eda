package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.shared.Dong;

/**
 * The plan is approved, and with it a đề án: its norm is frozen as of the day of decision, its money set aside.
 * Only the plan calls this, in its own transaction, which it rolls back when one of its đề án is refused.
 */
@Service
public class ApproveProject {

    private final Moves moves;
    private final Supports supports;
    private final FrozenNorms frozen;
    private final GrantedYears granted;
    private final OfficeClock clock;

    ApproveProject(Moves moves, Supports supports, FrozenNorms frozen, GrantedYears granted, OfficeClock clock) {
        this.moves = moves;
        this.supports = supports;
        this.frozen = frozen;
        this.granted = granted;
        this.clock = clock;
    }

    /**
     * Approves it.
     *
     * @param amount what stands in the plan; of a flagship its part of the plan's year, to which come those of later years
     * @param paper  number of the decision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision approve(UUID id, Dong amount, LocalDate decidedOn, String paper) {
        return moves.make(Move.within(Step.APPROVE, id).under(paper).of(amount), project -> {
            var years = SliceRules.granted(project, amount);
            var whole = years.values().stream().reduce(Dong.ZERO, Dong::plus);
            var assessed = supports.on(project, decidedOn);
            var decision = project.granting(whole, decidedOn)
                    .decide(
                            Step.APPROVE,
                            ApprovalRules.findings(project, whole, decidedOn, clock.today(), assessed.support()),
                            assessed.support().citations());
            return decision instanceof Moved moved ? granted(moved, years, assessed, decidedOn, paper) : decision;
        });
    }

    private Decision granted(
            Moved moved,
            SortedMap<Integer, Dong> years,
            Supports.Assessed assessed,
            LocalDate decidedOn,
            String paper) {
        var findings = granted.grant(moved.project(), years, decidedOn, paper);
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        assessed.parts().forEach(part -> freeze(moved.project(), part, decidedOn));
        return moved;
    }

    private void freeze(Project project, Supports.Assessed.Part part, LocalDate decidedOn) {
        frozen.freeze(
                project.id(),
                part.component().position(),
                decidedOn,
                Objects.requireNonNull(part.level()),
                Objects.requireNonNull(part.receipt()));
    }
}
