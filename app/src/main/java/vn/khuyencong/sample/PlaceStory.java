package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.KeepPlacePhoto;
import vn.khuyencong.project.PlacePhoto;
import vn.khuyencong.sample.Happening.Phase;

/** What lies at the places of a group file: all the evidence of the first, and a photo of each. */
@Component
@Order(4)
class PlaceStory implements FileStory {

    private final KeepPlacePhoto photos;
    private final SamplePapers papers;
    private final SampleSight sight;
    private final OfficeClock clock;

    PlaceStory(KeepPlacePhoto photos, SamplePapers papers, SampleSight sight, OfficeClock clock) {
        this.photos = photos;
        this.papers = papers;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var group = file.told().group();
        return group == null || group.evidence() == null
                ? List.of()
                : List.of(file.happening(group.evidence(), Phase.WORK, SamplePeople.CENTRE, () -> show(file)));
    }

    private void show(SampleFile file) {
        var places = sight.places(file.id());
        papers.forPlace(file, places.getFirst());
        places.forEach(place -> photo(file, place));
    }

    private void photo(SampleFile file, UUID place) {
        var taken = new PlacePhoto(clock.today(), null);
        Outcomes.stated(file.title(), photos.add(file.id(), place, taken, SamplePhoto.read()));
    }
}
