package vn.khuyencong.sample;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.AcceptProject;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Found;
import vn.khuyencong.shared.Dong;

/** The acceptance: the centre attaches the evidence, the officer writes down what she found. */
@Component
@Order(4)
class AcceptanceStory implements FileStory {

    private final AcceptProject accept;
    private final SamplePapers papers;
    private final OfficeClock clock;
    private final SampleSight sight;

    AcceptanceStory(AcceptProject accept, SamplePapers papers, OfficeClock clock, SampleSight sight) {
        this.accept = accept;
        this.papers = papers;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var found = file.told().accepted();
        return found == null
                ? List.of()
                : List.of(
                        file.happening(found.day(), Phase.WORK, SamplePeople.CENTRE, () -> papers.forAccepting(file)),
                        file.happening(found.day(), Phase.WORK, SamplePeople.OFFICER, () -> accept(file, found)));
    }

    private void accept(SampleFile file, Found found) {
        var lines = found.lines().stream().map(Dong::ofMillions).toList();
        var acceptance = new Acceptance(file.paper("BB-NT"), clock.today(), lines, found.note());
        Outcomes.done(file.title(), accept.accept(file.id(), sight.version(file.id()), acceptance));
    }
}
