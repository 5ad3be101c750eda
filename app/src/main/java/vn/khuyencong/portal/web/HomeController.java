package vn.khuyencong.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.web.Pages;

/** The first page of the public site. */
@Controller
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
