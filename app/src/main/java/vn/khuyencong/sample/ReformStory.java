package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.organisation.reform.DecideReform;
import vn.khuyencong.organisation.reform.PrepareReform;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.sample.Happening.Phase;

/** The two centres of the city are to become one on the first day of the next month: decided, and waiting for its day. */
@Component
class ReformStory implements YearStory {

    private static final String PREPARED = "-6d";
    private static final String DECIDED = "-4d";
    private static final String DOCUMENT = "MẪU-12/QĐ-UBND";

    private final PrepareReform prepare;
    private final DecideReform decide;
    private final Organisations organisations;

    ReformStory(PrepareReform prepare, DecideReform decide, Organisations organisations) {
        this.prepare = prepare;
        this.decide = decide;
        this.organisations = organisations;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var reform = new ArrayList<UUID>(1);
        return List.of(
                new Happening(
                        days.workday(PREPARED),
                        Phase.LAW,
                        SamplePeople.OFFICER,
                        () -> reform.add(prepare.begin(plan(days)).orFail())),
                new Happening(
                        days.workday(DECIDED),
                        Phase.LAW,
                        SamplePeople.LEADER,
                        () -> decide.decide(reform.getFirst(), 0).orFail()));
    }

    private Reform.Draft plan(StoryDays days) {
        var centres = organisations.ofKind(OrganisationKind.CENTRE, SampleReference.PROVINCE, days.today());
        var above = organisations
                .ofKind(OrganisationKind.DEPARTMENT, SampleReference.PROVINCE, days.today())
                .getFirst();
        var made = new Reform.Described(
                OrganisationKind.CENTRE.name(),
                "Trung tâm Khuyến công và Xúc tiến thương mại (mẫu)",
                "Trung tâm Khuyến công và Xúc tiến thương mại",
                above.id());
        return new Reform.Draft(
                UUID.randomUUID(),
                ReformKind.MERGE,
                new Reform.Terms(
                        firstOfNextMonth(days.today()),
                        DOCUMENT,
                        days.workday(PREPARED),
                        "Ủy ban nhân dân thành phố Đà Nẵng",
                        "Quyết định mẫu: hợp nhất hai trung tâm trực thuộc Sở Công Thương."),
                centres.stream().map(Organisation::id).toList(),
                List.of(new Reform.Successor(1, null, true, made, true)),
                null);
    }

    private static LocalDate firstOfNextMonth(LocalDate today) {
        return today.plusMonths(1).withDayOfMonth(1);
    }
}
