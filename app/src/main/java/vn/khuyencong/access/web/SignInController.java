package vn.khuyencong.access.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Letters;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.access.signin.Provider;
import vn.khuyencong.access.web.SignInPage.Notice;
import vn.khuyencong.web.Pages;

/** Sign-in, and the first page of each role. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class SignInController {

    private final CurrentActor current;
    private final Letters letters;
    private final Provider provider;

    SignInController(CurrentActor current, Letters letters, Provider provider) {
        this.current = current;
        this.letters = letters;
        this.provider = provider;
    }

    @GetMapping("/dang-nhap")
    ModelAndView signIn(@RequestParam Map<String, String> query) {
        return Pages.page(
                "access/signin", new SignInPage(Notice.of(query.keySet()), letters.possible(), provider.isSet()));
    }

    @Allowed(to = Verb.READ, on = Matter.SELF)
    @GetMapping("/bat-dau")
    ModelAndView start() {
        return Pages.redirect(firstPage(current.get().role()));
    }

    private static String firstPage(Role role) {
        return switch (role) {
            case ESTABLISHMENT -> "/ho-so-cua-toi";
            case ADMINISTRATOR -> "/quan-tri/tai-khoan";
            case DEPARTMENT_LEADER, COMMITTEE_CHAIR, INSPECTOR -> "/tong-quan";
            case FINANCE -> "/kinh-phi";
            case DEPARTMENT_OFFICER, CENTRE, CENTRE_ACCOUNTANT, COMMUNE, JURY, COLLABORATOR, VISITOR, SYSTEM ->
                "/viec-cua-toi";
        };
    }
}
