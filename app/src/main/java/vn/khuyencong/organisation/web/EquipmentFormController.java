package vn.khuyencong.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.EquipmentOutcome;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.organisation.capacity.MoveEquipment;
import vn.khuyencong.organisation.capacity.ReadEquipment;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Pages;

/** The need of the centre, written and written anew; and every step that is told in a form of its own. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.CAPACITY)
@RequestMapping("/nang-luc/trang-thiet-bi")
class EquipmentFormController {

    private static final String PATH = "/nang-luc/trang-thiet-bi";

    private final MoveEquipment moves;
    private final ReadEquipment equipment;
    private final EquipmentForms forms;
    private final CapacityRoles roles;
    private final OfficeClock clock;

    EquipmentFormController(
            MoveEquipment moves,
            ReadEquipment equipment,
            EquipmentForms forms,
            CapacityRoles roles,
            OfficeClock clock) {
        this.moves = moves;
        this.equipment = equipment;
        this.forms = forms;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping("/moi")
    ModelAndView form(@RequestParam(name = "nam", defaultValue = "") String year) {
        var values = new HashMap<String, String>();
        values.put("requestId", UUID.randomUUID().toString());
        values.put("year", year);
        return Pages.page(FormPage.VIEW, forms.need(values));
    }

    @PostMapping("/moi")
    ModelAndView raise(@RequestParam Map<String, String> values) {
        var page = forms.need(values);
        var typed = new Typed(values);
        var need = EquipmentForms.read(typed);
        if (!typed.isReadable()) return refused(page.against(typed.problems()));
        return answer(page, () -> moves.raise(need, typed.request()), "organisation.flash.need-raised");
    }

    @GetMapping("/{id}/sua")
    ModelAndView changeForm(@PathVariable UUID id) {
        var piece = equipment.get(id);
        roles.require(EquipmentStep.CHANGE, piece.organisation());
        return Pages.page(FormPage.VIEW, forms.change(piece, EquipmentForms.typed(piece)));
    }

    @PostMapping("/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        var page = forms.change(equipment.get(id), values);
        var typed = new Typed(values);
        var need = EquipmentForms.read(typed);
        if (!typed.isReadable()) return refused(page.against(typed.problems()));
        return answer(page, () -> moves.change(id, typed.version(), need), "organisation.flash.need-changed");
    }

    @GetMapping("/{id}/{step}")
    ModelAndView stepForm(@PathVariable UUID id, @PathVariable String step) {
        return form(id, step(step));
    }

    @PostMapping("/{id}/{step}")
    ModelAndView make(@PathVariable UUID id, @PathVariable String step, @RequestParam Map<String, String> values) {
        return make(id, step(step), values);
    }

    /** The leader of the department declines a need; the other steps are the centre's. */
    @GetMapping("/{id}/chua-dua-vao")
    @Allowed(to = Verb.DECIDE, on = Matter.CAPACITY)
    ModelAndView declineForm(@PathVariable UUID id) {
        return form(id, EquipmentStep.DECLINE);
    }

    @PostMapping("/{id}/chua-dua-vao")
    @Allowed(to = Verb.DECIDE, on = Matter.CAPACITY)
    ModelAndView decline(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        return make(id, EquipmentStep.DECLINE, values);
    }

    private ModelAndView form(UUID id, EquipmentStep step) {
        var piece = equipment.get(id);
        roles.require(step, piece.organisation());
        return Pages.page(
                FormPage.VIEW,
                forms.step(
                        piece,
                        step,
                        Map.of("version", Integer.toString(piece.version()), "day", Dates.format(clock.today()))));
    }

    private ModelAndView make(UUID id, EquipmentStep step, Map<String, String> values) {
        var page = forms.step(equipment.get(id), step, values);
        var typed = new Typed(values);
        var make = EquipmentForms.read(typed, id, step);
        if (!typed.isReadable()) return refused(page.against(typed.problems()));
        return answer(page, () -> moves.make(make), "organisation.flash.step-made");
    }

    private static EquipmentStep step(String address) {
        return EquipmentPage.ADDRESS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("No step " + address));
    }

    private static ModelAndView answer(FormPage page, Supplier<EquipmentOutcome> move, String done) {
        try {
            return switch (move.get()) {
                case EquipmentOutcome.Done(var id) -> Pages.redirect(PATH + "/" + id, done);
                case EquipmentOutcome.Refused(var findings) ->
                    refused(page.against(Typed.problems(List.copyOf(findings), EquipmentForms.FIELDS)));
            };
        } catch (Stale overtaken) {
            return Pages.stale(FormPage.VIEW, page.stale());
        }
    }

    private static ModelAndView refused(FormPage page) {
        return Pages.unprocessable(FormPage.VIEW, page);
    }
}
