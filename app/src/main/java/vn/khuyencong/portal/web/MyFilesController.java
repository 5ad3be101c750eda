package vn.khuyencong.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** The first page of an establishment that has signed in. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.NEED)
class MyFilesController {

    private final MyFiles files;

    MyFilesController(MyFiles files) {
        this.files = files;
    }

    @GetMapping("/ho-so-cua-toi")
    ModelAndView mine() {
        return Pages.page("portal/myfiles", files.page());
    }
}
