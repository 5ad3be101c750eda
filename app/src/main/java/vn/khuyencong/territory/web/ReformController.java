package vn.khuyencong.territory.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.MakeReform;
import vn.khuyencong.territory.TerritoryOutcome;
import vn.khuyencong.territory.UndoReform;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Sắp xếp đơn vị hành chính: entered with a preview, carried out once, taken back by another entry. */
@Controller
@Allowed(to = Verb.READ, on = Matter.TERRITORY)
class ReformController {

    private static final String FORM = "territory/reformform";
    private static final String ONE = "territory/reform";

    private final ReformReader reader;
    private final MakeReform make;
    private final UndoReform undo;

    ReformController(ReformReader reader, MakeReform make, UndoReform undo) {
        this.reader = reader;
        this.make = make;
        this.undo = undo;
    }

    @GetMapping("/dia-ban/sap-xep")
    ModelAndView list(@RequestParam(name = "trang", defaultValue = "1") String number) {
        return Pages.page("territory/reforms", reader.list(number));
    }

    @Allowed(to = Verb.WRITE, on = Matter.TERRITORY)
    @GetMapping("/dia-ban/sap-xep/moi")
    ModelAndView fresh(@RequestParam MultiValueMap<String, String> sent) {
        var words = Objects.requireNonNullElse(sent.getFirst("tim"), "").strip();
        return Pages.page(FORM, reader.form(ReformForm.of(sent), words, Problems.NONE, null));
    }

    /** {@code viec}: {@code them} one row more, {@code xem} what it would do, {@code ghi} do it. */
    @Allowed(to = Verb.WRITE, on = Matter.TERRITORY)
    @PostMapping("/dia-ban/sap-xep/moi")
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "viec", defaultValue = "xem") String what) {
        var form = ReformForm.of(sent);
        if (what.equals("them")) return Pages.page(FORM, reader.form(form.withOneMore(), "", Problems.NONE, null));
        return switch (form.read()) {
            case ReformForm.Typed.Unreadable(var problems) ->
                Pages.unprocessable(FORM, reader.form(form, "", problems, null));
            case ReformForm.Typed.Ok(var reform) -> {
                if (what.equals("ghi")) {
                    yield switch (make.carryOut(reform)) {
                        case TerritoryOutcome.Done(var id) ->
                            Pages.redirect("/dia-ban/sap-xep/" + id, "territory.flash.reformed");
                        case TerritoryOutcome.Refused(var findings) ->
                            Pages.unprocessable(
                                    FORM, reader.form(form, "", Problems.of(findings), make.preview(reform)));
                    };
                }
                var preview = make.preview(reform);
                var page = reader.form(form, "", Problems.of(preview.findings()), preview);
                yield preview.findings().isEmpty() ? Pages.page(FORM, page) : Pages.unprocessable(FORM, page);
            }
        };
    }

    @GetMapping("/dia-ban/sap-xep/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page(ONE, reader.one(id, UUID.randomUUID(), UndoForm.EMPTY, Problems.NONE, false));
    }

    @Allowed(to = Verb.WRITE, on = Matter.TERRITORY)
    @PostMapping("/dia-ban/sap-xep/{id}/hoan-tac")
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam UUID requestId,
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(name = "nghi-quyet", defaultValue = "") String resolution,
            @RequestParam(name = "ly-do", defaultValue = "") String why) {
        var kept = new UndoForm(typed, resolution, why);
        var page = reader.one(id, requestId, kept, Problems.NONE, false);
        var day = page.ahead() ? page.reform().on() : Address.day(typed);
        if (day == null) {
            var problems = Dates.parse(typed) instanceof Day.Refused refused
                    ? Problems.NONE.with("ngay", refused.finding())
                    : Problems.NONE;
            return Pages.unprocessable(ONE, reader.one(id, requestId, kept, problems, false));
        }
        try {
            return switch (undo.undo(id, requestId, day, resolution, why)) {
                case TerritoryOutcome.Done(var undone) ->
                    Pages.redirect("/dia-ban/sap-xep/" + undone, "territory.flash.undone");
                case TerritoryOutcome.Refused(var findings) ->
                    Pages.unprocessable(ONE, reader.one(id, requestId, kept, Problems.of(findings), false));
            };
        } catch (Stale somebodyWasFirst) {
            return Pages.stale(ONE, reader.one(id, requestId, kept, Problems.NONE, true));
        }
    }
}
