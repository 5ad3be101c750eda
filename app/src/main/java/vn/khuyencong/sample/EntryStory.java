package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.product.voting.CheckEntry;
import vn.khuyencong.product.voting.EnterProduct;
import vn.khuyencong.product.voting.Entries;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.VotingTale.Entered;
import vn.khuyencong.sample.VotingTale.Told;

/** Entries of a round: handed in by their owners, and checked. */
@Component
class EntryStory {

    private final EnterProduct enter;
    private final CheckEntry check;
    private final Entries entries;
    private final SamplePapers papers;

    EntryStory(EnterProduct enter, CheckEntry check, Entries entries, SamplePapers papers) {
        this.enter = enter;
        this.check = check;
        this.entries = entries;
        this.papers = papers;
    }

    List<Happening> of(UUID round, UUID id, Entered entered, Told told, StoryDays days, RoundStory.Kept product) {
        return List.of(
                new Happening(
                        days.workday(told.closes()),
                        Phase.FILE,
                        product.owner(),
                        () -> handIn(round, id, product.id())),
                new Happening(
                        days.workday(told.checked()),
                        Phase.FILE,
                        SamplePeople.OFFICER,
                        () -> Outcomes.stated(entered.product(), check.accept(id, version(id)))));
    }

    private void handIn(UUID round, UUID id, UUID product) {
        enter.begin(id, round, product);
        papers.forEntry(id);
        Outcomes.stated("cam kết", enter.say(id, version(id), true, ""));
        Outcomes.stated("nộp hồ sơ", enter.handIn(id, version(id)));
    }

    private int version(UUID entry) {
        return entries.get(entry).version();
    }
}
