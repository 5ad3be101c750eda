package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.appraisal.Council.Mark;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.project.appraisal.SetUpCouncil;
import vn.khuyencong.project.appraisal.SitInCouncil;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** A council sits over a file before it is appraised: each declares, each writes her note, two confirm the minutes. */
@Component
@Order(2)
class CouncilStory implements FileStory {

    private static final Map<String, Seat> MEMBERS = members();

    private final SetUpCouncil setUp;
    private final SitInCouncil sitting;
    private final Accounts accounts;
    private final OfficeClock clock;

    CouncilStory(SetUpCouncil setUp, SitInCouncil sitting, Accounts accounts, OfficeClock clock) {
        this.setUp = setUp;
        this.sitting = sitting;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told().council();
        if (told == null) {
            return List.of();
        }
        var council = UUID.randomUUID();
        var happenings = new ArrayList<Happening>();
        happenings.add(
                file.happening(told.decided(), Phase.FILE, SamplePeople.LEADER, () -> setUp(file, told, council)));
        MEMBERS.keySet()
                .forEach(member ->
                        happenings.add(file.happening(told.held(), Phase.FILE, member, () -> sit(file, council))));
        for (var confirming : List.of(SamplePeople.LEADER, SamplePeople.OFFICER)) {
            happenings.add(file.happening(
                    told.confirmed(),
                    Phase.FILE,
                    confirming,
                    () -> Outcomes.stated(file.title(), sitting.confirm(council))));
        }
        return happenings;
    }

    private void setUp(SampleFile file, HeldCouncil told, UUID council) {
        var members = new ArrayList<Member>();
        MEMBERS.forEach((username, seat) -> {
            var actor = accounts.find(username).orElseThrow();
            members.add(new Member(actor.account(), actor.title(), seat));
        });
        var wanted = new SetUp(
                file.days().year(file.told().year()),
                Tier.LOCAL,
                told.decision(),
                clock.today(),
                file.days().workday(told.held()),
                "Phòng họp số 2, Sở Công Thương",
                members,
                List.of(file.id()));
        Outcomes.stated(file.title(), setUp.setUp(wanted, council));
    }

    private void sit(SampleFile file, UUID council) {
        Outcomes.stated(file.title(), sitting.declare(council, file.id(), false, ""));
        var marks = sitting.criteria(file.id()).stream()
                .map(criterion -> new Mark(criterion.id(), true, ""))
                .toList();
        var note = new Note(
                marks,
                Dong.ofMillions(file.told().proposed()),
                "Máy phù hợp quy mô của cơ sở, dự toán theo báo giá; thống nhất mức hỗ trợ.");
        Outcomes.stated(file.title(), sitting.note(council, file.id(), note, UUID.randomUUID()));
    }

    private static Map<String, Seat> members() {
        var members = new LinkedHashMap<String, Seat>();
        members.put(SamplePeople.LEADER, Seat.CHAIR);
        members.put(SamplePeople.OFFICER, Seat.SECRETARY);
        members.put(SamplePeople.FINANCE, Seat.MEMBER);
        return members;
    }
}
