package vn.khuyencong.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.AdvanceRule;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.Citation;

/** How much of a đề án may be advanced: by the rule for its activity, or as it was decided for this file alone. */
@Component
class AdvanceRatios {

    private static final String CASE_BY_CASE = "UNLISTED_ADVANCE";

    private final Norms norms;
    private final OfficeClock clock;

    AdvanceRatios(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** The rule that holds; empty where the activity is in no row and nothing was decided. */
    Optional<AdvanceRule> of(Project project, Evidence evidence) {
        var scope = project.scope();
        var rule = norms.findAdvanceRule(scope.activity(), scope.tier(), project.province(), clock.today());
        var decided = evidence.ratio();
        var basis = basis();
        return decided == null || basis == null
                ? rule
                : Optional.of(new AdvanceRule(
                        decided.ratio(), rule.map(AdvanceRule::progressOver).orElse(null), basis));
    }

    /** The most that may be advanced whatever the activity; empty where no rule sets it. */
    Optional<Share> limit(Project project) {
        return norms.advanceLimit(project.scope().tier(), project.province(), clock.today());
    }

    /** The article by which a ratio is decided for one file. */
    @Nullable
    Citation basis() {
        return norms.rule(CASE_BY_CASE, clock.today()).orElse(null);
    }
}
