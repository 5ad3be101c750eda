package vn.khuyencong.project.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.project.appraisal.Council.Vote;
import vn.khuyencong.project.appraisal.CouncilResult.Share;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** What the norms of today say of councils: how many sit in one, how many have to vote, who must be judged by one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CouncilLaw {

    private static final String COUNCIL = "COUNCIL";

    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    CouncilLaw(Norms norms, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** What stands against setting one up, its files apart. */
    List<Finding> against(SetUp setUp) {
        var least = Integer.parseInt(
                setting("COUNCIL_LEAST", setUp.tier(), current.get().provinceOrFail(), "1"));
        return CouncilRules.settingUp(setUp, least, clock.today());
    }

    List<Criterion> criteria(Tier tier, String province) {
        return norms.criteria(tier, province, clock.today());
    }

    /** Whether nobody appraises alone. */
    boolean mustJudge(Tier tier, String province) {
        return setting("APPRAISAL_BY", tier, province, "OFFICER").equals(COUNCIL);
    }

    /** What votes on one file come to, among so many members. */
    CouncilResult result(List<Vote> votes, int members, Tier tier, String province) {
        return CouncilResult.of(
                votes,
                members,
                Share.parse(setting("COUNCIL_QUORUM", tier, province, "2/3")),
                Share.parse(setting("COUNCIL_MAJORITY", tier, province, "1/2")));
    }

    private String setting(String code, Tier tier, String province, String otherwise) {
        return norms.setting(code, tier, province, clock.today())
                .map(setting -> setting.value())
                .orElse(otherwise);
    }
}
