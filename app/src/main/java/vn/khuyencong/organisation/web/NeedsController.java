package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.Equipment;
import vn.khuyencong.organisation.capacity.EquipmentOutcome;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.organisation.capacity.PlanEquipment;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Nhu cầu mua sắm of a year: the list for the request for money, its papers, and the plan the leader makes of it. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.CAPACITY)
class NeedsController {

    private static final String VIEW = "organisation/needs";
    private static final String YEAR = "/nang-luc/nhu-cau/{year}";

    private final EquipmentList list;
    private final PlanEquipment planEquipment;
    private final NeedsPapers papers;
    private final CapacityRoles roles;

    NeedsController(EquipmentList list, PlanEquipment planEquipment, NeedsPapers papers, CapacityRoles roles) {
        this.list = list;
        this.planEquipment = planEquipment;
        this.papers = papers;
        this.roles = roles;
    }

    @GetMapping(YEAR)
    ModelAndView needs(
            @PathVariable String year, @RequestParam(name = "chon", required = false) @Nullable UUID chosen) {
        var ticked = chosen == null ? Set.<UUID>of() : Set.of(chosen);
        return Pages.page(VIEW, page(number(year), ticked, Map.of(), Problems.NONE));
    }

    @GetMapping(YEAR + "/nhu-cau.docx")
    ResponseEntity<Resource> document(@PathVariable String year) {
        var asked = number(year);
        return Downloads.docx("nhu-cau-" + asked + ".docx", papers.docx(asked, list.openNeeds(asked)));
    }

    @GetMapping(YEAR + "/nhu-cau.xlsx")
    ResponseEntity<Resource> sheet(@PathVariable String year) {
        var asked = number(year);
        return Downloads.file(
                "nhu-cau-" + asked + ".xlsx", ListExport.MEDIA_TYPE, papers.xlsx(asked, list.openNeeds(asked)));
    }

    @PostMapping(YEAR + "/ke-hoach")
    @Allowed(to = Verb.DECIDE, on = Matter.CAPACITY)
    ModelAndView plan(
            @PathVariable String year,
            @RequestParam(name = "chosen", required = false) @Nullable List<UUID> chosen,
            @RequestParam Map<String, String> values) {
        var asked = number(year);
        var ticked = chosen == null ? Set.<UUID>of() : Set.copyOf(chosen);
        var typed = new Typed(values);
        var paper = typed.paper();
        if (!typed.isReadable()) {
            return Pages.unprocessable(VIEW, page(asked, ticked, values, typed.problems()));
        }
        return switch (planEquipment.plan(new Equipment.Plan(asked, ticked, paper))) {
            case EquipmentOutcome.Done _ ->
                Pages.redirect("/nang-luc/nhu-cau/" + asked, "organisation.flash.planned", ticked.size());
            case EquipmentOutcome.Refused(var findings) ->
                Pages.unprocessable(
                        VIEW, page(asked, ticked, values, Typed.problems(List.copyOf(findings), BodyForms.FIELDS)));
        };
    }

    /** @throws NotFound for what is no year of this century */
    private static int number(String year) {
        if (!year.matches("2\\d{3}")) throw new NotFound("No year " + year);
        return Integer.parseInt(year);
    }

    private NeedsPage page(int year, Set<UUID> chosen, Map<String, String> values, Problems problems) {
        return new NeedsPage(
                year,
                list.openNeeds(year),
                roles.makes(EquipmentStep.PLAN),
                roles.makes(EquipmentStep.RAISE),
                chosen,
                values.getOrDefault("decision", ""),
                values.getOrDefault("decidedOn", ""),
                problems);
    }
}
