package vn.khuyencong.project.web;

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
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.appraisal.Council.Mark;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.SitInCouncil;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A member of a council on one file: whether she has an interest in it, and what she makes of it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class CouncilNoteController {

    private static final String VIEW = "project/councilnote";

    private final CouncilReader reader;
    private final ProjectPages pages;
    private final SitInCouncil sitting;
    private final CurrentActor current;

    CouncilNoteController(CouncilReader reader, ProjectPages pages, SitInCouncil sitting, CurrentActor current) {
        this.reader = reader;
        this.pages = pages;
        this.sitting = sitting;
        this.current = current;
    }

    @GetMapping(CouncilPage.PATH + "/{id}/{file}")
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID file) {
        return Pages.page(VIEW, page(id, file, Map.of(), Problems.NONE));
    }

    @PostMapping(CouncilPage.PATH + "/{id}/{file}/loi-ich")
    ModelAndView declare(@PathVariable UUID id, @PathVariable UUID file, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var conflict = typed.oneOf("conflict", "yes", "no").equals("yes");
        var problems = typed.problems();
        if (problems.isEmpty()) {
            problems = Problems.of(sitting.declare(id, file, conflict, typed.text("why")));
        }
        var next = conflict ? CouncilPage.PATH + "/" + id : CouncilPage.PATH + "/" + id + "/" + file;
        return problems.isEmpty()
                ? Pages.redirect(next, "project.council.declared")
                : Pages.unprocessable(VIEW, page(id, file, typed.values(), problems));
    }

    @PostMapping(CouncilPage.PATH + "/{id}/{file}")
    ModelAndView note(@PathVariable UUID id, @PathVariable UUID file, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var proposed = typed.text("proposed").isEmpty() ? Dong.ZERO : typed.amount("proposed");
        var problems = typed.problems();
        if (problems.isEmpty()) {
            var marks = sitting.criteria(file).stream()
                    .map(criterion -> new Mark(
                            criterion.id(),
                            meets(typed.text("meets-" + criterion.id())),
                            typed.text("remark-" + criterion.id())))
                    .toList();
            var note = new Note(marks, proposed, typed.text("remark"));
            problems = Problems.of(sitting.note(id, file, note, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect(CouncilPage.PATH + "/" + id, "project.council.noted")
                : Pages.unprocessable(VIEW, page(id, file, typed.values(), problems));
    }

    private CouncilPage.Noting page(UUID id, UUID file, Map<String, String> typed, Problems problems) {
        var session = reader.session(id);
        if (session.seat(current.get().account()) == null) throw new NotAllowed("Notes are taken by members");
        var line = session.files().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("No file " + file));
        return new CouncilPage.Noting(
                session,
                line,
                pages.page(file),
                sitting.criteria(file),
                typed,
                typed.getOrDefault("requestId", UUID.randomUUID().toString()),
                problems);
    }

    private static @Nullable Boolean meets(String answer) {
        return switch (answer) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }
}
