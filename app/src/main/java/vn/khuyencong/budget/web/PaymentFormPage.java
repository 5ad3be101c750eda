package vn.khuyencong.budget.web;

import java.util.List;
import vn.khuyencong.budget.treasury.IndexCode;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of a request for payment.
 *
 * @param address where it is sent
 */
public record PaymentFormPage(
        String address,
        PayableFile file,
        List<IndexCode> codes,
        List<RequiredPaper> papers,
        PaymentForm form,
        Problems problems) {

    public List<Option> way(Ui ui) {
        return List.of(
                new Option(PaymentPages.PATH, ui.t("budget.payments")),
                new Option("/de-an/" + file.project(), file.code()));
    }

    /** The codes of a part of the budget index. */
    public List<Option> options(Ui ui, IndexCode.Part part) {
        return codes.stream()
                .filter(code -> code.part() == part)
                .map(code ->
                        new Option(code.id().toString(), code.text() + " " + ui.pick(code.nameVi(), code.nameEn())))
                .toList();
    }

    public String paperName(Ui ui, RequiredPaper paper) {
        return ui.pick(paper.nameVi(), paper.nameEn());
    }
}
