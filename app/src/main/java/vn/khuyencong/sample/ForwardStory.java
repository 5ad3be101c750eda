package vn.khuyencong.sample;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.Forwarding;
import vn.khuyencong.project.RecordAgencyAnswer;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;

/** A file of national money goes up to the ministry's agency, and its answer comes back. */
@Component
@Order(3)
class ForwardStory implements FileStory {

    private final ForwardProject forward;
    private final RecordAgencyAnswer answers;
    private final OfficeClock clock;
    private final SampleSight sight;

    ForwardStory(ForwardProject forward, RecordAgencyAnswer answers, OfficeClock clock, SampleSight sight) {
        this.forward = forward;
        this.answers = answers;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told().sentUp();
        return told == null
                ? List.of()
                : List.of(
                        file.happening(told.day(), Phase.FILE, SamplePeople.OFFICER, () -> send(file, told)),
                        file.happening(told.answered(), Phase.FILE, SamplePeople.OFFICER, () -> answer(file, told)));
    }

    private void send(SampleFile file, SentUp told) {
        Outcomes.done(file.title(), forward.forward(file.id(), sight.version(file.id()), told.letter(), clock.today()));
    }

    private void answer(SampleFile file, SentUp told) {
        var answer = new Forwarding.Answer(
                Forwarding.Result.PASSED,
                told.answer(),
                clock.today(),
                Dong.ofMillions(file.told().proposed()),
                "");
        Outcomes.done(file.title(), answers.answer(file.id(), sight.version(file.id()), answer));
    }
}
