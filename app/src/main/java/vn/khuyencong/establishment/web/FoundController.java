package vn.khuyencong.establishment.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.web.Pages;

/** The establishments found while somebody types: the part of a form in which one of them is chosen. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ESTABLISHMENT)
class FoundController {

    private final FindEstablishments find;

    FoundController(FindEstablishments find) {
        this.find = find;
    }

    /** @param name of the field that takes the chosen one */
    @GetMapping("/co-so/chon")
    ModelAndView found(
            @RequestParam(name = "truong", defaultValue = "establishment") String name,
            @RequestParam Map<String, String> typed) {
        var words = typed.getOrDefault(EstablishmentPick.wordsOf(name), "");
        return Pages.page("establishment/found", find.pick(name, words, ""));
    }
}
