package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The money of the years, given by the finance department. */
@Component
class FundStory implements YearStory {

    private final AllotMoney allot;
    private final OfficeClock clock;

    FundStory(AllotMoney allot, OfficeClock clock) {
        this.allot = allot;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        return story.funds().stream()
                .map(fund -> new Happening(
                        days.workday(fund.day()), Phase.MONEY, SamplePeople.FINANCE, () -> give(fund, days)))
                .toList();
    }

    private void give(Story.Fund fund, StoryDays days) {
        var allotment = new Allotment(
                UUID.randomUUID(),
                false,
                days.year(fund.year()),
                Tier.LOCAL,
                Dong.ofMillions(fund.amount()),
                fund.decision(),
                clock.today(),
                fund.note());
        Outcomes.entered(fund.note(), allot.allot(allotment));
    }
}
