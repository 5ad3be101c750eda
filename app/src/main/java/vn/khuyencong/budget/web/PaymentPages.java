package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.treasury.IndexCodes;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.budget.treasury.PayableFiles;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.budget.treasury.PaymentFilter;
import vn.khuyencong.budget.treasury.PaymentOffice;
import vn.khuyencong.budget.treasury.PaymentStep;
import vn.khuyencong.budget.treasury.Payments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the pages of requests for payment, each in one transaction. */
@Component
@Transactional(readOnly = true)
class PaymentPages {

    static final String PATH = "/kinh-phi/thanh-toan";

    private final Payments payments;
    private final PayableFiles files;
    private final IndexCodes codes;
    private final PaymentOffice office;
    private final Funds funds;

    PaymentPages(Payments payments, PayableFiles files, IndexCodes codes, PaymentOffice office, Funds funds) {
        this.payments = payments;
        this.files = files;
        this.codes = codes;
        this.office = office;
        this.funds = funds;
    }

    /** Every request of a filter, and the codes of their đề án, for a table to take away. */
    record Sheet(List<Payment> rows, Map<UUID, String> codes) {}

    Sheet sheet(PaymentFilter filter) {
        var rows = payments.page(filter, 0, Integer.MAX_VALUE);
        return new Sheet(rows, codes(rows));
    }

    LocalDate today() {
        return office.today();
    }

    String province() {
        return office.province();
    }

    PaymentListPage list(PaymentFilter filter, int number) {
        var paging = new Paging(number, Paging.DEFAULT_SIZE, 0, PaymentQuery.query(filter));
        var rows = payments.page(filter, paging.offset(), paging.size());
        var sums = payments.sums(filter);
        var count = sums.stream().mapToLong(PaymentFilter.Sum::count).sum();
        return new PaymentListPage(
                filter,
                rows,
                sums,
                codes(rows),
                filter.project() != null && office.may(Verb.WRITE),
                paging.withTotal(count));
    }

    /** @throws NotFound if nothing may be paid on the đề án now */
    PaymentFormPage blank(UUID project) {
        var file = file(project);
        return form(PATH, file, PaymentForm.empty(file), Problems.NONE);
    }

    /** @throws NotFound if nothing may be paid on the đề án now */
    PaymentFormPage drafting(UUID project, PaymentForm form, Problems problems) {
        return form(PATH, file(project), form, problems);
    }

    /** @throws NotFound if there is no such request, or nothing may be paid on its đề án now */
    PaymentFormPage changing(UUID id, PaymentForm form, Problems problems) {
        return form(PATH + "/" + id + "/sua", file(get(id).project()), form, problems);
    }

    /** @throws NotFound if there is no such request among those the reader may see */
    Payment get(UUID id) {
        return payments.find(id).orElseThrow(() -> new NotFound("No payment request " + id));
    }

    /** @throws NotFound if there is no such request among those the reader may see */
    PaymentPage page(UUID id, PaymentMoveForm form, Problems problems) {
        var payment = get(id);
        var steps = new ArrayList<>(PaymentStep.after(payment.status()).stream()
                .filter(step -> office.may(step.verb()))
                .toList());
        List<Finding> against = steps.contains(PaymentStep.APPROVE) ? office.againstApproval(payment) : List.of();
        if (!against.isEmpty()) {
            steps.remove(PaymentStep.APPROVE);
        }
        var activity =
                files.payable(payment.project()).map(PayableFile::activity).orElse("");
        return new PaymentPage(
                payment,
                funds.codes(Set.of(payment.project())).get(payment.project()),
                codes.on(office.today()),
                office.papers(activity, payment.kind()),
                payments.moves(id),
                steps,
                against,
                payment.status().isWritable() && office.may(Verb.WRITE),
                form,
                problems);
    }

    private Map<UUID, String> codes(List<Payment> rows) {
        return funds.codes(rows.stream().map(Payment::project).collect(Collectors.toSet()));
    }

    private PaymentFormPage form(String address, PayableFile file, PaymentForm form, Problems problems) {
        return new PaymentFormPage(
                address, file, codes.on(office.today()), office.papers(file.activity(), file.kind()), form, problems);
    }

    private PayableFile file(UUID project) {
        return files.payable(project).orElseThrow(() -> new NotFound("Nothing may be paid on " + project));
    }
}
