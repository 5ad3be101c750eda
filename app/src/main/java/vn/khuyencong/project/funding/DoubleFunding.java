package vn.khuyencong.project.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.StandsBefore;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Finding;

/**
 * Stops a step while another support may be the same (hỗ trợ trùng). Two settings say what stops: exact hits do, mere
 * likenesses where the province has made it so.
 */
@Component
@Order(2)
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class DoubleFunding implements StandsBefore {

    private static final String EXACT = "DOUBLE_FUNDING";
    private static final String NEAR = "DOUBLE_FUNDING_NEAR";
    private static final String CONDITION = "REFUSE";

    private final AkinSupports supports;
    private final Norms norms;
    private final OfficeClock clock;

    DoubleFunding(AkinSupports supports, Norms norms, OfficeClock clock) {
        this.supports = supports;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        return DoubleFundingRules.compares(step)
                ? against(step, project, supports.of(project.id()), norms, clock.today())
                : List.of();
    }

    /** The same where it is known already what is akin to the file. */
    public static List<Finding> against(Step step, Project project, List<Akin> akin, Norms norms, LocalDate day) {
        var exact = setting(norms, EXACT, project, day);
        return DoubleFundingRules.against(
                step,
                akin,
                stops(exact),
                stops(setting(norms, NEAR, project, day)),
                exact.map(Setting::basis).orElse(null));
    }

    private static Optional<Setting> setting(Norms norms, String code, Project project, LocalDate day) {
        return norms.setting(code, project.scope().tier(), project.province(), day);
    }

    private static boolean stops(Optional<Setting> setting) {
        return setting.filter(one -> one.value().equals(CONDITION)).isPresent();
    }
}
