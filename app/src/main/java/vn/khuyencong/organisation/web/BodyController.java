package vn.khuyencong.organisation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** The page of a body on a day. */
@Controller
@Allowed(to = Verb.READ, on = Matter.ORGANISATION)
class BodyController {

    private static final String VIEW = "organisation/body";

    private final BodyReader bodies;

    BodyController(BodyReader bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/to-chuc/{id}")
    ModelAndView body(@PathVariable UUID id, @RequestParam(name = "ngay", defaultValue = "") String day) {
        var page = bodies.page(id, day);
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }
}
