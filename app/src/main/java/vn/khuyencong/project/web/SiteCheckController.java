package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.appraisal.MakeSiteCheck;
import vn.khuyencong.project.appraisal.SiteCheck;
import vn.khuyencong.project.appraisal.SiteCheck.Answer;
import vn.khuyencong.project.appraisal.SiteCheck.Position;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Kiểm tra thực tế: the officer stands in the workshop and writes down what she finds. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class SiteCheckController {

    private static final String VIEW = "project/sitecheck";
    /** As maps give it: "16.05441, 108.20217". */
    private static final Pattern POSITION =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,10})?)\\s*[,; ]\\s*(-?1?\\d{1,2}(?:\\.\\d{1,10})?)");

    private static final BigDecimal POLE = new BigDecimal(90);

    private final ProjectPages pages;
    private final MakeSiteCheck siteChecks;

    SiteCheckController(ProjectPages pages, MakeSiteCheck siteChecks) {
        this.pages = pages;
        this.siteChecks = siteChecks;
    }

    @GetMapping("/de-an/{id}/kiem-tra-thuc-te")
    ModelAndView form(@PathVariable UUID id) {
        var file = pages.page(id);
        var questions = siteChecks.questions(id);
        return file.ground().now().checksSite()
                ? Pages.page(VIEW, new SiteCheckPage(file, questions, Map.of(), Problems.NONE))
                : Pages.redirect("/de-an/" + id);
    }

    @PostMapping("/de-an/{id}/kiem-tra-thuc-te")
    ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var questions = siteChecks.questions(id);
        var typed = new Typed(form);
        var seenOn = typed.day("seenOn");
        var fit = typed.oneOf("fit", "yes", "no").equals("yes");
        var problems = typed.problems();
        var position = position(typed.text("position"));
        if (position == null && !typed.text("position").isEmpty()) {
            problems = problems.with("position", Finding.of("project.site-position"));
        }
        if (problems.isEmpty()) {
            var check = new SiteCheck(
                    seenOn,
                    typed.text("spot"),
                    typed.text("team"),
                    typed.text("owner"),
                    position,
                    points(questions, typed),
                    fit,
                    typed.text("conclusion"));
            problems = Problems.of(siteChecks.make(id, check, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id + "#kiem-tra-thuc-te", "project.site.done")
                : Pages.unprocessable(VIEW, new SiteCheckPage(pages.page(id), questions, typed.values(), problems));
    }

    private static List<SiteCheck.Point> points(List<SiteCheck.Question> questions, Typed typed) {
        return questions.stream()
                .map(question -> new SiteCheck.Point(
                        question,
                        answer(typed.text("point-" + question.code())),
                        typed.text("remark-" + question.code())))
                .toList();
    }

    private static @Nullable Answer answer(String word) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Position position(String text) {
        var match = POSITION.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var latitude = new BigDecimal(match.group(1));
        var longitude = new BigDecimal(match.group(2));
        var half = POLE.add(POLE);
        return latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(half) > 0
                ? null
                : new Position(latitude, longitude);
    }
}
