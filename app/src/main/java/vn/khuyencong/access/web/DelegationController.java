package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.access.delegation.Delegate;
import vn.khuyencong.access.delegation.Delegation;
import vn.khuyencong.access.delegation.StandIn;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Ủy quyền: who does my work while I am away, and whose work I do. */
@Controller
@RequestMapping(DelegationController.PATH)
@Allowed(to = Verb.WRITE, on = Matter.SELF)
class DelegationController {

    static final String PATH = "/uy-quyen";
    private static final String VIEW = "access/delegations";

    private final Delegate delegate;
    private final StandIn standIn;
    private final CurrentActor current;
    private final OfficeClock clock;

    DelegationController(Delegate delegate, StandIn standIn, CurrentActor current, OfficeClock clock) {
        this.delegate = delegate;
        this.standIn = standIn;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "het", required = false) @Nullable String over) {
        return Pages.page(VIEW, page(Map.of(), Problems.NONE, over != null));
    }

    @PostMapping
    ModelAndView give(@RequestParam Map<String, String> typed) {
        var first = day(typed, "first");
        var last = day(typed, "last");
        var problems = unread(unread(Problems.NONE, "first", first), "last", last);
        if (first instanceof Day.Ok(var begins) && last instanceof Day.Ok(var ends)) {
            problems = delegate.give(draft(typed, begins, ends));
        }
        return problems.isEmpty()
                ? Pages.redirect(PATH, "access.delegation-given")
                : Pages.unprocessable(VIEW, page(typed, problems, false));
    }

    @PostMapping("/{delegation}/cham-dut")
    ModelAndView end(@PathVariable UUID delegation) {
        delegate.end(delegation);
        return Pages.redirect(PATH, "access.delegation-ended");
    }

    @PostMapping("/{delegation}/lam-thay")
    ModelAndView standIn(@PathVariable UUID delegation, HttpServletRequest request, HttpServletResponse response) {
        if (!standIn.begin(delegation, request, response)) {
            var problems = Problems.NONE.with(Finding.of("access.delegation-factor"));
            return Pages.unprocessable(VIEW, page(Map.of(), problems, false));
        }
        return Pages.redirect("/bat-dau", "access.delegation-begun");
    }

    @PostMapping("/thoi")
    ModelAndView layDown(HttpServletRequest request, HttpServletResponse response) {
        standIn.end(request, response);
        return Pages.redirect(PATH, "access.delegation-laid-down");
    }

    private DelegationPage page(Map<String, String> typed, Problems problems, boolean over) {
        return new DelegationPage(
                current.get().account(),
                delegate.mine(),
                delegate.colleagues(),
                clock.today(),
                typed,
                problems,
                over,
                standIn.isActing());
    }

    private static Delegation.Draft draft(Map<String, String> typed, LocalDate first, LocalDate last) {
        return new Delegation.Draft(
                id(text(typed, "requestId")),
                text(typed, "to").isEmpty() ? null : id(text(typed, "to")),
                first,
                last,
                text(typed, "document"));
    }

    private static Day day(Map<String, String> typed, String name) {
        return Dates.parse(text(typed, name));
    }

    private static Problems unread(Problems problems, String name, Day day) {
        return day instanceof Day.Refused refused ? problems.with(name, refused.finding()) : problems;
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("No id: " + text);
        }
    }
}
