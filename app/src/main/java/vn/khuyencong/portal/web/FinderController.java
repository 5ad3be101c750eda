package vn.khuyencong.portal.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** "Tôi được hỗ trợ gì?" Everything it knows stands in the address. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class FinderController {

    private final Finder finder;

    FinderController(Finder finder) {
        this.finder = finder;
    }

    @GetMapping(FinderPage.PATH)
    ModelAndView find(@RequestParam Map<String, String> parameters) {
        return Pages.page("portal/finder", finder.page(parameters));
    }
}
