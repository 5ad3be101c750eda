package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;

/** Papers that something on the file rests on: they are never taken away alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RestingPapers {

    private final PriceRows prices;
    private final StepExceptions exceptions;

    RestingPapers(PriceRows prices, StepExceptions exceptions) {
        this.prices = prices;
        this.exceptions = exceptions;
    }

    /** What stands against taking a paper away: a price goes with its paper, an exception stays and its paper with it. */
    List<Finding> against(Project project, UUID paper) {
        if (prices.restOn(project.id(), paper)) {
            return List.of(Finding.of("project.paper-of-a-price", null, project.code()));
        }
        return exceptions.restOn(project.id(), paper)
                ? List.of(Finding.of("project.paper-of-an-exception", null, project.code()))
                : List.of();
    }
}
