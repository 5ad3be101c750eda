package vn.khuyencong.sample;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;

/** Attaches the papers the law of the day asks for, each a sample that says so. */
@Component
class SamplePapers {

    private static final String MATTER = "project";

    private final Norms norms;
    private final Attachments attachments;
    private final OfficeClock clock;

    SamplePapers(Norms norms, Attachments attachments, OfficeClock clock) {
        this.norms = norms;
        this.attachments = attachments;
        this.clock = clock;
    }

    void forSubmitting(SampleFile file) {
        attach(file, "SUBMIT");
    }

    void forAccepting(SampleFile file) {
        attach(file, "ACCEPT");
    }

    private void attach(SampleFile file, String moment) {
        var activity = file.told().activity();
        for (var paper : norms.requiredPapers(activity, moment, Tier.LOCAL, SampleReference.PROVINCE, clock.today())) {
            Outcomes.kept(
                    paper.nameVi(),
                    attachments.add(MATTER, file.id(), paper.code(), new SamplePaper(paper.nameVi(), file.title())));
        }
    }
}
