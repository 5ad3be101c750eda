package vn.khuyencong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Switches the language and comes back to where the reader was. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/ngon-ngu")
    ModelAndView change(
            @RequestParam(name = "ngon-ngu") String language,
            @RequestParam(name = "quay-lai", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
        return Pages.redirect(Pages.ownPath(back, "/"));
    }
}
