package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.AnswerForceMajeure;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.RecordForceMajeure;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Struck;
import vn.khuyencong.shared.Dong;

/** A đề án that was struck by force majeure: recorded with its minutes and vouchers, and answered. */
@Component
@Order(8)
class StruckStory implements FileStory {

    private final RecordForceMajeure record;
    private final AnswerForceMajeure answer;
    private final SamplePapers papers;
    private final OfficeClock clock;

    StruckStory(RecordForceMajeure record, AnswerForceMajeure answer, SamplePapers papers, OfficeClock clock) {
        this.record = record;
        this.answer = answer;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told().struck();
        if (told == null) return List.of();
        var request = UUID.randomUUID();
        var happenings = new ArrayList<Happening>();
        happenings.add(
                file.happening(told.recorded(), Phase.WORK, SamplePeople.CENTRE, () -> record(file, told, request)));
        if (told.answered() != null) {
            happenings.add(
                    file.happening(told.answered(), Phase.WORK, SamplePeople.LEADER, () -> answer(file, request)));
        }
        return happenings;
    }

    private void record(SampleFile file, Struck told, UUID request) {
        papers.forForceMajeure(file);
        var minutes = new ForceMajeure.Minutes(
                file.paper("BB-BKK"), day(file, told.minutes()), "Nguyễn Hữu Thành (mẫu)", "Trần Văn Lợi (mẫu)");
        var struck = new ForceMajeure(
                null,
                told.kind(),
                day(file, told.day()),
                told.happened(),
                told.taken(),
                minutes,
                Dong.ofMillions(told.done()));
        Outcomes.stated(file.title(), record.record(file.id(), struck, request));
    }

    private void answer(SampleFile file, UUID request) {
        var confirmed = new ForceMajeure.Answer(true, file.paper("TB-BKK"), clock.today(), "");
        Outcomes.stated(file.title(), answer.answer(file.id(), request, confirmed));
    }

    private static LocalDate day(SampleFile file, String word) {
        return file.days().workday(word);
    }
}
