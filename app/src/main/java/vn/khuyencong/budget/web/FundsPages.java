package vn.khuyencong.budget.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.EntryFilter;
import vn.khuyencong.budget.Fund;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the page of a year's money in one transaction. */
@Component
@Transactional(readOnly = true)
class FundsPages {

    private final Funds funds;
    private final AllotMoney allotMoney;
    private final OfficeClock clock;

    FundsPages(Funds funds, AllotMoney allotMoney, OfficeClock clock) {
        this.funds = funds;
        this.allotMoney = allotMoney;
        this.clock = clock;
    }

    FundsPage page(EntryFilter filter, int number, AllotForm form, Problems problems) {
        var paging = new Paging(number, Paging.DEFAULT_SIZE, 0, FundsQuery.text(filter));
        var look = funds.look(filter, paging.offset(), paging.size());
        return new FundsPage(
                filter,
                years(look.funds(), filter.year()),
                look.funds().stream()
                        .filter(fund -> fund.year() == filter.year())
                        .toList(),
                look.entries(),
                look.sums(),
                look.codes(),
                paging.withTotal(look.count()),
                allotMoney.mayAllot(Tier.LOCAL) ? List.of(Tier.LOCAL) : List.of(),
                form,
                problems);
    }

    private List<Integer> years(List<Fund> all, int shown) {
        var thisYear = clock.today().getYear();
        return Stream.concat(all.stream().map(Fund::year), Stream.of(shown, thisYear, thisYear + 1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
