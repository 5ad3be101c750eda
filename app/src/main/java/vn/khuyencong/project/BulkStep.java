package vn.khuyencong.project;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** One file of a run: its step, by its own rules and the actor's own rights, in a transaction of its own. */
@Component
class BulkStep {

    private final TransactionTemplate transaction;
    private final AppraiseAsAllowed appraise;
    private final ReturnProject giveBack;
    private final RemindOffice remind;
    private final Projects projects;

    BulkStep(
            PlatformTransactionManager transactions,
            AppraiseAsAllowed appraise,
            ReturnProject giveBack,
            RemindOffice remind,
            Projects projects) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.appraise = appraise;
        this.giveBack = giveBack;
        this.remind = remind;
        this.projects = projects;
    }

    /** What would stand against it: the step is made by all its rules, and rolled back. */
    List<Finding> tried(Bulk.Kind kind, String words, Bulk.File file) {
        return answered(() -> Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return step(kind, words, file);
        })));
    }

    /**
     * Makes the step.
     *
     * @param isOpen whether it is still to be made, asked in the step's own transaction
     * @param done   what is to be stored together with the step
     */
    List<Finding> made(Bulk.Kind kind, String words, Bulk.File file, Supplier<Boolean> isOpen, Runnable done) {
        return answered(() -> Objects.requireNonNull(transaction.execute(_ -> {
            if (!isOpen.get()) {
                return List.of();
            }
            var against = step(kind, words, file);
            if (against.isEmpty()) {
                done.run();
            }
            return against;
        })));
    }

    private List<Finding> step(Bulk.Kind kind, String words, Bulk.File file) {
        return switch (kind) {
            case APPRAISE -> against(appraise.appraise(file.id(), file.version(), words));
            case RETURN -> against(giveBack.giveBack(file.id(), file.version(), words));
            case REMIND -> {
                mustBeAsSeen(file.id(), file.version());
                yield remind.remind(file.id(), words);
            }
        };
    }

    private void mustBeAsSeen(UUID id, int version) {
        if (projects.get(id).version() != version) {
            throw new Stale("The project " + id + " has moved on");
        }
    }

    private static List<Finding> against(Decision decision) {
        return switch (decision) {
            case Decision.Moved _ -> List.of();
            case Decision.Refused(var findings) -> findings;
        };
    }

    /** What is refused by an exception on a page of its own stands against one file here, and stops no other. */
    private static List<Finding> answered(Supplier<List<Finding>> step) {
        try {
            return step.get();
        } catch (NotAllowed _) {
            return List.of(Finding.of("project.bulk-not-yours"));
        } catch (NotFound _) {
            return List.of(Finding.of("project.bulk-not-there"));
        } catch (Stale _) {
            return List.of(Finding.of("project.bulk-moved-on"));
        }
    }
}
