package vn.khuyencong.budget.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.cycle.KeepCycle;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** Gathers the page of a year's budget cycle in one transaction. */
@Component
@Transactional(readOnly = true)
class CyclePages {

    private final KeepCycle keeping;
    private final Funds funds;

    CyclePages(KeepCycle keeping, Funds funds) {
        this.keeping = keeping;
        this.funds = funds;
    }

    CyclePage page(int year, CycleForm form, Problems problems) {
        return new CyclePage(
                year,
                keeping.look(year),
                keeping.report(year),
                funds.of(year, Tier.LOCAL).allotted(),
                form,
                problems);
    }
}
