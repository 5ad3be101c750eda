package vn.khuyencong.product.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.voting.ScoreEntry;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A judge and her sheet: whether she has an interest, her points as she writes them, and handing in. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.VOTING)
class SheetController {

    private static final String VIEW = "product/sheet";

    private final SheetPages pages;
    private final ScoreEntry scoring;

    SheetController(SheetPages pages, ScoreEntry scoring) {
        this.pages = pages;
        this.scoring = scoring;
    }

    @GetMapping(EntryPage.PATH + "/{id}/cham")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, null, false, Problems.NONE));
    }

    @PostMapping(EntryPage.PATH + "/{id}/cham/loi-ich")
    ModelAndView declare(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var conflict = typed.text("conflict").equals("yes");
        var problems = Problems.of(scoring.declare(id, conflict, typed.text("why")));
        return problems.isEmpty()
                ? Pages.redirect(EntryPage.PATH + "/" + id + (conflict ? "" : "/cham"), "voting.declared")
                : Pages.unprocessable(VIEW, pages.page(id, sent, false, problems));
    }

    @PostMapping(EntryPage.PATH + "/{id}/cham")
    ModelAndView handIn(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        try {
            var problems = write(id, sent, true);
            return problems.isEmpty()
                    ? Pages.redirect(RoundPage.PATH + "/" + pages.round(id), "voting.sheet-handed-in")
                    : Pages.unprocessable(VIEW, pages.page(id, sent, false, problems));
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, sent, true, Problems.NONE));
        }
    }

    /** The form saves itself while she writes: what cannot be kept yet waits in the form. */
    @PostMapping(EntryPage.PATH + "/{id}/cham/ban-nhap")
    ResponseEntity<Void> draft(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        try {
            if (!write(id, sent, false).isEmpty()) {
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
            }
            var version = Integer.toString(new Typed(sent).version() + 1);
            return ResponseEntity.noContent().header("KC-Version", version).build();
        } catch (Stale _) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    private Problems write(UUID id, Map<String, String> sent, boolean handIn) {
        var typed = new Typed(sent);
        var points = new HashMap<UUID, BigDecimal>();
        for (var criterion : pages.criteria(id)) {
            var given = typed.points("points-" + criterion);
            if (given != null) points.put(criterion, given);
        }
        return typed.problems().isEmpty()
                ? scoring.write(id, typed.version(), points, typed.text("remark"), handIn)
                : typed.problems();
    }
}
