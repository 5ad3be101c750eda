package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.AdvanceRule;
import vn.khuyencong.shared.Finding;

/** What the steps of the money ask for: a ratio of the advance, and papers. */
@Component
class MoneySteps {

    private final AdvanceRatios ratios;
    private final StepPapers papers;

    MoneySteps(AdvanceRatios ratios, StepPapers papers) {
        this.ratios = ratios;
        this.papers = papers;
    }

    /** How much may be advanced; empty where nothing says it. */
    Optional<AdvanceRule> ratio(Project project, Evidence evidence) {
        return ratios.of(project, evidence);
    }

    /** @param there the slots that are filled */
    List<Finding> against(Step step, Project project, Evidence evidence, Set<String> there) {
        return papers.against(step, project, evidence, there);
    }
}
