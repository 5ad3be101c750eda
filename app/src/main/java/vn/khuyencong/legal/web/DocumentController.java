package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The pages of one legal document and of one place in it, on a day that may be chosen. */
@Controller
@Allowed(to = Verb.READ, on = Matter.LAW)
class DocumentController {

    private final DocumentReader reader;
    private final OfficeClock clock;

    DocumentController(DocumentReader reader, OfficeClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** A day as it was asked for. */
    private record Asked(LocalDate day, String typed, Problems problems) {}

    @GetMapping("/van-ban/{documentId}")
    ModelAndView document(@PathVariable UUID documentId, @RequestParam(name = "ngay", defaultValue = "") String typed) {
        return on(
                typed,
                "legal/document",
                asked -> reader.read(documentId, asked.day(), asked.typed(), asked.problems()));
    }

    @GetMapping("/van-ban/dieu/{provisionId}")
    ModelAndView provision(
            @PathVariable UUID provisionId, @RequestParam(name = "ngay", defaultValue = "") String typed) {
        return on(
                typed,
                "legal/provision",
                asked -> reader.place(provisionId, asked.day(), asked.typed(), asked.problems()));
    }

    private ModelAndView on(String typed, String view, Function<Asked, Object> page) {
        var today = clock.today();
        if (typed.isBlank()) return Pages.page(view, page.apply(new Asked(today, today.toString(), Problems.NONE)));
        return switch (Dates.parse(typed)) {
            case Day.Ok(var day) -> Pages.page(view, page.apply(new Asked(day, typed, Problems.NONE)));
            case Day.Refused refused ->
                Pages.unprocessable(
                        view, page.apply(new Asked(today, typed, Problems.NONE.with("ngay", refused.finding()))));
        };
    }
}
