package vn.khuyencong.project;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.Dong;
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

    /** What may be advanced of a contract; none where nothing says it. */
    List<AdvanceTerms.Part> advance(Project project, Evidence evidence, Dong contracted) {
        return ratios.parts(project, evidence, contracted);
    }

    /** @param there the slots that are filled */
    List<Finding> against(Step step, Project project, Evidence evidence, Set<String> there) {
        return papers.against(step, project, evidence, there);
    }
}
