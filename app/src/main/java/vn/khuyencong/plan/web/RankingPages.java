package vn.khuyencong.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the pages of the order of priority, each in one transaction. */
@Component
@Transactional(readOnly = true)
class RankingPages {

    private final RankPlan ranks;

    RankingPages(RankPlan ranks) {
        this.ranks = ranks;
    }

    /** @param page which part of the reserve list is shown, from 1 */
    RankingPage list(UUID plan, @Nullable Tier tier, int page, Problems problems, boolean overtaken) {
        var look = ranks.look(plan, tier);
        var query = "nguon=" + look.tier();
        var paging = new Paging(page, Paging.DEFAULT_SIZE, 0, query)
                .withTotal(look.now().choice().reserve().size());
        return new RankingPage(look, paging, problems, overtaken);
    }

    /** @throws NotFound if the đề án is no candidate for the plan */
    RankedPage one(
            UUID plan, UUID project, @Nullable Tier tier, RankingForm form, Problems problems, boolean overtaken) {
        var look = ranks.look(plan, tier);
        var line = look.now().line(project).orElseThrow(() -> new NotFound("No candidate " + project));
        return new RankedPage(look, line, form, problems, overtaken);
    }
}
