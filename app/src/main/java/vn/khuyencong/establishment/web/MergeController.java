package vn.khuyencong.establishment.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.merger.Merge;
import vn.khuyencong.establishment.merger.MergeEstablishments;
import vn.khuyencong.establishment.merger.MergeField;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Gộp cơ sở trùng: the other one is found, both are looked at side by side, what stays is chosen. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ESTABLISHMENT)
class MergeController {

    private static final String VIEW = "establishment/merge";
    private static final String YEAR = "year-";

    private final MergeReader reader;
    private final MergeEstablishments mergers;

    MergeController(MergeReader reader, MergeEstablishments mergers) {
        this.reader = reader;
        this.mergers = mergers;
    }

    @GetMapping("/co-so/{id}/gop")
    ModelAndView look(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale language) {
        return Pages.page(VIEW, reader.page(id, UUID.randomUUID(), typed, false, Problems.NONE, language));
    }

    @PostMapping("/co-so/{id}/gop")
    ModelAndView merge(
            @PathVariable UUID id,
            @RequestParam UUID requestId,
            @RequestParam(name = MergeReader.OTHER) UUID other,
            @RequestParam Map<String, String> typed,
            Locale language) {
        var merge = new Merge(
                requestId,
                new Merge.Seen(id, version(typed, "keptVersion")),
                new Merge.Seen(other, version(typed, "otherVersion")),
                fields(typed),
                years(typed),
                typed.getOrDefault("reason", "").strip());
        try {
            var problems = mergers.merge(merge);
            return problems.isEmpty()
                    ? Pages.redirect("/co-so/" + id, "establishment.merge.done")
                    : Pages.unprocessable(VIEW, reader.page(id, requestId, typed, false, problems, language));
        } catch (Stale _) {
            return Pages.stale(VIEW, reader.page(id, requestId, typed, true, Problems.NONE, language));
        }
    }

    private static Set<MergeField> fields(Map<String, String> typed) {
        var fields = EnumSet.noneOf(MergeField.class);
        for (var field : MergeField.values()) {
            if (MergePage.OTHER.equals(typed.get(field.name()))) fields.add(field);
        }
        return fields;
    }

    private static Set<Integer> years(Map<String, String> typed) {
        var years = new HashSet<Integer>();
        typed.forEach((name, value) -> {
            if (name.matches(YEAR + "\\d{4}") && value.equals(MergePage.OTHER)) {
                years.add(Integer.valueOf(name.substring(YEAR.length())));
            }
        });
        return years;
    }

    private static int version(Map<String, String> typed, String name) {
        var version = typed.getOrDefault(name, "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
