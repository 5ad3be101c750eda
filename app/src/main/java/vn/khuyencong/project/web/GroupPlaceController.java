package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.WriteGroupPlan;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Writes the places of an implementation plan, one form each. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class GroupPlaceController {

    private static final String VIEW = "project/groupplace";

    private final GroupPlacePages pages;
    private final WriteGroupPlan write;

    GroupPlaceController(GroupPlacePages pages, WriteGroupPlan write) {
        this.pages = pages;
        this.write = write;
    }

    @GetMapping("/de-an/{id}/dia-diem/moi")
    ModelAndView fresh(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.fresh(id));
    }

    @PostMapping("/de-an/{id}/dia-diem")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        if (!typed.text("find").isEmpty()) {
            return Pages.page(VIEW, pages.again(id, null, typed.values(), Problems.NONE));
        }
        return told(id, null, typed, told -> () -> write.add(id, typed.id("requestId"), told));
    }

    @GetMapping("/de-an/{id}/dia-diem/{place}")
    ModelAndView open(@PathVariable UUID id, @PathVariable UUID place) {
        return Pages.page(VIEW, pages.open(id, place));
    }

    @PostMapping("/de-an/{id}/dia-diem/{place}")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID place, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        if (!typed.text("find").isEmpty()) {
            return Pages.page(VIEW, pages.again(id, place, typed.values(), Problems.NONE));
        }
        return told(id, place, typed, told -> () -> write.change(id, place, typed.version(), told));
    }

    @PostMapping("/de-an/{id}/dia-diem/{place}/bo")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID place, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return kept(id, place, typed, () -> write.remove(id, place, typed.version()), "project.group-place-removed");
    }

    private ModelAndView told(
            UUID id, @Nullable UUID place, Typed typed, Function<GroupPlace.Told, Supplier<List<Finding>>> use) {
        var reading = GroupPlaceReading.of(typed);
        var told = reading.told();
        if (told == null) {
            return Pages.unprocessable(VIEW, pages.again(id, place, typed.values(), reading.problems()));
        }
        return kept(id, place, typed, use.apply(told), "project.group-place-saved");
    }

    private ModelAndView kept(UUID id, @Nullable UUID place, Typed typed, Supplier<List<Finding>> use, String done) {
        try {
            var findings = use.get();
            return findings.isEmpty()
                    ? Pages.redirect("/de-an/" + id + "#dia-diem", done)
                    : Pages.unprocessable(VIEW, pages.again(id, place, typed.values(), Problems.of(findings)));
        } catch (Stale _) {
            var changed = Problems.NONE.with(Finding.of("project.changed-while-writing"));
            return Pages.stale(VIEW, pages.current(id, place, typed.values(), changed));
        }
    }
}
