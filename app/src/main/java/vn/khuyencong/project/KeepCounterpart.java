package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Whoever carries a đề án out enters what shows its counterpart money; the office that accepts confirms each paper. */
@Service
public class KeepCounterpart {

    private final Projects projects;
    private final CounterpartPapers papers;
    private final StepRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    KeepCounterpart(
            Projects projects, CounterpartPapers papers, StepRoles roles, CurrentActor current, OfficeClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Enters one; the same form sent again keeps nothing twice.
     *
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> enter(UUID id, CounterpartPaper paper) {
        var project = demand(id, StepRole.IMPLEMENTER);
        var there = papers.of(id);
        if (there.stream().anyMatch(kept -> kept.paper().id().equals(paper.id()))) {
            return List.of();
        }
        var findings = CounterpartRules.findings(project, paper, there, clock.today());
        if (findings.isEmpty()) {
            papers.add(id, paper);
        }
        return findings;
    }

    /** Takes one out that is not confirmed; nothing happens where somebody has taken it out already. */
    @Transactional
    public List<Finding> takeOut(UUID id, UUID paper) {
        var project = demand(id, StepRole.IMPLEMENTER);
        if (!CounterpartRules.isOpen(project.stage())) {
            return List.of(Finding.of("project.counterpart-not-now", null, project.code()));
        }
        papers.remove(id, paper);
        return List.of();
    }

    /**
     * Confirms one, or says why it does not count; one that is answered already stays as it is.
     *
     * @return what stands against it; empty where it is answered
     */
    @Transactional
    public List<Finding> answer(UUID id, UUID paper, boolean confirmed, String why) {
        var project = demand(id, StepRole.ACCEPTOR);
        if (!CounterpartRules.isOpen(project.stage())) {
            return List.of(Finding.of("project.counterpart-not-now", null, project.code()));
        }
        var enteredBy = papers.enteredBy(id, paper);
        if (enteredBy == null) {
            throw new NotFound("No paper " + paper + " on " + project.code());
        }
        if (enteredBy.equals(current.get().account())) {
            return List.of(Finding.of("project.counterpart-own"));
        }
        if (!confirmed && why.isBlank()) {
            return List.of(Finding.of("project.counterpart-why"));
        }
        papers.answer(id, paper, confirmed, why.strip());
        return List.of();
    }

    /** Whether the reader enters papers on this file now. */
    @Transactional(readOnly = true)
    public boolean mayEnter(Project project) {
        return CounterpartRules.isOpen(project.stage()) && plays(project, StepRole.IMPLEMENTER);
    }

    /** Whether the reader confirms papers on this file now. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Project project) {
        return CounterpartRules.isOpen(project.stage()) && plays(project, StepRole.ACCEPTOR);
    }

    private Project demand(UUID id, StepRole part) {
        var project = projects.lock(id);
        if (!plays(project, part)) {
            throw new NotAllowed(current.get().username() + " is not the " + part + " of " + project.code());
        }
        return project;
    }

    private boolean plays(Project project, StepRole part) {
        return roles.mayPlay(current.get(), part, project.scope().tier(), project.province(), project.implementer());
    }
}
