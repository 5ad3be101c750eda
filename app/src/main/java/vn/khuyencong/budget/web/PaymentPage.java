package vn.khuyencong.budget.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.treasury.IndexCode;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.budget.treasury.PaymentMove;
import vn.khuyencong.budget.treasury.PaymentStep;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Fact;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of a request for payment.
 *
 * @param code     of the đề án; empty where the reader does not see it
 * @param steps    what the reader may do now
 * @param against  what stands against the reader's approving it, where she otherwise may
 * @param mayWrite whether the reader may write in it now
 */
public record PaymentPage(
        Payment payment,
        @Nullable String code,
        List<IndexCode> codes,
        List<RequiredPaper> papers,
        List<PaymentMove> moves,
        List<PaymentStep> steps,
        List<Finding> against,
        boolean mayWrite,
        PaymentMoveForm form,
        Problems problems) {

    public List<Option> way(Ui ui) {
        return List.of(new Option(PaymentPages.PATH, ui.t("budget.payments")));
    }

    public String kind() {
        return tone(payment.status().name());
    }

    /** Colour of a state. */
    static String tone(String status) {
        return switch (status) {
            case "PAID" -> "ok";
            case "RETURNED" -> "bad";
            case "SUBMITTED", "APPROVED", "SENT" -> "wait";
            default -> "plain";
        };
    }

    public List<Fact> facts(Ui ui) {
        var receiver = payment.receiver();
        return List.of(
                new Fact(ui.t("budget.payment.kind"), ui.t("budget.kind." + payment.kind())),
                new Fact(ui.t("budget.entry.amount"), ui.money(payment.amount())),
                new Fact(ui.t("budget.year"), Integer.toString(payment.year())),
                new Fact(ui.t("budget.tier"), ui.t("budget.tier." + payment.tier())),
                new Fact(ui.t("budget.payment.content"), payment.content()),
                new Fact(ui.t("budget.payment.receiver"), receiver.name()),
                new Fact(ui.t("budget.payment.account"), receiver.account() + " – " + receiver.bank()),
                new Fact(ui.t("budget.payment.chapter"), code(ui, payment.chapter())),
                new Fact(ui.t("budget.payment.clause"), code(ui, payment.clause())),
                new Fact(ui.t("budget.payment.subItem"), code(ui, payment.subItem())),
                new Fact(ui.t("budget.payment.drafted-by"), payment.draftedByName()));
    }

    /** Where the codes come from. */
    public @Nullable IndexCode anyCode() {
        return codes.isEmpty() ? null : codes.getFirst();
    }

    public List<LogEntry> history(Ui ui) {
        return moves.stream()
                .map(move ->
                        new LogEntry(move.at(), move.by(), ui.t("budget.payment.step." + move.step()), move.note()))
                .toList();
    }

    public String paperName(Ui ui, RequiredPaper paper) {
        return ui.pick(paper.nameVi(), paper.nameEn());
    }

    /** Number and day of a paper; empty where it is not there. */
    public String paper(String code) {
        return payment.papersByCode().getOrDefault(code, "");
    }

    private String code(Ui ui, UUID id) {
        return codes.stream()
                .filter(code -> code.id().equals(id))
                .findFirst()
                .map(code -> code.text() + " " + ui.pick(code.nameVi(), code.nameEn()))
                .orElse("–");
    }
}
