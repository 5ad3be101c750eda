package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.AdjustmentLine;
import vn.khuyencong.plan.AdjustmentReader;
import vn.khuyencong.web.Texts;

/** The lines of an adjustment to take away: the decision with its annex, and the same as a table. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
class AdjustmentSheet {

    private final AdjustmentReader adjustments;
    private final AdjustmentDecision decision;
    private final Texts texts;

    AdjustmentSheet(AdjustmentReader adjustments, AdjustmentDecision decision, Texts texts) {
        this.adjustments = adjustments;
        this.decision = decision;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/dieu-chinh/{at}/quyet-dinh.docx")
    ResponseEntity<Resource> decision(@PathVariable UUID id, @PathVariable int at) {
        return Downloads.docx("quyet-dinh-dieu-chinh-" + at + ".docx", decision.of(id, at));
    }

    @GetMapping("/ke-hoach/{id}/dieu-chinh/{at}/danh-muc.xlsx")
    ResponseEntity<Resource> xlsx(@PathVariable UUID id, @PathVariable int at, Locale language) {
        var look = adjustments.look(id, at);
        return Downloads.xlsx(
                "dieu-chinh-" + look.plan().year() + "-" + at + ".xlsx",
                texts.text(language, "plan.adjustment.name", at),
                columns(language),
                look.lines());
    }

    private List<Column<AdjustmentLine>> columns(Locale language) {
        return List.of(
                Column.text(
                        texts.text(language, "plan.adjustment.kind"),
                        line -> texts.text(language, "plan.adjustment.kind." + line.kind())),
                Column.text(texts.text(language, "plan.item.project"), AdjustmentLine::code),
                Column.text(texts.text(language, "plan.rank.title"), AdjustmentLine::title),
                Column.text(texts.text(language, "plan.item.beneficiary"), AdjustmentLine::beneficiary),
                Column.text(
                        texts.text(language, "plan.adjustment.source"),
                        line -> texts.text(language, "budget.source." + line.source())),
                Column.money(texts.text(language, "plan.adjustment.before"), AdjustmentLine::before)
                        .withTotal(),
                Column.money(texts.text(language, "plan.adjustment.after"), AdjustmentLine::after)
                        .withTotal(),
                Column.text(texts.text(language, "plan.adjustment.content-before"), AdjustmentLine::contentBefore),
                Column.text(texts.text(language, "plan.adjustment.content-after"), AdjustmentLine::contentAfter),
                Column.text(
                        texts.text(language, "plan.adjustment.cause"),
                        line -> line.cause() == null
                                ? ""
                                : texts.text(language, "plan.adjustment.cause." + line.cause())),
                Column.number(texts.text(language, "plan.adjustment.reserve-place"), AdjustmentLine::reservePlace),
                Column.text(texts.text(language, "plan.adjustment.why"), AdjustmentLine::reason));
    }
}
