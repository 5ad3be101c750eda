package vn.khuyencong.project.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.khuyencong.project.funding.DecideFunding;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Hỗ trợ trùng: a đề án beside what is alike, and what the department makes of it. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class FundingController {

    private static final String VIEW = "project/funding";

    private final ProjectPages pages;
    private final DecideFunding decide;

    FundingController(ProjectPages pages, DecideFunding decide) {
        this.pages = pages;
        this.decide = decide;
    }

    @GetMapping("/de-an/{id}/trung-lap")
    ModelAndView page(@PathVariable UUID id) {
        return Pages.page(VIEW, page(id, null));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/trung-lap")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var other = typed.id("other");
        var problems = problems(id, other, typed);
        return problems.isEmpty()
                ? Pages.redirect(FundingPage.address(id), "project.akin.decided")
                : Pages.unprocessable(VIEW, page(id, new FundingPage.Sent(other, typed.values(), problems)));
    }

    private Problems problems(UUID id, UUID other, Typed typed) {
        var verdict = verdict(typed.text(FundingPage.field("verdict", other)));
        if (verdict.isEmpty()) {
            return Problems.NONE.with(
                    FundingPage.field("verdict", other), Finding.of("project.double-funding-verdict-missing"));
        }
        var reason = typed.text(FundingPage.field("reason", other));
        var request = typed.id(FundingPage.field("requestId", other));
        return Problems.of(decide.decide(id, other, verdict.get(), reason, request));
    }

    private FundingPage page(UUID id, FundingPage.@Nullable Sent sent) {
        var file = pages.page(id);
        if (!file.desk().official()) throw new NotAllowed("Likenesses of files are read by officials of the province");
        return new FundingPage(file, decide.mayDecide(file.project()), sent);
    }

    private static Optional<Verdict> verdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
