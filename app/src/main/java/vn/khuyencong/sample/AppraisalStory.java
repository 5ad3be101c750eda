package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraiseProject;
import vn.khuyencong.project.ReturnProject;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;

/** What the department's officer makes of a file: she passes it, or returns it. */
@Component
@Order(2)
class AppraisalStory implements FileStory {

    private final AppraiseProject appraise;
    private final ReturnProject giveBack;
    private final Norms norms;
    private final OfficeClock clock;
    private final SampleSight sight;

    AppraisalStory(
            AppraiseProject appraise, ReturnProject giveBack, Norms norms, OfficeClock clock, SampleSight sight) {
        this.appraise = appraise;
        this.giveBack = giveBack;
        this.norms = norms;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var happenings = new ArrayList<Happening>();
        var returned = file.told().returned();
        if (returned != null) {
            happenings.add(file.happening(
                    returned.day(), Phase.FILE, SamplePeople.OFFICER, () -> giveBack(file, returned.reason())));
        }
        var appraised = file.told().appraised();
        if (appraised != null) {
            happenings.add(file.happening(appraised, Phase.FILE, SamplePeople.OFFICER, () -> pass(file)));
        }
        return happenings;
    }

    private void giveBack(SampleFile file, String reason) {
        Outcomes.done(file.title(), giveBack.giveBack(file.id(), sight.version(file.id()), reason));
    }

    private void pass(SampleFile file) {
        var marks = norms.criteria(file.told().tier(), SampleReference.PROVINCE, clock.today()).stream()
                .map(criterion -> new Appraisal.Mark(criterion.id(), true, ""))
                .toList();
        var appraisal = new Appraisal(marks, file.story().conclusion());
        var proposed = Dong.ofMillions(file.told().proposed());
        Outcomes.done(file.title(), appraise.appraise(file.id(), sight.version(file.id()), appraisal, proposed));
    }
}
