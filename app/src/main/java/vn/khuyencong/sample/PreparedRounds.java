package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.voting.PrepareRound;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Round.Plan;

/** Prepares a round of voting: its plan, its council, its jury. */
@Component
class PreparedRounds {

    private static final List<CouncilMember> COUNCIL = List.of(
            new CouncilMember("Trần Phước Hải", "Chủ tịch UBND thành phố", CouncilSeat.CHAIR),
            new CouncilMember("Lê Văn Hoàng", "Phó Giám đốc Sở Công Thương", CouncilSeat.STANDING_DEPUTY),
            new CouncilMember("Ngô Đức Tín", "Sở Nông nghiệp và Môi trường", CouncilSeat.MEMBER),
            new CouncilMember("Lê Thị Bảo Châu", "Sở Khoa học và Công nghệ", CouncilSeat.MEMBER),
            new CouncilMember("Võ Minh Đức", "Sở Tài chính", CouncilSeat.MEMBER),
            new CouncilMember("Phan Thị Lệ", "Liên minh Hợp tác xã", CouncilSeat.MEMBER),
            new CouncilMember("Đỗ Văn Nam", "Hội Mỹ nghệ", CouncilSeat.MEMBER));

    private final PrepareRound prepare;
    private final Accounts accounts;
    private final OfficeClock clock;

    PreparedRounds(PrepareRound prepare, Accounts accounts, OfficeClock clock) {
        this.prepare = prepare;
        this.accounts = accounts;
        this.clock = clock;
    }

    void prepare(UUID id, Plan plan) {
        Outcomes.typed(plan.name(), prepare.prepare(id, plan));
        var today = clock.today();
        Outcomes.stated(plan.name(), prepare.council(id, 0, COUNCIL, new Paper("118/QĐ-UBND (mẫu)", today)));
        Outcomes.stated(plan.name(), prepare.jury(id, 1, jury(), new Paper("02/QĐ-HĐBC (mẫu)", today)));
    }

    private List<Judge> jury() {
        var judges = new ArrayList<Judge>();
        for (var username : SamplePeople.JUDGES) {
            var judge = accounts.find(username).orElseThrow();
            var seat = judges.isEmpty() ? JurySeat.HEAD : judges.size() == 1 ? JurySeat.DEPUTY : JurySeat.MEMBER;
            judges.add(new Judge(judge.account(), judge.title(), seat));
        }
        return judges;
    }
}
