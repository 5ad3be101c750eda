package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.web.ForwardListPage.Row;
import vn.khuyencong.project.web.ForwardListPage.Sent;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** One letter to the ministry's agency for several files; each is a step of its own, and one that is refused holds up no other. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ForwardListController {

    private static final String VIEW = "project/forwardlist";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ForwardList list;
    private final ForwardProject forward;
    private final OfficeClock clock;

    ForwardListController(ForwardList list, ForwardProject forward, OfficeClock clock) {
        this.list = list;
        this.forward = forward;
        this.clock = clock;
    }

    @GetMapping(ForwardListPage.PATH)
    ModelAndView list() {
        var today = Map.of("sentOn", DAY.format(clock.today()));
        return Pages.page(VIEW, new ForwardListPage(list.waiting(), List.of(), today, List.of(), Problems.NONE));
    }

    @PostMapping(ForwardListPage.PATH)
    ModelAndView send(@RequestParam MultiValueMap<String, String> form) {
        var typed = new Typed(form.toSingleValueMap());
        var ticked = form.getOrDefault("file", List.of());
        var sentOn = typed.day("sentOn");
        var problems = typed.problems();
        if (ticked.isEmpty()) {
            problems = problems.with("file", Finding.of("project.forward-nothing-ticked"));
        }
        if (!problems.isEmpty()) {
            return Pages.unprocessable(
                    VIEW, new ForwardListPage(list.waiting(), List.of(), typed.values(), ticked, problems));
        }
        var sent = new ArrayList<Sent>();
        for (var row : list.waiting()) {
            if (ticked.contains(row.id().toString())) {
                sent.add(sent(row, typed, sentOn));
            }
        }
        var kept = new HashMap<>(typed.values());
        kept.keySet().removeIf(name -> name.startsWith("version-"));
        return Pages.page(VIEW, new ForwardListPage(list.waiting(), sent, kept, List.of(), Problems.NONE));
    }

    /** As the officer saw it: a file that somebody else has moved meanwhile is left alone. */
    private Sent sent(Row row, Typed typed, LocalDate sentOn) {
        var seen = typed.text("version-" + row.id());
        int version = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : row.version();
        try {
            return switch (forward.forward(row.id(), version, typed.text("letter"), sentOn)) {
                case Decision.Moved _ -> new Sent(row.id(), row.code(), List.of());
                case Decision.Refused(var findings) -> new Sent(row.id(), row.code(), findings);
            };
        } catch (Stale _) {
            return new Sent(row.id(), row.code(), List.of(Finding.of("project.forward-stale")));
        }
    }
}
