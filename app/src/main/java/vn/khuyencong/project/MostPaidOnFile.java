package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.MostPaid;
import vn.khuyencong.shared.Dong;

/** Tells the books how much may stand as paid on a file: the same figures the steps of the money keep to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MostPaidOnFile implements MostPaid {

    private final DSLContext db;
    private final Projects projects;
    private final AdvanceTermsOf terms;
    private final Contracts contracts;
    private final Acceptances acceptances;

    MostPaidOnFile(
            DSLContext db, Projects projects, AdvanceTermsOf terms, Contracts contracts, Acceptances acceptances) {
        this.db = db;
        this.projects = projects;
        this.terms = terms;
        this.contracts = contracts;
        this.acceptances = acceptances;
    }

    @Override
    public Optional<Dong> on(UUID id) {
        if (!db.fetchExists(PROJECT, PROJECT.ID.eq(id))) {
            return Optional.empty();
        }
        var project = projects.get(id);
        return switch (project.stage()) {
            case ACCEPTED, SETTLED -> Optional.of(acceptances.get(id).due());
            case UNDER_WAY -> terms.of(project).map(rule -> rule.advanced().plus(rule.left()));
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    REFUSED,
                    WITHDRAWN,
                    APPRAISED,
                    FORWARDED,
                    PROPOSED,
                    APPROVED,
                    STOPPING,
                    STOPPED -> contracts.find(id).map(Contract::amount);
        };
    }
}
