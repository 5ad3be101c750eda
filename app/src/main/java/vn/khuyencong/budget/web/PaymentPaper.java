package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.treasury.PaidFiles;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.MoneyWords;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Giấy rút, đề nghị thanh toán: a request as the unit signs it and sends it to the State Treasury. */
@Component
@Transactional(readOnly = true)
class PaymentPaper {

    static final String TEMPLATE = "giay-rut-kho-bac";

    private final PaymentPages pages;
    private final PaidFiles files;
    private final Organisations organisations;
    private final DocumentTemplates templates;
    private final Texts texts;

    PaymentPaper(
            PaymentPages pages,
            PaidFiles files,
            Organisations organisations,
            DocumentTemplates templates,
            Texts texts) {
        this.pages = pages;
        this.files = files;
        this.organisations = organisations;
        this.templates = templates;
        this.texts = texts;
    }

    /** @throws NotFound if there is no such request among those the reader may see */
    byte[] docx(UUID id) {
        var page = pages.page(id, PaymentMoveForm.empty(), Problems.NONE);
        return templates.docx(TEMPLATE, model(page), "papers");
    }

    private Map<String, Object> model(PaymentPage page) {
        var payment = page.payment();
        var file =
                files.find(payment.project()).orElseThrow(() -> new NotFound("No project of request " + payment.id()));
        var day = pages.today();
        var department = name(OrganisationKind.DEPARTMENT, day);
        var implementer = organisations.find(file.implementer(), day).name();
        var kind = texts.text(Texts.VIETNAMESE, "budget.kind." + payment.kind());
        var model = new HashMap<String, Object>();
        model.put("superior", department.toUpperCase(Texts.VIETNAMESE));
        model.put("implementer", implementer.toUpperCase(Texts.VIETNAMESE));
        model.put("implementerName", implementer);
        model.put("city", CommitteeNames.place(name(OrganisationKind.PEOPLES_COMMITTEE, day)));
        model.put("date", PaperDays.inWords(day));
        model.put("number", payment.number());
        model.put("kind", kind);
        model.put("kindInTitle", kind.toUpperCase(Texts.VIETNAMESE));
        model.put("code", file.code());
        model.put("title", file.title());
        model.put("contract", PaperDays.number(file.contract()));
        model.put("signedOn", PaperDays.inFigures(file.signedOn()));
        model.put("year", Integer.toString(payment.year()));
        model.put("tier", texts.text(Texts.VIETNAMESE, "budget.tier." + payment.tier()));
        codes(model, page);
        receiver(model, payment);
        model.put("papers", papers(page));
        return model;
    }

    private static void receiver(Map<String, Object> model, Payment payment) {
        model.put("content", payment.content());
        model.put("amount", payment.amount().formatted());
        model.put("amountWords", MoneyWords.of(payment.amount(), Texts.VIETNAMESE));
        model.put("receiver", payment.receiver().name());
        model.put("account", payment.receiver().account());
        model.put("bank", payment.receiver().bank());
        model.put("drafter", payment.draftedByName());
        model.put("approver", payment.approvedBy() == null ? "" : payment.approvedBy());
    }

    private static void codes(Map<String, Object> model, PaymentPage page) {
        var payment = page.payment();
        Map.of("chapter", payment.chapter(), "clause", payment.clause(), "subItem", payment.subItem())
                .forEach((name, id) -> model.put(
                        name,
                        page.codes().stream()
                                .filter(code -> code.id().equals(id))
                                .findFirst()
                                .map(code -> code.text() + " " + code.nameVi())
                                .orElse(PaperDays.OPEN)));
    }

    private static List<Map<String, String>> papers(PaymentPage page) {
        var rows = new ArrayList<Map<String, String>>();
        for (RequiredPaper paper : page.papers()) {
            var number = page.paper(paper.code());
            rows.add(Map.of(
                    "no",
                    Integer.toString(rows.size() + 1),
                    "name",
                    paper.nameVi(),
                    "number",
                    number.isEmpty() ? PaperDays.OPEN : number));
        }
        return rows;
    }

    private String name(OrganisationKind kind, LocalDate day) {
        return organisations.ofKind(kind, pages.province(), day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse(PaperDays.OPEN);
    }
}
