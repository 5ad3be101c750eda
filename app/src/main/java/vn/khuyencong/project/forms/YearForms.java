package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** Fills the forms of a year: the list of what is registered (Mẫu số 2), the reconciliation of its money (Mẫu số 10). */
@Component
@Transactional(readOnly = true)
class YearForms {

    static final String TABLE = "projects";

    private final YearRows rows;
    private final Heads heads;
    private final DocumentTemplates templates;
    private final CurrentActor current;
    private final OfficeClock clock;

    YearForms(YearRows rows, Heads heads, DocumentTemplates templates, CurrentActor current, OfficeClock clock) {
        this.rows = rows;
        this.heads = heads;
        this.templates = templates;
        this.current = current;
        this.clock = clock;
    }

    byte[] docx(YearForm form, int year, Tier tier) {
        var model = switch (form) {
            case M2 -> summary(year, tier);
            case M10 -> reconciliation(year, tier);
        };
        return templates.docx(form.template(), model, TABLE);
    }

    byte[] xlsx(YearForm form, int year, Tier tier) {
        var head = head(year, tier);
        return switch (form) {
            case M2 -> YearSheets.summary(head, rows.registered(year, tier));
            case M10 -> YearSheets.reconciliation(head, rows.reconciled(year, tier));
        };
    }

    /** Who issues it, of which year and source. @throws NotFound for whoever is no official */
    private Map<String, Object> head(int year, Tier tier) {
        var actor = current.get();
        if (!actor.role().isOfficial()) throw new NotFound("Forms of a year are the offices'");
        var today = clock.today();
        var model = new HashMap<>(heads.of(actor.provinceOrFail(), today));
        model.put("year", Integer.toString(year));
        model.put("tier", FileFields.tier(tier));
        model.put("date", Blanks.dayInWords(null, today.getYear()));
        model.put("blank", Blanks.DOTS);
        return model;
    }

    private Map<String, Object> summary(int year, Tier tier) {
        var model = head(year, tier);
        var all = rows.registered(year, tier);
        var lines = new ArrayList<Map<String, String>>();
        for (var one : all) {
            var line = new HashMap<String, String>();
            line.put("no", Integer.toString(lines.size() + 1));
            line.put("title", Blanks.text(one.title()));
            line.put("implementer", one.implementer());
            line.put("aims", Blanks.text(one.aims()));
            line.put("effect", Blanks.text(one.effect()));
            line.put("time", YearSheets.time(one));
            line.put("total", one.total().formatted());
            line.put("asked", one.asked().formatted());
            line.put("counterpart", one.counterpart().formatted());
            line.put("other", one.other().formatted());
            line.put("note", YearSheets.note(one));
            lines.add(line);
        }
        model.put(
                TABLE,
                FormRows.orDots(
                        lines,
                        "no",
                        "title",
                        "implementer",
                        "aims",
                        "effect",
                        "time",
                        "total",
                        "asked",
                        "counterpart",
                        "other",
                        "note"));
        model.put("count", Integer.toString(all.size()));
        sums(
                model,
                all,
                Map.of(
                        "total", YearRows.Registered::total,
                        "asked", YearRows.Registered::asked,
                        "counterpart", YearRows.Registered::counterpart,
                        "other", YearRows.Registered::other));
        return model;
    }

    private Map<String, Object> reconciliation(int year, Tier tier) {
        var model = head(year, tier);
        var all = rows.reconciled(year, tier);
        var given = rows.given(year, tier);
        var lines = new ArrayList<Map<String, String>>();
        for (var one : all) {
            var line = new HashMap<String, String>();
            line.put("no", Integer.toString(lines.size() + 1));
            line.put("title", one.title() + " (" + one.code() + ")");
            line.put("implementer", one.implementer());
            line.put("approved", one.approved().formatted());
            line.put(
                    "contracted",
                    one.contracted() == null ? "0" : one.contracted().formatted());
            line.put("advanced", one.advanced().formatted());
            line.put("paid", one.paid().formatted());
            line.put("refunded", one.refunded().formatted());
            line.put("settled", one.settled().formatted());
            line.put("open", one.open().formatted());
            lines.add(line);
        }
        model.put(
                TABLE,
                FormRows.orDots(
                        lines,
                        "no",
                        "title",
                        "implementer",
                        "approved",
                        "contracted",
                        "advanced",
                        "paid",
                        "refunded",
                        "settled",
                        "open"));
        model.put("count", Integer.toString(all.size()));
        model.put("allotted", given.allotted().formatted());
        model.put("available", given.available().formatted());
        model.put("settledWords", Blanks.words(sum(all, YearRows.Reconciled::settled)));
        sums(
                model,
                all,
                Map.of(
                        "approved", YearRows.Reconciled::approved,
                        "contracted", YearRows.Reconciled::contracted,
                        "advanced", YearRows.Reconciled::advanced,
                        "paid", YearRows.Reconciled::paid,
                        "refunded", YearRows.Reconciled::refunded,
                        "settled", YearRows.Reconciled::settled,
                        "open", YearRows.Reconciled::open));
        return model;
    }

    private static <T> void sums(
            Map<String, Object> model, List<T> rows, Map<String, Function<T, @Nullable Dong>> parts) {
        parts.forEach((name, part) -> model.put(name, sum(rows, part).formatted()));
    }

    private static <T> Dong sum(List<T> rows, Function<T, @Nullable Dong> part) {
        var sum = Dong.ZERO;
        for (var row : rows) {
            var amount = part.apply(row);
            if (amount != null) sum = sum.plus(amount);
        }
        return sum;
    }
}
