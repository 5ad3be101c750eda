package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.budget.treasury.PayableFiles;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.shared.Finding;

/** Tells requests for payment what is due on a file, and makes the step that pays one. */
@Component
@Transactional
class TreasuryFiles implements PayableFiles {

    private final DSLContext db;
    private final Projects projects;
    private final DueOnFile due;
    private final AdvanceMoney advanceMoney;
    private final PayRemainder payRemainder;

    TreasuryFiles(
            DSLContext db, Projects projects, DueOnFile due, AdvanceMoney advanceMoney, PayRemainder payRemainder) {
        this.db = db;
        this.projects = projects;
        this.due = due;
        this.advanceMoney = advanceMoney;
        this.payRemainder = payRemainder;
    }

    @Override
    public Optional<PayableFile> payable(UUID id) {
        if (!db.fetchExists(PROJECT, PROJECT.ID.eq(id))) {
            return Optional.empty();
        }
        var project = projects.get(id);
        if (Step.ADVANCE.canFollow(project.stage())) {
            return Optional.of(file(project, EntryKind.ADVANCE, due.advance(project)));
        }
        return Step.PAY_REMAINDER.canFollow(project.stage())
                ? Optional.of(file(project, EntryKind.PAY, due.remainder(project)))
                : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Finding> pay(Payment payment, LocalDate paidOn, String voucher) {
        var id = payment.project();
        var version = projects.get(id).version();
        var draw = new Draw(payment.id(), payment.year());
        var decision = payment.kind() == EntryKind.ADVANCE
                ? advanceMoney.advance(id, version, payment.amount(), paidOn, voucher, draw)
                : payRemainder.pay(id, version, payment.amount(), paidOn, voucher, draw);
        return switch (decision) {
            case Decision.Moved _ -> List.of();
            case Decision.Refused(var findings) -> findings;
        };
    }

    private PayableFile file(Project project, EntryKind kind, DueOnFile.Due found) {
        var scope = project.scope();
        return new PayableFile(
                project.id(),
                project.code(),
                scope.title(),
                scope.activity(),
                found.year(),
                scope.tier(),
                kind,
                found.left(),
                receiver(project),
                found.against());
    }

    private String receiver(Project project) {
        return db.select(PUB_ESTABLISHMENT.NAME)
                .from(PUB_ESTABLISHMENT)
                .join(PROJECT)
                .on(PROJECT.BENEFICIARY_ID.eq(PUB_ESTABLISHMENT.ID))
                .where(PROJECT.ID.eq(project.id()))
                .fetchOptional(PUB_ESTABLISHMENT.NAME)
                .orElse("");
    }
}
