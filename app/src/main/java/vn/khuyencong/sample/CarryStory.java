package vn.khuyencong.sample;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.plan.CarryOvers;
import vn.khuyencong.plan.CarryPlanMoney;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The finance office carries what running đề án were not paid of a year into the next. */
@Component
class CarryStory implements YearStory {

    private final CarryOvers carryOvers;
    private final CarryPlanMoney carry;
    private final OfficeClock clock;

    CarryStory(CarryOvers carryOvers, CarryPlanMoney carry, OfficeClock clock) {
        this.carryOvers = carryOvers;
        this.carry = carry;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        return story.carried().stream()
                .map(told -> new Happening(
                        days.workday(told.day()),
                        Phase.MONEY,
                        SamplePeople.FINANCE,
                        () -> carry(told, days.year(told.year()))))
                .toList();
    }

    private void carry(CarriedMoney told, int year) {
        var amounts = new TreeMap<UUID, Dong>();
        for (var line : carryOvers.proposed(year, Tier.LOCAL)) {
            amounts.put(line.project(), line.amount());
        }
        var outcome = carry.carry(new CarryOver.Make(
                UUID.randomUUID(), year, Tier.LOCAL, told.decision(), clock.today(), told.note(), amounts));
        switch (outcome) {
            case CarryOver.Outcome.Made _ -> {}
            case CarryOver.Outcome.Refused(var findings) -> Outcomes.stated(told.decision(), findings);
        }
    }
}
