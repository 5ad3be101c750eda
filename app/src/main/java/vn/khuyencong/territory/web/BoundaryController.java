package vn.khuyencong.territory.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.ImportBoundaries;
import vn.khuyencong.territory.TakeUnits;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Boundaries, sent by the administrator beside the lists of units. */
@Controller
@Allowed(to = Verb.DECIDE, on = Matter.TERRITORY)
class BoundaryController {

    private final ImportBoundaries boundaries;
    private final TakeUnits imports;
    private final OfficeClock clock;

    BoundaryController(ImportBoundaries boundaries, TakeUnits imports, OfficeClock clock) {
        this.boundaries = boundaries;
        this.imports = imports;
        this.clock = clock;
    }

    @PostMapping("/dia-ban/ranh-gioi")
    ModelAndView send(
            @RequestParam(name = "boundaries", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "boundaryDay", defaultValue = "") String typed,
            @RequestParam(name = "source", defaultValue = "") String source) {
        var day = typed.isBlank() ? clock.today() : Address.day(typed);
        if (day == null) return refused(Problems.NONE.with("boundaryDay", Finding.of("territory.import-day")));
        if (file == null || file.isEmpty()) return refused(Problems.NONE.with(Finding.of("territory.import-no-file")));
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "GeoJSON");
        var outcome = boundaries.take(UnitImportController.bytes(file), day, source.isBlank() ? name : source.strip());
        return switch (outcome) {
            case ImportBoundaries.Outcome.Refused(var _, var finding) -> refused(Problems.NONE.with(finding));
            case ImportBoundaries.Outcome.Done done ->
                Pages.page(UnitImportController.VIEW, page(Problems.NONE, List.of(done)));
        };
    }

    private ModelAndView refused(Problems problems) {
        return Pages.unprocessable(UnitImportController.VIEW, page(problems, List.of()));
    }

    private ImportFormPage page(Problems problems, List<ImportBoundaries.Outcome.Done> outcome) {
        return new ImportFormPage(
                new ImportForm(null, null, null, null, null, null), clock.today(), imports.latest(), problems, outcome);
    }
}
