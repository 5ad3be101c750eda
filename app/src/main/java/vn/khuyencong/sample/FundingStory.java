package vn.khuyencong.sample;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.project.funding.Akin;
import vn.khuyencong.project.funding.DecideFunding;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.sample.Happening.Phase;

/** Before she passes a file, or the places of a group, the officer concludes on what is just the same as another support. */
@Component
@Order(1)
class FundingStory implements FileStory {

    private final DecideFunding funding;

    FundingStory(DecideFunding funding) {
        this.funding = funding;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var group = file.told().group();
        return Stream.of(file.told().appraised(), group == null ? null : group.appraised())
                .filter(Objects::nonNull)
                .map(day -> file.happening(day, Phase.FILE, SamplePeople.OFFICER, () -> conclude(file)))
                .toList();
    }

    private void conclude(SampleFile file) {
        for (var akin : funding.waiting(file.id())) {
            if (akin.exact()) conclude(file, akin);
        }
    }

    private void conclude(SampleFile file, Akin akin) {
        var reason = file.story().differs();
        var against = funding.decide(file.id(), akin.other().id(), Verdict.DIFFERENT, reason, UUID.randomUUID());
        Outcomes.stated(file.title(), against);
    }
}
