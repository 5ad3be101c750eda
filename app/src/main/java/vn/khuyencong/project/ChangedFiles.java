package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.ChangeRules.Present;
import vn.khuyencong.shared.Dong;

/** Writes a granted change into the file and its contract; the move that carries it counts the version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangedFiles {

    private final DSLContext db;
    private final Contracts contracts;
    private final ProjectNews news;

    ChangedFiles(DSLContext db, Contracts contracts, ProjectNews news) {
        this.db = db;
        this.contracts = contracts;
        this.news = news;
    }

    /** Another last day, in the file and in the contract; the clock of the contract runs to it. */
    void endsOn(Present file, LocalDate day) {
        var contract = file.contract();
        var update = db.update(PROJECT).set(PROJECT.ENDS_ON, day);
        if (contract != null) {
            contracts.change(file.project().id(), contract.amount(), day);
            update = update.set(PROJECT.DUE_ON, day);
        }
        update.where(PROJECT.ID.eq(file.project().id())).execute();
    }

    /** @param amount empty where no contract is signed yet */
    void contracted(Present file, @Nullable Dong amount) {
        var contract = file.contract();
        if (contract != null && amount != null) {
            contracts.change(file.project().id(), amount, contract.endsOn());
        }
    }

    void place(Project project, UUID unit) {
        db.update(PROJECT)
                .set(PROJECT.PLACE_ID, unit)
                .where(PROJECT.ID.eq(project.id()))
                .execute();
        news.placeChanged(project.at(unit));
    }

    void beneficiary(Project project, UUID establishment) {
        db.update(PROJECT)
                .set(PROJECT.BENEFICIARY_ID, establishment)
                .where(PROJECT.ID.eq(project.id()))
                .execute();
        news.beneficiaryChanged(project, establishment);
    }

    void content(Project project, String words) {
        db.update(PROJECT)
                .set(PROJECT.CONTENT, words.strip())
                .where(PROJECT.ID.eq(project.id()))
                .execute();
    }
}
