package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.project.appraisal.SetUpCouncil;
import vn.khuyencong.project.appraisal.SitInCouncil;
import vn.khuyencong.project.web.CouncilPage.Which;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Hội đồng thẩm định: setting a session up, closing it, confirming its minutes. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class CouncilController {

    private static final String NEW = "project/councilnew";
    private static final String ONE = "project/council";

    private final CouncilReader reader;
    private final SetUpCouncil setUpCouncil;
    private final SitInCouncil sitting;
    private final CurrentActor current;

    CouncilController(CouncilReader reader, SetUpCouncil setUpCouncil, SitInCouncil sitting, CurrentActor current) {
        this.reader = reader;
        this.setUpCouncil = setUpCouncil;
        this.sitting = sitting;
        this.current = current;
    }

    @GetMapping(CouncilPage.PATH)
    ModelAndView list(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "") String page) {
        var which = Which.typed(year, state);
        var paging = new Paging(
                page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1,
                Paging.DEFAULT_SIZE,
                reader.count(which),
                which.query());
        var sessions = reader.sessions(which, paging.offset(), paging.size());
        return Pages.page("project/councils", new CouncilPage.All(which, sessions, paging, setUpCouncil.may()));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.PROJECT)
    @GetMapping(CouncilPage.PATH + "/moi")
    ModelAndView form() {
        setUpCouncil.require();
        return Pages.page(NEW, form(Map.of(), List.of(), Problems.NONE));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.PROJECT)
    @PostMapping(CouncilPage.PATH + "/moi")
    ModelAndView setUp(@RequestParam MultiValueMap<String, String> sent) {
        setUpCouncil.require();
        if (sent.containsKey("more")) {
            return Pages.page(NEW, form(sent.toSingleValueMap(), ticked(sent), Problems.NONE));
        }
        var typed = new Typed(sent.toSingleValueMap());
        var ticked = ticked(sent);
        var decidedOn = typed.day("decidedOn");
        var heldOn = typed.day("heldOn");
        var problems = typed.problems();
        if (!typed.text("year").matches("\\d{4}")) {
            problems = problems.with("year", Finding.of("project.council-year"));
        }
        var request = typed.id("requestId");
        if (problems.isEmpty()) {
            var setUp = new SetUp(
                    Integer.parseInt(typed.text("year")),
                    typed.text("tier").equals(Tier.NATIONAL.name()) ? Tier.NATIONAL : Tier.LOCAL,
                    typed.text("decision"),
                    decidedOn,
                    heldOn,
                    typed.text("place"),
                    members(typed),
                    ticked.stream().map(UUID::fromString).toList());
            problems = Problems.of(setUpCouncil.setUp(setUp, request));
        }
        return problems.isEmpty()
                ? Pages.redirect(CouncilPage.PATH + "/" + request, "project.council.done")
                : Pages.unprocessable(NEW, form(typed.values(), ticked, problems));
    }

    @GetMapping(CouncilPage.PATH + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page(ONE, one(id, Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping(CouncilPage.PATH + "/{id}/dong")
    ModelAndView close(@PathVariable UUID id) {
        return after(id, () -> sitting.close(id));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping(CouncilPage.PATH + "/{id}/xac-nhan")
    ModelAndView confirm(@PathVariable UUID id) {
        return after(id, () -> sitting.confirm(id));
    }

    private ModelAndView after(UUID id, Supplier<List<Finding>> work) {
        var findings = work.get();
        return findings.isEmpty()
                ? Pages.redirect(CouncilPage.PATH + "/" + id, "project.council.done")
                : Pages.unprocessable(ONE, one(id, Problems.of(findings)));
    }

    private CouncilPage.One one(UUID id, Problems problems) {
        var session = reader.session(id);
        return new CouncilPage.One(
                session,
                reader.votes(id),
                reader.results(session),
                session.seat(current.get().account()),
                problems);
    }

    private CouncilPage.New form(Map<String, String> typed, List<String> ticked, Problems problems) {
        return new CouncilPage.New(
                reader.people(),
                reader.waiting(),
                typed,
                ticked,
                typed.getOrDefault("requestId", UUID.randomUUID().toString()),
                problems);
    }

    private static List<String> ticked(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("file", List.of()).stream()
                .filter(CouncilController::isId)
                .toList();
    }

    private static List<Member> members(Typed typed) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < CouncilPage.seats(typed.values()); i++) {
            var account = typed.text("member-" + i);
            if (isId(account)) {
                members.add(
                        new Member(UUID.fromString(account), typed.text("post-" + i), seat(typed.text("seat-" + i))));
            }
        }
        return members;
    }

    private static Seat seat(String word) {
        return switch (word) {
            case "CHAIR" -> Seat.CHAIR;
            case "SECRETARY" -> Seat.SECRETARY;
            default -> Seat.MEMBER;
        };
    }

    static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
