package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.MoveGroupPlan;
import vn.khuyencong.project.WriteGroupPlan;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Place;
import vn.khuyencong.sample.Story.Places;
import vn.khuyencong.shared.Dong;

/** The implementation plan of a group file: its places are written, appraised and approved. */
@Component
@Order(3)
class GroupStory implements FileStory {

    private static final int DAYS_BEFORE_THE_START = 14;
    private static final int DAYS_IT_TAKES = 90;

    private final WriteGroupPlan write;
    private final MoveGroupPlan move;
    private final Establishments establishments;
    private final SampleSight sight;
    private final OfficeClock clock;

    GroupStory(
            WriteGroupPlan write,
            MoveGroupPlan move,
            Establishments establishments,
            SampleSight sight,
            OfficeClock clock) {
        this.write = write;
        this.move = move;
        this.establishments = establishments;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var group = file.told().group();
        var happenings = new ArrayList<Happening>();
        if (group == null || group.written() == null) return happenings;
        happenings.add(file.happening(group.written(), Phase.WORK, SamplePeople.CENTRE, () -> write(file, group)));
        if (group.appraised() != null) {
            happenings.add(
                    file.happening(group.appraised(), Phase.WORK, SamplePeople.OFFICER, () -> appraise(file, group)));
        }
        if (group.approved() != null) {
            happenings.add(file.happening(group.approved(), Phase.WORK, SamplePeople.LEADER, () -> approve(file)));
        }
        return happenings;
    }

    private void write(SampleFile file, Places group) {
        for (var place : group.places()) {
            Outcomes.stated(file.title(), write.add(file.id(), UUID.randomUUID(), told(place)));
        }
        Outcomes.done(file.title(), move.submit(file.id(), sight.version(file.id())));
    }

    private GroupPlace.Told told(Place place) {
        var establishment = establishments.get(sight.establishment(place.establishment()));
        var starts = clock.today().plusDays(DAYS_BEFORE_THE_START);
        return new GroupPlace.Told(
                establishment.id(),
                establishment.unit(),
                place.content(),
                place.partner(),
                Dong.ofMillions(place.total()),
                Dong.ofMillions(place.support()),
                starts,
                starts.plusDays(DAYS_IT_TAKES));
    }

    private void appraise(SampleFile file, Places group) {
        Outcomes.done(file.title(), move.appraise(file.id(), sight.version(file.id()), group.opinion()));
    }

    private void approve(SampleFile file) {
        var decided = move.approve(file.id(), sight.version(file.id()), file.paper("QĐ-SCT"), clock.today());
        Outcomes.done(file.title(), decided);
    }
}
