package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.plan.AdjustmentLine;
import vn.khuyencong.plan.AdjustmentReader;
import vn.khuyencong.plan.AdjustmentTotal;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** Quyết định điều chỉnh kế hoạch with its annex: every line with both sides, and each source. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class AdjustmentDecision {

    private static final String TEMPLATE = "quyet-dinh-dieu-chinh-ke-hoach";

    private final AdjustmentReader adjustments;
    private final DocumentTemplates templates;
    private final Organisations organisations;
    private final Texts texts;
    private final OfficeClock clock;

    AdjustmentDecision(
            AdjustmentReader adjustments,
            DocumentTemplates templates,
            Organisations organisations,
            Texts texts,
            OfficeClock clock) {
        this.adjustments = adjustments;
        this.templates = templates;
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] of(UUID plan, int number) {
        return templates.docx(TEMPLATE, model(adjustments.look(plan, number)), "lines", "totals");
    }

    private Map<String, Object> model(AdjustmentReader.Look look) {
        var plan = look.plan();
        var adjustment = look.adjustment();
        var day = adjustment.decidedOn() == null ? clock.today() : adjustment.decidedOn();
        var issuer = body(
                plan.tier() == Tier.LOCAL ? OrganisationKind.PEOPLES_COMMITTEE : OrganisationKind.DEPARTMENT,
                plan.province(),
                day);
        var committee = body(OrganisationKind.PEOPLES_COMMITTEE, plan.province(), day);
        var department = body(OrganisationKind.DEPARTMENT, plan.province(), day);
        var model = new HashMap<String, Object>();
        model.put("issuer", issuer.toUpperCase(Texts.VIETNAMESE));
        model.put("city", CommitteeNames.place(committee));
        model.put("date", PaperDays.inWords(day));
        model.put("department", department);
        model.put("number", PaperDays.number(adjustment.decisionNumber()));
        model.put("tier", plan.tier() == Tier.LOCAL ? "khuyến công địa phương" : "khuyến công quốc gia");
        model.put("year", Integer.toString(plan.year()));
        model.put("round", Integer.toString(plan.round()));
        model.put("at", Integer.toString(adjustment.number()));
        model.put("planDecision", PaperDays.number(plan.decisionNumber()));
        model.put("planDecidedOn", PaperDays.inFigures(plan.decidedOn()));
        model.put("submission", PaperDays.number(adjustment.submissionNumber()));
        model.put("submittedOn", PaperDays.inFigures(adjustment.submittedOn()));
        model.put("reason", adjustment.reason());
        model.put("lines", lines(look.lines()));
        model.put("totals", totals(look.totals()));
        model.put("before", sum(look.totals(), AdjustmentTotal::before));
        model.put("after", sum(look.totals(), AdjustmentTotal::after));
        model.put("filesBefore", count(look.totals(), AdjustmentTotal::filesBefore));
        model.put("filesAfter", count(look.totals(), AdjustmentTotal::filesAfter));
        model.put("linesBefore", sum(look.lines(), AdjustmentLine::before));
        model.put("linesAfter", sum(look.lines(), AdjustmentLine::after));
        model.put("signer", "");
        return model;
    }

    private String body(OrganisationKind kind, String province, LocalDate day) {
        return organisations.ofKind(kind, province, day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse("..........");
    }

    private List<Map<String, String>> lines(List<AdjustmentLine> lines) {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "code", line.code(),
                    "title", line.title(),
                    "beneficiary", line.beneficiary(),
                    "kind", said("plan.adjustment.kind." + line.kind()),
                    "before", line.before().formatted(),
                    "after", line.after().formatted(),
                    "why", why(line)));
        }
        return rows;
    }

    /** The new content, the cause, the place in the reserve list, and the reason: whatever of it there is. */
    private String why(AdjustmentLine line) {
        var words = new ArrayList<String>();
        if (!line.contentAfter().isEmpty()) {
            words.add(line.contentAfter());
        }
        if (line.cause() != null) {
            words.add(said("plan.adjustment.cause." + line.cause()));
        }
        if (line.reservePlace() != null) {
            words.add(texts.text(Texts.VIETNAMESE, "plan.adjustment.reserve-place-of", line.reservePlace()));
        }
        if (!line.reason().isBlank()) {
            words.add(line.reason());
        }
        return String.join(". ", words);
    }

    private List<Map<String, String>> totals(List<AdjustmentTotal> totals) {
        return totals.stream()
                .map(total -> Map.of(
                        "source", said("budget.source." + total.source()),
                        "filesBefore", Integer.toString(total.filesBefore()),
                        "filesAfter", Integer.toString(total.filesAfter()),
                        "before", total.before().formatted(),
                        "after", total.after().formatted()))
                .toList();
    }

    private String said(String key) {
        return texts.text(Texts.VIETNAMESE, key);
    }

    private static <T> String sum(List<T> rows, Function<T, Dong> amount) {
        return rows.stream().map(amount).reduce(Dong.ZERO, Dong::plus).formatted();
    }

    private static <T> String count(List<T> rows, ToIntFunction<T> files) {
        return Integer.toString(rows.stream().mapToInt(files).sum());
    }
}
