package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.LawReview;

/** An open review of the law: prepared, opened, partly answered, with one draft sent round for opinions. */
@Component
class LawReviewStory implements YearStory {

    private final ReviewWork review;
    private final DraftingWork drafting;

    LawReviewStory(ReviewWork review, DraftingWork drafting) {
        this.review = review;
        this.drafting = drafting;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var told = story.review();
        var telling = new Telling(days, new ArrayList<>());
        prepare(telling, told);
        for (var finding : told.findings()) {
            var due = finding.due() == null ? null : days.day(finding.due());
            telling.add(finding.sent(), finding.account(), () -> review.send(finding, due));
            telling.add(finding.accepted(), SamplePeople.LEADER, () -> review.accept(finding.number()));
            telling.add(
                    finding.returned(), SamplePeople.LEADER, () -> review.giveBack(finding.number(), finding.words()));
        }
        draft(telling, told.drafting());
        return telling.happenings();
    }

    private void prepare(Telling telling, LawReview told) {
        var round = new ArrayList<UUID>(1);
        var deadline = telling.days().day(told.deadline());
        telling.add(told.begun(), SamplePeople.OFFICER, () -> round.add(review.begin(told, deadline)));
        telling.add(told.opened(), SamplePeople.LEADER, () -> review.open(round.getFirst(), told.plan()));
    }

    private void draft(Telling telling, LawReview.Drafting told) {
        var task = new ArrayList<UUID>(1);
        var due = telling.days().day(told.due());
        var until = telling.days().day(told.until());
        telling.add(told.begun(), SamplePeople.OFFICER, () -> task.add(drafting.begin(told, due)));
        telling.add(told.asked(), SamplePeople.OFFICER, () -> drafting.ask(task.getFirst(), told, until));
        told.answers()
                .forEach(answer -> telling.add(
                        answer.day(), SamplePeople.OFFICER, () -> drafting.receive(task.getFirst(), answer)));
    }

    /** What happens, in the order of the telling: what falls on one day stays in it. */
    private record Telling(StoryDays days, List<Happening> happenings) {

        void add(@Nullable String day, String account, Runnable work) {
            if (day != null) {
                happenings.add(new Happening(days.workday(day), Phase.LAW, account, work));
            }
        }
    }
}
