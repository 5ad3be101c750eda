package vn.khuyencong.project.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
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
import vn.khuyencong.project.AnswerForceMajeure;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.RecordForceMajeure;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Bất khả kháng: the implementer records what struck, whoever manages the file answers. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class StruckController {

    private static final String RECORD = "project/struckrecord";
    private static final String ANSWER = "project/struckanswer";

    private final EvidencePart part;
    private final RecordForceMajeure record;
    private final AnswerForceMajeure answer;

    StruckController(EvidencePart part, RecordForceMajeure record, AnswerForceMajeure answer) {
        this.part = part;
        this.record = record;
        this.answer = answer;
    }

    @GetMapping("/de-an/{id}/bat-kha-khang")
    ModelAndView recording(@PathVariable UUID id) {
        var form = part.form(id, Map.of(), Problems.NONE);
        if (!form.evidence().mayRecordStruck()) {
            throw new NotAllowed("Not the implementer of " + id);
        }
        return Pages.page(RECORD, new StruckPage(form.file(), null, Map.of(), Problems.NONE));
    }

    @PostMapping("/de-an/{id}/bat-kha-khang")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var kind = kind(typed);
        var told = new ForceMajeure(
                typed.text("place").isEmpty() ? null : typed.id("place"),
                kind == null ? ForceMajeure.Kind.OTHER : kind,
                typed.day("struckOn"),
                typed.text("happened"),
                typed.text("taken"),
                new ForceMajeure.Minutes(
                        typed.text("minutesNumber"),
                        typed.day("minutesOn"),
                        typed.text("department"),
                        typed.text("commune")),
                typed.amount("done"));
        var problems = typed.problems();
        if (problems.isEmpty()) {
            problems = Problems.of(record.record(id, told, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id + "#bat-kha-khang", "project.struck.recorded")
                : Pages.unprocessable(RECORD, page(id, null, typed, problems));
    }

    @GetMapping("/de-an/{id}/bat-kha-khang/{struck}")
    ModelAndView answering(@PathVariable UUID id, @PathVariable UUID struck) {
        var page = page(id, struck, new Typed(Map.of()), Problems.NONE);
        if (!part.of(page.file()).mayAnswerStruck()) {
            throw new NotAllowed("Not the manager of " + id);
        }
        return Pages.page(ANSWER, page);
    }

    @PostMapping("/de-an/{id}/bat-kha-khang/{struck}")
    ModelAndView answer(@PathVariable UUID id, @PathVariable UUID struck, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var said = new ForceMajeure.Answer(
                typed.oneOf("answer", "yes", "no").equals("yes"),
                typed.text("number"),
                typed.day("decidedOn"),
                typed.text("reason"));
        var problems = typed.problems();
        try {
            if (problems.isEmpty()) {
                problems = Problems.of(answer.answer(id, struck, said));
            }
            return problems.isEmpty()
                    ? Pages.redirect("/de-an/" + id + "#bat-kha-khang", "project.struck.answered")
                    : Pages.unprocessable(ANSWER, page(id, struck, typed, problems));
        } catch (Stale _) {
            var changed = Problems.NONE.with(Finding.of("project.changed-while-writing"));
            return Pages.stale(ANSWER, page(id, struck, typed, changed));
        }
    }

    private static ForceMajeure.@Nullable Kind kind(Typed typed) {
        var found = Arrays.stream(ForceMajeure.Kind.values())
                .filter(kind -> kind.name().equals(typed.text("kind")))
                .findFirst()
                .orElse(null);
        if (found == null) {
            typed.refuse("kind", "project.struck-kind-missing");
        }
        return found;
    }

    /** @throws NotFound if the reader sees no such record */
    private StruckPage page(UUID id, @Nullable UUID struck, Typed typed, Problems problems) {
        var file = part.form(id, Map.of(), Problems.NONE).file();
        var kept = struck == null
                ? null
                : file.evidence().struck().all().stream()
                        .filter(one -> one.id().equals(struck))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("No force majeure " + struck));
        return new StruckPage(file, kept, typed.values(), problems);
    }
}
