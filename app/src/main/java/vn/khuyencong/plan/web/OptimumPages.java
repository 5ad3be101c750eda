package vn.khuyencong.plan.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.Reckoned;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.plan.ranking.Ranked;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/**
 * Gathers the page of the best choice. The plan is read in a transaction of its own, and the search holds none.
 */
@Component
class OptimumPages {

    /** How long all searches of one question may take together where no setting says. */
    private static final Duration OTHERWISE = Duration.ofSeconds(5);

    /** How long a page waits for an answer before it shows how far the search is. */
    static final Duration GLANCE = Duration.ofMillis(700);

    /** A table to take away waits for every search before it, and its own. */
    static final Duration UNTIL_FOUND = Duration.ofMinutes(2);

    private final RankPlan ranks;
    private final Norms norms;
    private final Searches searches;
    private final CurrentActor current;

    OptimumPages(RankPlan ranks, Norms norms, Searches searches, CurrentActor current) {
        this.ranks = ranks;
        this.norms = norms;
        this.searches = searches;
        this.current = current;
    }

    /**
     * The page of a question; the search is begun by whoever looks first.
     *
     * @param patience how long to wait for the answer
     * @throws vn.khuyencong.shared.NotFound if the plan is not the reader's to see
     */
    OptimumPage page(UUID plan, OptimumForm form, Duration patience) {
        var look = ranks.look(plan, null);
        var now = look.now();
        var activities = now.files().values().stream()
                .map(file -> file.work().activity())
                .collect(Collectors.toSet());
        var search = search(look);
        if (!form.asks() || activities.isEmpty()) {
            return new OptimumPage(look, form, search, Problems.NONE, null, null, 0);
        }
        return switch (form.read(money(now), activities)) {
            case OptimumForm.Read.Unreadable(var problems) ->
                new OptimumPage(look, form, search, problems, null, null, 0);
            case OptimumForm.Read.Ok(var wish) -> {
                var asked = new Searching.Asked(entries(now), wish, search);
                var searching = searches.ask(asker(plan), asked, form.search());
                var outcome = searching.answer(patience);
                yield new OptimumPage(
                        look,
                        form.with(searching.id()),
                        search,
                        Problems.NONE,
                        searching,
                        outcome,
                        searches.ahead(searching));
            }
        };
    }

    /** How far the reader's own search is. */
    OptimumProgress progress(UUID plan, OptimumForm form) {
        return searches.of(asker(plan), form.search())
                .filter(searching -> !searching.isEnded())
                .map(searching -> new OptimumProgress(plan, form, searching, searches.ahead(searching)))
                .orElseGet(() -> new OptimumProgress(plan, form, null, 0));
    }

    /** Ends the reader's own search; what was found until then is its answer. */
    void stop(UUID plan, OptimumForm form) {
        searches.of(asker(plan), form.search()).ifPresent(Searching::stop);
    }

    /** What each source has that has an account or a candidate. */
    static Purse money(Reckoned now) {
        var money = now.money();
        for (var file : now.files().values())
            money = money.with(file.candidate().source(), Dong.ZERO);
        return money;
    }

    private Searches.Asker asker(UUID plan) {
        return new Searches.Asker(current.get().account(), plan);
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
    static List<Entry> entries(Reckoned now) {
        var first =
                now.law().apartFirst() ? now.ranking().apart() : now.ranking().order();
        var then =
                now.law().apartFirst() ? now.ranking().order() : now.ranking().apart();
        var byLaw = new HashMap<UUID, Boolean>();
        now.choice().lines().forEach(line -> byLaw.put(line.project(), line.chosenByLaw()));
        var entries = new ArrayList<Entry>();
        Stream.concat(
                        first.stream().map(ranked -> entry(now, byLaw, ranked, 0)),
                        then.stream().map(ranked -> entry(now, byLaw, ranked, first.size())))
                .forEach(entries::add);
        return entries;
    }

    private static Entry entry(Reckoned now, Map<UUID, Boolean> byLaw, Ranked ranked, int before) {
        var candidate = ranked.candidate();
        var work = now.file(candidate.project()).work();
        return new Entry(
                candidate.project(),
                candidate.source(),
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
