package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Asking;
import vn.khuyencong.shared.Dong;

/** Needs that became no đề án: declined with a reason, or waiting for an answer. */
@Component
class NeedStory implements YearStory {

    private final Needs needs;

    NeedStory(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var happenings = new ArrayList<Happening>();
        for (var asking : story.needs()) {
            var sent = new ArrayList<UUID>(1);
            happenings.add(new Happening(
                    days.workday(asking.sent()), Phase.NEED, asking.account(), () -> sent.add(send(asking))));
            if (asking.declined() != null) {
                happenings.add(new Happening(
                        days.workday(asking.declined()),
                        Phase.NEED,
                        SamplePeople.CENTRE,
                        () -> decline(sent.getFirst(), asking)));
            }
        }
        return happenings;
    }

    private UUID send(Asking asking) {
        return Outcomes.sent(
                asking.item(),
                needs.send(new Need.Send(
                        UUID.randomUUID(),
                        asking.activity(),
                        false,
                        asking.item(),
                        Dong.ofMillions(asking.cost()),
                        asking.reason(),
                        null)));
    }

    private void decline(UUID need, Asking asking) {
        var version = needs.get(need).version();
        Outcomes.sent(asking.item(), needs.decline(new Need.Decline(need, version, asking.answer())));
    }
}
