package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.CONTRACT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** The contract of each đề án under way. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Contracts {

    private final DSLContext db;

    Contracts(DSLContext db) {
        this.db = db;
    }

    /** @throws IllegalStateException where nothing is signed, which the step table rules out from UNDER_WAY on */
    Contract get(UUID project) {
        return find(project).orElseThrow(() -> new IllegalStateException("No contract of " + project));
    }

    /** The contract, where one is signed. */
    Optional<Contract> find(UUID project) {
        return db.select(CONTRACT.NUMBER, CONTRACT.SIGNED_ON, CONTRACT.AMOUNT_VND, CONTRACT.ENDS_ON)
                .from(CONTRACT)
                .where(CONTRACT.PROJECT_ID.eq(project))
                .fetchOptional(mapping(Contract::new));
    }

    /** What a granted change makes of it: another amount, another last day. */
    void change(UUID project, Dong amount, LocalDate endsOn) {
        db.update(CONTRACT)
                .set(CONTRACT.AMOUNT_VND, amount)
                .set(CONTRACT.ENDS_ON, endsOn)
                .where(CONTRACT.PROJECT_ID.eq(project))
                .execute();
    }

    void add(UUID project, Contract contract) {
        db.insertInto(CONTRACT)
                .set(CONTRACT.PROJECT_ID, project)
                .set(CONTRACT.NUMBER, contract.number().strip())
                .set(CONTRACT.SIGNED_ON, contract.signedOn())
                .set(CONTRACT.AMOUNT_VND, contract.amount())
                .set(CONTRACT.ENDS_ON, contract.endsOn())
                .execute();
    }
}
