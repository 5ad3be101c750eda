package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** Whoever carries a group file out, or accepts it, adds a photo of the work at one of its places. */
@Service
public class KeepPlacePhoto {

    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png|webp)");

    private final Projects projects;
    private final GroupPlans plans;
    private final Attachments attachments;
    private final PlacePhotos photos;
    private final OfficeClock clock;

    KeepPlacePhoto(
            Projects projects, GroupPlans plans, Attachments attachments, PlacePhotos photos, OfficeClock clock) {
        this.projects = projects;
        this.plans = plans;
        this.attachments = attachments;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * Keeps a photo; the same one sent again is kept once.
     *
     * @return what stands against it; empty where it is kept
     * @throws NotFound if the file has no such place, or it is not the actor's to see
     * @throws vn.khuyencong.shared.NotAllowed if the actor may not change the papers of the file now
     */
    @Transactional
    public List<Finding> add(UUID id, UUID place, PlacePhoto photo, @Nullable MultipartFile sent) {
        var project = projects.get(id);
        var found = plans.of(project).place(place);
        if (found == null) {
            throw new NotFound("No place " + place + " of " + project.code());
        }
        var findings = new ArrayList<Finding>();
        if (!found.stands()) {
            findings.add(Finding.of("project.part-place-missing"));
        }
        if (photo.takenOn().isAfter(clock.today())) {
            findings.add(Finding.of("project.day-in-future", null, photo.takenOn()));
        }
        var point = photo.point();
        if (point != null && !point.exists()) {
            findings.add(Finding.of("project.month-no-such-point"));
        }
        if (sent == null || sent.isEmpty() || !isPicture(sent)) {
            findings.add(Finding.of("project.photo-not-a-picture"));
        }
        if (sent == null || !findings.isEmpty()) {
            return findings;
        }
        return switch (attachments.add(ProjectNews.MATTER, id, PlacePhoto.SLOT, place, sent)) {
            case Upload.Refused(var finding) -> List.of(finding);
            case Upload.Kept(var paper) -> {
                photos.add(id, place, paper, photo);
                yield List.of();
            }
        };
    }

    private static boolean isPicture(MultipartFile sent) {
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
        return PICTURE.matcher(name).matches();
    }
}
