package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.AnswerChange;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.ChangeDeciders;
import vn.khuyencong.project.ChangeDecision;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.DecideChange;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.MoreTime;

/** More time for a đề án: asked for, confirmed, granted. Whether it is an extension depends on the year it ends in. */
@Component
@Order(7)
class ChangeStory implements FileStory {

    private final AskChange ask;
    private final AnswerChange answer;
    private final Deciding deciding;
    private final OfficeClock clock;
    private final SampleSight sight;

    ChangeStory(AskChange ask, AnswerChange answer, Deciding deciding, OfficeClock clock, SampleSight sight) {
        this.ask = ask;
        this.answer = answer;
        this.deciding = deciding;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told().moreTime();
        if (told == null) {
            return List.of();
        }
        var happenings = new ArrayList<Happening>();
        happenings.add(file.happening(told.day(), Phase.WORK, SamplePeople.CENTRE, () -> ask(file, told)));
        if (told.confirmed() != null) {
            happenings.add(file.happening(told.confirmed(), Phase.WORK, SamplePeople.OFFICER, () -> confirm(file)));
        }
        if (told.decided() != null) {
            var decider = kind(file, told) == ChangeKind.EXTEND_TO_NEXT_YEAR ? SamplePeople.CHAIR : SamplePeople.LEADER;
            happenings.add(
                    file.happening(told.decided(), Phase.WORK, decider, () -> deciding.grant(file, clock.today())));
        }
        return happenings;
    }

    private static ChangeKind kind(SampleFile file, MoreTime told) {
        return file.days().day(told.until()).getYear()
                        > file.days().year(file.told().year())
                ? ChangeKind.EXTEND_TO_NEXT_YEAR
                : ChangeKind.CHANGE_TIME_WITHIN_YEAR;
    }

    private void ask(SampleFile file, MoreTime told) {
        var until = Wanted.until(file.days().day(told.until()));
        var asked = new Asked(kind(file, told), until, file.paper("TTKC"), clock.today(), told.reason());
        Outcomes.done(file.title(), ask.ask(file.id(), sight.version(file.id()), asked));
    }

    private void confirm(SampleFile file) {
        Outcomes.done(
                file.title(),
                answer.confirm(
                        file.id(),
                        sight.version(file.id()),
                        "Đã kiểm tra tại cơ sở; lý do khách quan, đề nghị chấp thuận."));
    }

    /** The decision, by the step that fits the request. */
    @Component
    static class Deciding {

        private final ChangeDeciders deciders;
        private final DecideChange decide;
        private final SampleSight sight;

        Deciding(ChangeDeciders deciders, DecideChange decide, SampleSight sight) {
            this.deciders = deciders;
            this.decide = decide;
            this.sight = sight;
        }

        void grant(SampleFile file, LocalDate day) {
            var step = deciders.step(file.id(), true);
            Outcomes.done(
                    file.title(),
                    decide.decide(
                            step,
                            file.id(),
                            sight.version(file.id()),
                            new ChangeDecision(true, file.paper("QĐ-ĐC"), day, "")));
        }
    }
}
