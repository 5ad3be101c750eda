package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.budget.treasury.Payment.Outcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Moves a request for payment: submitted, approved or returned, sent to the State Treasury, paid or brought back. */
@Service
@Transactional
public class MovePayment {

    private final PaymentOffice office;
    private final PayableFiles files;
    private final Payments payments;
    private final PaymentRows rows;
    private final PaymentNews news;

    MovePayment(PaymentOffice office, PayableFiles files, Payments payments, PaymentRows rows, PaymentNews news) {
        this.office = office;
        this.files = files;
        this.payments = payments;
        this.rows = rows;
        this.news = news;
    }

    /**
     * A move somebody wants to make.
     *
     * @param version of the request she has seen
     * @param note    why, or the number of the voucher where it is paid
     * @param day     when it was paid; empty for every other move
     */
    public record Wanted(
            UUID id,
            int version,
            PaymentStep step,
            String note,
            @Nullable LocalDate day) {}

    /**
     * Makes a move if nothing stands against it; a second click makes no second one.
     *
     * @throws NotFound if there is no such request
     * @throws Stale    if somebody else has changed it since
     */
    public Outcome move(Wanted wanted) {
        office.demand(wanted.step().verb());
        rows.lock(wanted.id());
        var payment = payments.find(wanted.id()).orElseThrow(() -> new NotFound("No payment request " + wanted.id()));
        if (rows.isRepeated(wanted.id(), wanted.version(), wanted.step(), wanted.note())) {
            return new Outcome.Done(payment.id());
        }
        if (payment.version() != wanted.version()) {
            throw new Stale("Payment request " + payment.id() + " was changed by somebody else");
        }
        var findings = findings(payment, wanted);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        rows.move(payment, wanted.step(), wanted.note(), wanted.day());
        if (wanted.step() == PaymentStep.PAY && wanted.day() != null) {
            // The one place where its money moves: the step of the file, with the request's own id on its entry.
            var against = files.pay(payment, wanted.day(), wanted.note().strip());
            if (!against.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Outcome.Refused(against);
            }
        }
        news.tell(payment, wanted.step());
        return new Outcome.Done(payment.id());
    }

    private List<Finding> findings(Payment payment, Wanted wanted) {
        if (!wanted.step().canFollow(payment.status())) {
            return List.of(Finding.of("budget.payment-not-now"));
        }
        return switch (wanted.step()) {
            case SUBMIT -> complete(payment);
            case APPROVE -> {
                var findings = new ArrayList<>(office.againstApproval(payment));
                findings.addAll(complete(payment));
                yield List.copyOf(findings);
            }
            case PAY -> PaymentRules.paid(wanted.day(), wanted.note(), office.today());
            case RETURN, BRING_BACK, DROP ->
                wanted.note().isBlank() ? List.of(Finding.of("budget.payment-why-missing")) : List.of();
            case SEND -> List.of();
        };
    }

    private List<Finding> complete(Payment payment) {
        var file = files.payable(payment.project());
        if (file.isEmpty() || file.get().kind() != payment.kind()) {
            return List.of(Finding.of("budget.payment-kind-changed"));
        }
        return PaymentRules.complete(
                payment, file.get(), office.papers(file.get().activity(), payment.kind()));
    }
}
