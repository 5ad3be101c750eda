package vn.khuyencong.plan.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** Hài hòa nguồn vốn: central, local, counterpart and other money side by side, and the files of each number. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PLAN)
class HarmonyController {

    private final HarmonyPages pages;
    private final OfficeClock clock;

    HarmonyController(HarmonyPages pages, OfficeClock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HarmonyPage.ADDRESS)
    ModelAndView harmony(@RequestParam Map<String, String> address) {
        return Pages.page("plan/harmony", pages.page(query(address)));
    }

    @GetMapping(HarmonyPage.ADDRESS + "/de-an")
    ModelAndView files(
            @RequestParam Map<String, String> address, @RequestParam(name = "trang", defaultValue = "1") int number) {
        return Pages.page("plan/harmonyfiles", pages.files(query(address), number));
    }

    private HarmonyQuery query(Map<String, String> address) {
        return HarmonyQuery.read(address, clock.today().getYear());
    }
}
