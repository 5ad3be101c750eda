package vn.khuyencong.budget.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.web.Texts;

/** Requests for payment to take away: the list as a table, one as the paper that goes to the State Treasury. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PAYMENT)
@RequestMapping(PaymentPages.PATH)
class PaymentPaperController {

    private static final String PDF = "application/pdf";

    private final PaymentPages pages;
    private final PaymentPaper paper;
    private final PdfPrinter pdf;
    private final Texts texts;

    PaymentPaperController(PaymentPages pages, PaymentPaper paper, PdfPrinter pdf, Texts texts) {
        this.pages = pages;
        this.paper = paper;
        this.pdf = pdf;
        this.texts = texts;
    }

    @Allowed(to = Verb.LIST, on = Matter.PAYMENT)
    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> list(@RequestParam Map<String, String> address, Locale language) {
        var sheet = pages.sheet(PaymentQuery.of(address));
        return Downloads.xlsx(
                "thanh-toan-kho-bac.xlsx",
                texts.text(language, "budget.payments"),
                columns(language, sheet.codes()),
                sheet.rows());
    }

    @GetMapping("/{id}/giay-rut.docx")
    ResponseEntity<Resource> docx(@PathVariable UUID id) {
        return Downloads.docx(PaymentPaper.TEMPLATE + ".docx", paper.docx(id));
    }

    @GetMapping("/{id}/giay-rut.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return Downloads.file(PaymentPaper.TEMPLATE + ".pdf", PDF, pdf.print(paper.docx(id)));
    }

    private List<Column<Payment>> columns(Locale language, Map<UUID, String> codes) {
        return List.of(
                Column.text(texts.text(language, "budget.payment.number"), Payment::number),
                Column.number(texts.text(language, "budget.year"), Payment::year),
                Column.text(
                        texts.text(language, "budget.tier"), row -> texts.text(language, "budget.tier." + row.tier())),
                Column.text(
                        texts.text(language, "budget.payment.kind"),
                        row -> texts.text(language, "budget.kind." + row.kind())),
                Column.text(texts.text(language, "budget.entry.project"), row -> codes.get(row.project())),
                Column.text(texts.text(language, "budget.payment.content"), Payment::content),
                Column.text(
                        texts.text(language, "budget.payment.receiver"),
                        row -> row.receiver().name()),
                Column.text(
                        texts.text(language, "budget.payment.account"),
                        row -> row.receiver().account()),
                Column.text(
                        texts.text(language, "budget.payment.bank"),
                        row -> row.receiver().bank()),
                Column.money(texts.text(language, "budget.entry.amount"), Payment::amount),
                Column.text(
                        texts.text(language, "budget.payment.status"),
                        row -> texts.text(language, "budget.payment.status." + row.status())),
                Column.text(texts.text(language, "budget.payment.drafted-by"), Payment::draftedByName),
                Column.date(texts.text(language, "budget.payment.day"), Payment::paidOn),
                Column.text(texts.text(language, "budget.payment.voucher"), Payment::voucher));
    }
}
