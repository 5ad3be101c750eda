package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;

/** What the end of a file rests on besides its norm: that it is late, that it was struck. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementGrounds {

    private final LateSettlement late;
    private final ForceMajeures struck;
    private final ForceMajeureLaw law;

    SettlementGrounds(LateSettlement late, ForceMajeures struck, ForceMajeureLaw law) {
        this.late = late;
        this.struck = struck;
        this.law = law;
    }

    /** The article of a confirmed force majeure; none where there is none. */
    List<Citation> struck(UUID project) {
        return law.basis(struck.of(project));
    }

    /** Every article, those of lateness first. */
    List<Citation> of(Project project, List<Citation> struck) {
        return Stream.concat(late.basis(project).stream(), struck.stream()).toList();
    }

    LocalDate today() {
        return late.today();
    }
}
