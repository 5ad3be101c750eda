package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.StateForCommune;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.CommuneSaid;

/** The commune of the place vouches for what it saw. */
@Component
@Order(7)
class CommuneStory implements FileStory {

    private final StateForCommune commune;
    private final OfficeClock clock;

    CommuneStory(StateForCommune commune, OfficeClock clock) {
        this.commune = commune;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        return file.told().commune().stream()
                .map(said -> file.happening(said.day(), Phase.FILE, said.account(), () -> state(file, said)))
                .toList();
    }

    private void state(SampleFile file, CommuneSaid said) {
        var statement = new CommuneStatement(said.about(), true, true, clock.today(), said.witness(), "");
        Outcomes.stated(file.title(), commune.state(file.id(), statement, UUID.randomUUID()));
    }
}
