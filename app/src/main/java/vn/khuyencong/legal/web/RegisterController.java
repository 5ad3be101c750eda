package vn.khuyencong.legal.web;

import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** Sổ văn bản: the list everybody may read, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.LAW)
class RegisterController {

    private static final String VIEW = "legal/register";

    private final RegisterList list;
    private final Texts texts;
    private final OfficeClock clock;

    RegisterController(RegisterList list, Texts texts, OfficeClock clock) {
        this.list = list;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute
    RegisterFilter filter(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "co-quan", defaultValue = "") String issuer,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            @RequestParam(name = "xep", defaultValue = "") String order) {
        return RegisterFilter.of(words.replace("\0", ""), kind, issuer, level, day, state, order);
    }

    @GetMapping("/van-ban")
    ModelAndView register(
            @ModelAttribute(binding = false) RegisterFilter filter,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var page = list.page(filter, clock.today(), paging(number, filter.query()));
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    @GetMapping("/van-ban/xuat-excel")
    ResponseEntity<Resource> export(@ModelAttribute(binding = false) RegisterFilter filter, Locale language) {
        return Downloads.xlsx(
                "van-ban.xlsx",
                texts.text(language, "legal.register.title"),
                RegisterColumns.in(texts, language),
                list.all(filter, clock.today()));
    }

    private static Paging paging(String number, String query) {
        var page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        return new Paging(page, Paging.DEFAULT_SIZE, 0, query);
    }
}
