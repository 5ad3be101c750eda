package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.AskOpinions;
import vn.khuyencong.legal.BeginDrafting;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.legal.DraftingTask.Paper;
import vn.khuyencong.sample.Story.LawReview;

/** The moves of the draft as its people make them. */
@Component
class DraftingWork {

    private final BeginDrafting begin;
    private final AskOpinions opinions;
    private final LawSight sight;
    private final OfficeClock clock;

    DraftingWork(BeginDrafting begin, AskOpinions opinions, LawSight sight, OfficeClock clock) {
        this.begin = begin;
        this.opinions = opinions;
        this.sight = sight;
        this.clock = clock;
    }

    UUID begin(LawReview.Drafting told, LocalDate due) {
        return begin.begin(new DraftingTask.Begin(
                        UUID.randomUUID(),
                        sight.finding(told.number()),
                        told.action(),
                        told.title(),
                        told.kind(),
                        told.issuer(),
                        sight.organisation(told.lead()),
                        due,
                        ""))
                .orFail();
    }

    void ask(UUID task, LawReview.Drafting told, LocalDate until) {
        var letter = new Paper("", told.letter(), clock.today(), until);
        opinions.ask(new DraftingTask.Ask(task, sight.taskVersion(task), told.bodies(), letter))
                .orFail();
    }

    void receive(UUID task, LawReview.Answer told) {
        opinions.receive(new DraftingTask.Receive(
                        task,
                        sight.taskVersion(task),
                        sight.awaited(task, told.body()),
                        told.answer(),
                        new Paper("", told.paper(), clock.today(), null)))
                .orFail();
    }
}
