package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.KeepPlacePhoto;
import vn.khuyencong.project.PlacePhoto;
import vn.khuyencong.project.PlacePhotos;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Hồ sơ của một địa điểm: the papers and photos of one place of a group file. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class PlaceFileController {

    private static final String VIEW = "project/placefile";

    private final ProjectPages pages;
    private final PlacePhotos photos;
    private final KeepPlacePhoto keep;

    PlaceFileController(ProjectPages pages, PlacePhotos photos, KeepPlacePhoto keep) {
        this.pages = pages;
        this.photos = photos;
        this.keep = keep;
    }

    @GetMapping("/de-an/{id}/dia-diem/{place}/ho-so")
    ModelAndView open(@PathVariable UUID id, @PathVariable UUID place) {
        return Pages.page(VIEW, page(id, place, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/dia-diem/{place}/anh")
    ModelAndView photo(
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var typed = new Typed(form);
        var photo = new PlacePhoto(typed.day("takenOn"), TypedPoint.read(typed, "point"));
        var problems = typed.problems();
        if (problems.isEmpty()) {
            problems = Problems.of(keep.add(id, place, photo, file));
        }
        return problems.isEmpty()
                ? Pages.redirect(PlaceFilePage.address(id, place) + "#anh", "project.place.photo-kept")
                : Pages.unprocessable(VIEW, page(id, place, typed.values(), problems));
    }

    /** Only an approved place has papers of its own. @throws NotFound if the reader sees no such place */
    private PlaceFilePage page(UUID id, UUID place, Map<String, String> typed, Problems problems) {
        var file = pages.page(id);
        var line = file.file().places().stream()
                .filter(one -> one.place().id().equals(place) && one.place().approved())
                .findFirst()
                .orElseThrow(() -> new NotFound("No approved place " + place));
        return new PlaceFilePage(file, line, photos.of(place), typed, problems);
    }
}
