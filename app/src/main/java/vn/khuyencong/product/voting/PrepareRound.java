package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.Line;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** The office prepares a round: its days, its council and jury, and how the points are divided. */
@Service
@Transactional
public class PrepareRound {

    private static final String ODD = "VOTING_JURY_ODD";

    private final Rounds rounds;
    private final VotingRoles roles;
    private final VotingNorms voting;
    private final Norms norms;
    private final OfficeClock clock;

    PrepareRound(Rounds rounds, VotingRoles roles, VotingNorms voting, Norms norms, OfficeClock clock) {
        this.rounds = rounds;
        this.roles = roles;
        this.voting = voting;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Its points are divided as the norms of the day it opens propose.
     *
     * @param id given with the form, so that a second click prepares nothing twice
     */
    public Problems prepare(UUID id, Plan plan) {
        roles.requireOffice();
        if (rounds.find(id).isPresent()) return Problems.NONE;
        var level = voting.level(plan.level(), plan.opensOn()).orElse(null);
        var problems = RoundRules.preparing(plan, level);
        if (problems.isEmpty()) rounds.add(id, plan, voting.subCriteria(plan.opensOn()));
        return problems;
    }

    /** @throws Stale if somebody else has changed it */
    public Problems change(UUID id, int version, Plan plan) {
        roles.requireOffice();
        var round = rounds.lock(id, version);
        if (round.stage() != RoundStage.PREPARED && round.stage() != RoundStage.OPEN) {
            return Problems.of(List.of(Finding.of("voting.days-are-fixed")));
        }
        var kept = round.plan();
        var said = new Plan(kept.year(), kept.level(), plan.name(), plan.number(), plan.opensOn(), plan.closesOn());
        var problems = RoundRules.preparing(
                said, voting.level(said.level(), said.opensOn()).orElse(null));
        if (problems.isEmpty()) rounds.change(round, said);
        return problems;
    }

    /** @throws Stale if somebody else has changed the round */
    public List<Finding> council(UUID id, int version, List<CouncilMember> members, Paper decision) {
        roles.requireOffice();
        var round = rounds.lock(id, version);
        if (round.stage() != RoundStage.PREPARED) return List.of(Finding.of("voting.council-is-fixed"));
        var level = voting.level(round.plan().level(), round.plan().opensOn()).orElseThrow();
        var findings = RoundRules.council(members, decision, level, clock.today());
        if (findings.isEmpty()) rounds.name(round, members, decision);
        return findings;
    }

    /** @throws Stale if somebody else has changed the round */
    public List<Finding> jury(UUID id, int version, List<Judge> judges, Paper decision) {
        roles.requireOffice();
        var round = rounds.lock(id, version);
        if (round.stage() != RoundStage.PREPARED && round.stage() != RoundStage.OPEN) {
            return List.of(Finding.of("voting.jury-is-fixed"));
        }
        var odd = norms.rule(ODD, round.plan().opensOn()).orElse(null);
        var findings = RoundRules.jury(judges, decision, odd, clock.today());
        if (findings.isEmpty()) rounds.appoint(round, judges, decision);
        return findings;
    }

    /** @throws Stale if somebody else has changed the round */
    public List<Finding> criteria(UUID id, int version, List<Line> lines) {
        roles.requireOffice();
        var round = rounds.lock(id, version);
        if (round.stage() != RoundStage.PREPARED) return List.of(Finding.of("voting.criteria-are-fixed"));
        var findings = RoundRules.criteria(lines, voting.parts(round.plan().opensOn()));
        if (findings.isEmpty()) rounds.divide(round, lines);
        return findings;
    }
}
