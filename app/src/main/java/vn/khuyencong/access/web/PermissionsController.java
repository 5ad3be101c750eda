package vn.khuyencong.access.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** What each role may do, to read: the rows come with the program. */
@Controller
@Allowed(to = Verb.READ, on = Matter.ACCOUNT)
class PermissionsController {

    private final Permissions permissions;

    PermissionsController(Permissions permissions) {
        this.permissions = permissions;
    }

    @GetMapping("/quan-tri/quyen")
    ModelAndView ofRole(@RequestParam(name = "vai-tro", defaultValue = "") String name) {
        var role = Arrays.stream(Role.values())
                .filter(one -> one != Role.SYSTEM && one.name().equals(name))
                .findFirst()
                .orElse(Role.DEPARTMENT_OFFICER);
        return Pages.page("access/permissions", PermissionsPage.of(role, permissions));
    }
}
