package vn.khuyencong.product.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.voting.Rounds;
import vn.khuyencong.product.voting.VotingRoles;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the form of a round together. */
@Component
@Transactional(readOnly = true)
class RoundForms {

    private final Rounds rounds;
    private final VotingRoles roles;
    private final VotingNorms norms;
    private final OfficeClock clock;

    RoundForms(Rounds rounds, VotingRoles roles, VotingNorms norms, OfficeClock clock) {
        this.rounds = rounds;
        this.roles = roles;
        this.norms = norms;
        this.clock = clock;
    }

    RoundFormPage empty() {
        var year = Integer.toString(clock.today().getYear());
        return page(null, Map.of("requestId", UUID.randomUUID().toString(), "year", year), false, Problems.NONE);
    }

    RoundFormPage kept(UUID id) {
        var round = rounds.get(id);
        var plan = round.plan();
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(round.version()));
        values.put("year", Integer.toString(plan.year()));
        values.put("level", plan.level());
        values.put("name", plan.name());
        values.put("number", plan.number());
        values.put("opensOn", plan.opensOn().toString());
        values.put("closesOn", plan.closesOn().toString());
        return page(id, values, false, Problems.NONE);
    }

    /** @throws NotAllowed for whoever only scores */
    RoundFormPage page(@Nullable UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        if (!roles.prepares()) throw new NotAllowed("Rounds are prepared by the office");
        var levels = norms.levels(clock.today()).stream()
                .filter(VotingNorms.Level::isHeldHere)
                .map(level -> new Choice(level.code(), level.name()))
                .toList();
        return new RoundFormPage(id, levels, typed, stale, problems);
    }
}
