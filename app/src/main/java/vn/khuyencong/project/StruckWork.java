package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Whether work that can be struck goes on at a file, or at a place of a group file. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StruckWork {

    private final Contracts contracts;
    private final GroupPlans plans;
    private final PartAcceptances parts;

    StruckWork(Contracts contracts, GroupPlans plans, PartAcceptances parts) {
        this.contracts = contracts;
        this.plans = plans;
        this.parts = parts;
    }

    /** What was found. */
    sealed interface Found {

        /**
         * Work goes on.
         *
         * @param most cost of all of it by the estimate, or by the plan of the place
         */
        record Open(LocalDate signedOn, Dong most) implements Found {}

        /** Nothing goes on there. */
        record Refused(Finding finding) implements Found {}
    }

    /** @param id the place; empty: the file as a whole */
    Found of(Project project, @Nullable UUID id) {
        var contract = contracts.find(project.id());
        if (contract.isEmpty() || project.stage() != Stage.UNDER_WAY) {
            return new Found.Refused(Finding.of("project.struck-not-now", null, project.code()));
        }
        var signedOn = contract.get().signedOn();
        if (id == null) {
            return project.scope().isOfAGroup()
                    ? new Found.Refused(Finding.of("project.struck-place-missing"))
                    : new Found.Open(signedOn, project.estimate().total());
        }
        var place = plans.of(project).place(id);
        if (place == null || !place.stands()) {
            return new Found.Refused(Finding.of("project.part-place-missing"));
        }
        return parts.of(project.id()).stream().anyMatch(part -> id.equals(part.place()))
                ? new Found.Refused(Finding.of("project.part-place-accepted"))
                : new Found.Open(signedOn, place.told().total());
    }
}
