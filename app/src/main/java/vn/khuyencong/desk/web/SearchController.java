package vn.khuyencong.desk.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Search;
import vn.khuyencong.web.Pages;

/** One search box for everything. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.DESK)
class SearchController {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/tim")
    ModelAndView find(@RequestParam(name = "q", defaultValue = "") String typed) {
        var words = typed.strip().replace("\0", "");
        words = words.substring(0, Math.min(words.length(), LONGEST));
        var tooShort = words.length() < SHORTEST;
        return Pages.page("desk/search", new SearchPage(words, tooShort, tooShort ? List.of() : search.find(words)));
    }
}
