package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.project.StartProject.Start;
import vn.khuyencong.project.SubmitProject;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.NeedBefore;
import vn.khuyencong.shared.Dong;

/** The need, the file the centre makes of it, its papers, and handing it in. */
@Component
@Order(1)
class WritingStory implements FileStory {

    private final Needs needs;
    private final StartProject start;
    private final SampleForm form;
    private final SamplePapers papers;
    private final SampleSight sight;
    private final SubmitProject submit;

    WritingStory(
            Needs needs,
            StartProject start,
            SampleForm form,
            SamplePapers papers,
            SampleSight sight,
            SubmitProject submit) {
        this.needs = needs;
        this.start = start;
        this.form = form;
        this.papers = papers;
        this.sight = sight;
        this.submit = submit;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told();
        var happenings = new ArrayList<Happening>();
        var sent = new ArrayList<UUID>(1);
        var asked = told.askedBy();
        if (asked != null) {
            happenings.add(file.happening(
                    asked.sent(), Phase.NEED, asked.account(), () -> sent.add(send(asked, told.line()))));
        }
        happenings.add(file.happening(told.created(), Phase.FILE, SamplePeople.CENTRE, () -> write(file, sent)));
        if (told.submitted() != null) {
            happenings.add(file.happening(told.submitted(), Phase.FILE, SamplePeople.CENTRE, () -> handIn(file)));
        }
        return happenings;
    }

    private UUID send(NeedBefore need, boolean line) {
        return Outcomes.sent(
                need.item(),
                needs.send(new Need.Send(
                        UUID.randomUUID(),
                        "ADVANCED_MACHINERY",
                        line,
                        need.item(),
                        Dong.ofMillions(need.cost()),
                        need.reason(),
                        null)));
    }

    private void write(SampleFile file, List<UUID> need) {
        var named = file.told().establishment();
        if (named == null) {
            start.start(new Start.OfGroup(file.id(), file.told().activity(), file.title()));
            form.fillIn(file, null);
            return;
        }
        var establishment = sight.establishment(named);
        start.start(
                need.isEmpty()
                        ? new Start.ForEstablishment(
                                file.id(),
                                establishment,
                                SampleForm.kind(file),
                                file.told().activity(),
                                file.title())
                        : new Start.OfNeed(
                                file.id(),
                                need.getFirst(),
                                needs.get(need.getFirst()).version()));
        form.fillIn(file, establishment);
    }

    private void handIn(SampleFile file) {
        papers.forSubmitting(file);
        Outcomes.done(file.title(), submit.submit(file.id(), sight.version(file.id())));
    }
}
