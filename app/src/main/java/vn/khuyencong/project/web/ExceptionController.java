package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.AllowException;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Ngoại lệ: the leader lets one step of one file go on without a piece of evidence, by a paper. */
@Controller
@Allowed(to = Verb.DECIDE, on = Matter.PROJECT)
class ExceptionController {

    private static final String VIEW = "project/exception";

    private final ProjectPages pages;
    private final AllowException exceptions;

    ExceptionController(ProjectPages pages, AllowException exceptions) {
        this.pages = pages;
        this.exceptions = exceptions;
    }

    @GetMapping("/de-an/{id}/ngoai-le")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(VIEW, new ExceptionPage(pages.page(id), exceptions.open(id), Map.of(), Problems.NONE));
    }

    @PostMapping("/de-an/{id}/ngoai-le")
    ModelAndView allow(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var typed = new Typed(form);
        var on = typed.day("on");
        var problems = typed.problems();
        if (problems.isEmpty()) {
            var asked = new AllowException.Asked(
                    typed.text("lacking"), typed.text("reason"), typed.text("number"), on, file);
            problems = Problems.of(exceptions.allow(id, asked, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id + "#ngoai-le", "project.exception.done")
                : Pages.unprocessable(
                        VIEW, new ExceptionPage(pages.page(id), exceptions.open(id), typed.values(), problems));
    }
}
