package vn.khuyencong.plan.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.Reckoned;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.plan.ranking.Ranked;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/**
 * Gathers the page of the best choice. The plan is read in a transaction of its own, and the search holds none. One
 * search runs at a time, so that it never takes the machine from those who work.
 */
@Component
class OptimumPages {

    /** How long all searches of one question may take together where no setting says. */
    private static final Duration OTHERWISE = Duration.ofSeconds(5);

    private final RankPlan ranks;
    private final Norms norms;
    private final Semaphore one = new Semaphore(1);

    OptimumPages(RankPlan ranks, Norms norms) {
        this.ranks = ranks;
        this.norms = norms;
    }

    /** @throws vn.khuyencong.shared.NotFound if the plan is not the reader's to see */
    OptimumPage page(UUID plan, OptimumForm form) {
        var look = ranks.look(plan, null);
        var now = look.now();
        var activities = now.files().values().stream()
                .map(file -> file.work().activity())
                .collect(Collectors.toSet());
        var search = search(look);
        if (!form.asks() || activities.isEmpty()) {
            return new OptimumPage(look, form, search, Problems.NONE, null, null, false);
        }
        return switch (form.read(now.money(), activities)) {
            case OptimumForm.Read.Unreadable(var problems) ->
                new OptimumPage(look, form, search, problems, null, null, false);
            case OptimumForm.Read.Ok(var wish) -> {
                var outcome = ask(entries(look.tier(), now), wish, search);
                yield new OptimumPage(look, form, search, Problems.NONE, wish, outcome, outcome == null);
            }
        };
    }

    /** Nothing while another question is being answered. */
    private WhatIf.@Nullable Outcome ask(List<Entry> entries, Wish wish, WhatIf.Search search) {
        if (!one.tryAcquire()) {
            return null;
        }
        try {
            return WhatIf.of(entries, wish, search);
        } finally {
            one.release();
        }
    }

    private WhatIf.Search search(RankPlan.Look look) {
        return new WhatIf.Search(
                new BasisPoints(number("BEST_CHOICE_GAP", look).orElse(0)),
                number("BEST_CHOICE_SECONDS", look).map(Duration::ofSeconds).orElse(OTHERWISE));
    }

    private Optional<Integer> number(String setting, RankPlan.Look look) {
        return norms.setting(setting, look.tier(), look.plan().province(), look.day())
                .map(one -> Integer.valueOf(one.value()));
    }

    /** Every candidate in the order money is given by: the two lists one after the other, as the reading of the day says. */
    static List<Entry> entries(Tier tier, Reckoned now) {
        var first =
                now.law().apartFirst() ? now.ranking().apart() : now.ranking().order();
        var then =
                now.law().apartFirst() ? now.ranking().order() : now.ranking().apart();
        var byLaw = new HashMap<UUID, Boolean>();
        now.choice().lines().forEach(line -> byLaw.put(line.project(), line.chosenByLaw()));
        var entries = new ArrayList<Entry>();
        Stream.concat(
                        first.stream().map(ranked -> entry(tier, now, byLaw, ranked, 0)),
                        then.stream().map(ranked -> entry(tier, now, byLaw, ranked, first.size())))
                .forEach(entries::add);
        return entries;
    }

    private static Entry entry(Tier tier, Reckoned now, Map<UUID, Boolean> byLaw, Ranked ranked, int before) {
        var candidate = ranked.candidate();
        var work = now.file(candidate.project()).work();
        return new Entry(
                candidate.project(),
                tier.name(),
                candidate.amount(),
                before + ranked.place() - 1,
                work.counterpart(),
                work.workers(),
                work.activity(),
                work.unit() == null ? "" : work.unit().toString(),
                candidate.flagship(),
                byLaw.getOrDefault(candidate.project(), false));
    }
}
