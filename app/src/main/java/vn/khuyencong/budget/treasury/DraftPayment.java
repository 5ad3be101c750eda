package vn.khuyencong.budget.treasury;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.treasury.Payment.Outcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The accountant writes a request for payment: for what is due, to whom, under which index, with which papers. */
@Service
@Transactional
public class DraftPayment {

    private final PaymentOffice office;
    private final PayableFiles files;
    private final IndexCodes codes;
    private final Payments payments;
    private final PaymentRows rows;

    DraftPayment(PaymentOffice office, PayableFiles files, IndexCodes codes, Payments payments, PaymentRows rows) {
        this.office = office;
        this.files = files;
        this.codes = codes;
        this.payments = payments;
        this.rows = rows;
    }

    /**
     * Makes a request; the same id again makes no second one.
     *
     * @throws NotFound if nothing may be paid on the đề án
     */
    public Outcome draft(PaymentDraft draft) {
        office.demand(Verb.WRITE);
        if (payments.find(draft.id()).isPresent()) {
            return new Outcome.Done(draft.id());
        }
        var file = payable(draft);
        var findings = findings(draft, file, null);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        return rows.add(draft, file)
                ? new Outcome.Done(draft.id())
                : new Outcome.Refused(List.of(Finding.of("budget.payment-open", null, file.code(), "–")));
    }

    /**
     * Writes in a request that is still, or again, with the accountant.
     *
     * @throws NotFound if there is no such request
     * @throws Stale    if somebody else has changed it since
     */
    public Outcome change(PaymentDraft draft, int version) {
        office.demand(Verb.WRITE);
        var before = payments.find(draft.id()).orElseThrow(() -> new NotFound("No payment request " + draft.id()));
        if (before.version() != version) {
            throw new Stale("Payment request " + draft.id() + " was changed by somebody else");
        }
        if (!before.status().isWritable()) {
            return new Outcome.Refused(List.of(Finding.of("budget.payment-not-now")));
        }
        var findings = findings(draft, payable(draft), before);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        rows.change(draft, version);
        return new Outcome.Done(draft.id());
    }

    private PayableFile payable(PaymentDraft draft) {
        return files.payable(draft.project())
                .orElseThrow(() -> new NotFound("Nothing may be paid on " + draft.project()));
    }

    private List<Finding> findings(PaymentDraft draft, PayableFile file, @Nullable Payment before) {
        var findings = new ArrayList<>(PaymentRules.draft(draft, file, codes.on(office.today())));
        if (before == null) {
            payments.open(file.project())
                    .ifPresent(
                            open -> findings.add(Finding.of("budget.payment-open", null, file.code(), open.number())));
        } else if (before.kind() != file.kind()) {
            findings.add(Finding.of("budget.payment-kind-changed"));
        }
        if (rows.isTaken(draft, file)) {
            findings.add(Finding.of("budget.payment-number-taken", null, draft.number()));
        }
        return List.copyOf(findings);
    }
}
