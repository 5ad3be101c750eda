package vn.khuyencong.norm.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.cost.DraftItemNorm;
import vn.khuyencong.web.Pages;

/** Drafts a norm of an item from its past costs; the proposal itself is then worked on by whoever proposes norms. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.COST)
class DraftNormController {

    private static final String VIEW = "norm/draftnorm";

    private final DraftNormPages pages;
    private final DraftItemNorm draft;

    DraftNormController(DraftNormPages pages, DraftItemNorm draft) {
        this.pages = pages;
        this.draft = draft;
    }

    @GetMapping(CostsPage.PATH + "/{item}/soan")
    ModelAndView form(@PathVariable String item, @RequestParam Map<String, String> sent, Locale locale) {
        return Pages.page(VIEW, pages.open(item, CostController.typed(sent), locale));
    }

    @PostMapping(CostsPage.PATH + "/{item}/soan")
    ModelAndView draft(@PathVariable String item, @RequestParam Map<String, String> sent) {
        var page = pages.sent(item, sent);
        return switch (DraftNormReading.of(page.costs().item(), page.costs().figure(), sent, page.provisionIds())) {
            case DraftNormReading.Unreadable(var problems) -> Pages.unprocessable(VIEW, pages.again(page, problems));
            case DraftNormReading.Read(var read) ->
                Pages.redirect("/dinh-muc/de-xuat/" + draft.draft(read), "norm.etn.drafted");
        };
    }
}
