package vn.khuyencong.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.NationalList;
import vn.khuyencong.plan.PlanList;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** Gathers the national list of a year in one transaction. */
@Component
@Transactional(readOnly = true)
class NationalPages {

    private final NationalList files;
    private final PlanList plans;
    private final PlanReader reader;
    private final CurrentActor current;
    private final OfficeClock clock;

    NationalPages(NationalList files, PlanList plans, PlanReader reader, CurrentActor current, OfficeClock clock) {
        this.files = files;
        this.plans = plans;
        this.reader = reader;
        this.current = current;
        this.clock = clock;
    }

    /** @param typed the year asked for; what is no year is this year */
    NationalPage page(@Nullable String typed, List<Finding> findings) {
        var year = typed != null && typed.matches("\\d{4}")
                ? Integer.parseInt(typed)
                : clock.today().getYear();
        return new NationalPage(
                year,
                files.of(year),
                plans.rows(year, null).stream()
                        .filter(plan -> plan.tier() == Tier.NATIONAL)
                        .toList(),
                reader.mayCreate(Tier.NATIONAL, current.get().provinceOrFail()),
                UUID.randomUUID(),
                Problems.of(findings));
    }
}
