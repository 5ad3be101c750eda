package vn.khuyencong.budget.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** The offices of a budget year enter their papers step by step, each its own; the settlement's figures stay as sent. */
@Service
@Transactional
public class KeepCycle {

    private final CyclePapers papers;
    private final YearReports reports;
    private final CycleOffice office;
    private final CurrentActor current;
    private final OfficeClock clock;

    KeepCycle(CyclePapers papers, YearReports reports, CycleOffice office, CurrentActor current, OfficeClock clock) {
        this.papers = papers;
        this.reports = reports;
        this.office = office;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One step of a year.
     *
     * @param role     the account role that makes it; empty where no norm says
     * @param deadline empty where no norm sets one
     * @param may      whether the reader may enter a paper of it now
     * @param withdrawing the body whose papers the reader withdraws; empty where she withdraws none
     */
    public record Look(
            CycleStep step,
            @Nullable String role,
            @Nullable Deadline deadline,
            List<CyclePaper> papers,
            boolean may,
            @Nullable UUID withdrawing) {

        /** Whether the reader may withdraw a paper. */
        public boolean mine(CyclePaper paper) {
            return step != CycleStep.SETTLEMENT && paper.body().equals(withdrawing);
        }

        /** Whether a paper came after the last day. */
        public boolean isLate(CyclePaper paper) {
            return deadline != null && paper.dated().isAfter(deadline.lastDay());
        }
    }

    /** Every step of a year, in order. */
    @Transactional(readOnly = true)
    public List<Look> look(int year) {
        var all = papers.of(year);
        var looks = new ArrayList<Look>();
        for (var step : CycleStep.values()) {
            var ofStep = all.stream().filter(paper -> paper.step() == step).toList();
            var before = step.before();
            var reached = before == null || all.stream().anyMatch(paper -> paper.step() == before);
            var open = reached && (step.isSeveral() ? !isMine(step, ofStep) : ofStep.isEmpty());
            looks.add(new Look(
                    step,
                    office.role(step).orElse(null),
                    office.deadline(step, year).orElse(null),
                    ofStep,
                    open && office.may(step),
                    office.may(step) ? current.get().organisation() : null));
        }
        return List.copyOf(looks);
    }

    /** The figures of the settlement: as sent, else as of now. */
    @Transactional(readOnly = true)
    public YearReport report(int year) {
        return reports.of(year);
    }

    /** What the estimates of the units come to. */
    public static Dong estimates(List<Look> looks) {
        return CycleRules.estimates(
                looks.stream().flatMap(look -> look.papers().stream()).toList());
    }

    /**
     * Enters a paper of the actor's own body; the same form sent again keeps nothing twice.
     *
     * @return what stands against it; empty where it is kept
     * @throws NotAllowed if the step is not the actor's
     */
    public List<Finding> enter(CyclePaper.Wanted wanted) {
        demand(wanted.step());
        papers.hold(wanted.year());
        if (papers.isKept(wanted.id())) {
            return List.of();
        }
        var body = Objects.requireNonNull(current.get().organisation(), "who may has a body");
        var findings = CycleRules.findings(
                wanted, papers.of(wanted.year()), body, papers.closedThrough(wanted.year()), clock.today());
        if (findings.isEmpty()) {
            papers.add(wanted, body);
            if (wanted.step() == CycleStep.SETTLEMENT) {
                reports.freeze(wanted.year(), wanted.id());
            }
        }
        return findings;
    }

    /**
     * Withdraws a paper that was entered wrongly, while no later step rests on it.
     *
     * @return what stands against it; empty where it is withdrawn
     */
    public List<Finding> withdraw(int year, UUID id, String because) {
        papers.hold(year);
        var all = papers.of(year);
        var paper = all.stream().filter(one -> one.id().equals(id)).findFirst();
        if (paper.isEmpty()) {
            return List.of();
        }
        demand(paper.get().step());
        if (paper.get().step() == CycleStep.SETTLEMENT) {
            return List.of(Finding.of("budget.cycle-sent"));
        }
        if (!paper.get().body().equals(current.get().organisation())) {
            return List.of(
                    Finding.of("budget.cycle-of-another", null, paper.get().bodyName()));
        }
        if (all.stream().anyMatch(one -> one.step().before() == paper.get().step())) {
            return List.of(
                    Finding.of("budget.cycle-rests-on-it", null, paper.get().number()));
        }
        if (because.isBlank()) {
            return List.of(Finding.of("budget.cycle-why"));
        }
        papers.withdraw(id, because.strip());
        return List.of();
    }

    private boolean isMine(CycleStep step, List<CyclePaper> there) {
        return step == CycleStep.ESTIMATE
                && there.stream()
                        .anyMatch(paper -> paper.body().equals(current.get().organisation()));
    }

    private void demand(CycleStep step) {
        if (!office.may(step)) {
            throw new NotAllowed(current.get().username() + " may not enter " + step);
        }
    }
}
