package vn.khuyencong.report.web;

import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** Who has looked at personal data of others, for those who inspect. */
@Controller
@Allowed(to = Verb.READ, on = Matter.AUDIT)
class AccessController {

    private final CurrentActor current;
    private final AccessReader reader;
    private final TrailColumns columns;
    private final Texts texts;

    AccessController(CurrentActor current, AccessReader reader, TrailColumns columns, Texts texts) {
        this.current = current;
        this.reader = reader;
        this.columns = columns;
        this.texts = texts;
    }

    /** What the address narrows the list to. */
    @ModelAttribute
    TrailFilter filter(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "ai", defaultValue = "") String who,
            @RequestParam(name = "bang", defaultValue = "") String matter,
            @RequestParam(name = "tep", defaultValue = "") String file) {
        return new TrailFilter(from, to, who, matter, "", file, "");
    }

    @GetMapping("/nhat-ky/du-lieu-ca-nhan")
    ModelAndView list(
            @ModelAttribute(binding = false) TrailFilter filter,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var actor = current.get();
        var page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        return Pages.page(
                "report/access", reader.page(filter, new Paging(page, TrailReader.PAGE, 0, filter.query()), actor));
    }

    @GetMapping("/nhat-ky/du-lieu-ca-nhan/xuat-excel")
    ResponseEntity<Resource> excel(@ModelAttribute(binding = false) TrailFilter filter, Locale language) {
        return Downloads.xlsx(
                "truy-cap-du-lieu-ca-nhan.xlsx",
                texts.text(language, "report.access.title"),
                columns.accesses(language),
                reader.all(filter, current.get()));
    }
}
