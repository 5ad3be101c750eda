package vn.khuyencong.project;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;

/** Where a setting asks for it, nothing is accepted before enough counterpart money is shown and confirmed. */
@Component
@Order(9)
@Transactional(propagation = Propagation.MANDATORY)
class CounterpartFirst implements StandsBefore {

    private static final String SETTING = "COUNTERPART_EVIDENCE";
    private static final String REQUIRED = "REQUIRED";

    private final Norms norms;
    private final OfficeClock clock;
    private final CounterpartPapers papers;
    private final Contracts contracts;

    CounterpartFirst(Norms norms, OfficeClock clock, CounterpartPapers papers, Contracts contracts) {
        this.norms = norms;
        this.clock = clock;
        this.papers = papers;
        this.contracts = contracts;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        if (step != Step.ACCEPT || !isRequired(project)) {
            return List.of();
        }
        var contracted = contracts.find(project.id()).map(Contract::amount).orElse(null);
        return Counterpart.of(project.estimate(), contracted, null, papers.of(project.id()))
                .against(norms.rule(Counterpart.RULE, clock.today()).orElse(null));
    }

    private boolean isRequired(Project project) {
        return norms.setting(SETTING, project.scope().tier(), project.province(), clock.today())
                .filter(setting -> setting.value().equals(REQUIRED))
                .isPresent();
    }
}
