package vn.khuyencong.organisation.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.organisation.capacity.ReadEquipment;
import vn.khuyencong.web.Pages;

/** The page of one piece of equipment: what it is, where it stands, what may be done now, everything that was done. */
@Controller
@Allowed(to = Verb.READ, on = Matter.CAPACITY)
@RequestMapping("/nang-luc/trang-thiet-bi/{id}")
class EquipmentController {

    private final ReadEquipment equipment;
    private final EquipmentList list;
    private final CapacityRoles roles;

    EquipmentController(ReadEquipment equipment, EquipmentList list, CapacityRoles roles) {
        this.equipment = equipment;
        this.list = list;
        this.roles = roles;
    }

    @GetMapping
    ModelAndView piece(@PathVariable UUID id) {
        var look = equipment.look(id);
        var piece = look.piece();
        var may = Arrays.stream(EquipmentStep.values())
                .filter(step -> step.isMadeOnItsPage() || step == EquipmentStep.CHANGE)
                .filter(step -> step.canFollow(piece.stage()) && roles.makes(step))
                .filter(step -> roles.may(step, piece.organisation()))
                .toList();
        var mayPlan =
                EquipmentStep.PLAN.canFollow(piece.stage()) && roles.may(EquipmentStep.PLAN, piece.organisation());
        return Pages.page(
                "organisation/equipment", new EquipmentPage(piece, list.named(id), look.moves(), may, mayPlan));
    }
}
