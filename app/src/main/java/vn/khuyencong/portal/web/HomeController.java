package vn.khuyencong.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** The first page of the public site. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Pages.page("portal/home", home.page());
    }
}
