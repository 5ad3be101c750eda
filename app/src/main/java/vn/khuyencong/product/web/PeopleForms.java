package vn.khuyencong.product.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Rounds;
import vn.khuyencong.product.voting.VotingRoles;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the forms of council, jury and criteria together. */
@Component
@Transactional(readOnly = true)
class PeopleForms {

    private final Rounds rounds;
    private final RoundReader reader;
    private final VotingNorms norms;
    private final VotingRoles roles;
    private final Surroundings around;

    PeopleForms(Rounds rounds, RoundReader reader, VotingNorms norms, VotingRoles roles, Surroundings around) {
        this.rounds = rounds;
        this.reader = reader;
        this.norms = norms;
        this.roles = roles;
        this.around = around;
    }

    PeoplePage council(UUID id) {
        var round = rounds.get(id);
        var values = values(round.council(), round.version());
        int at = 0;
        for (var member : rounds.people(id).council()) {
            values.put("name-" + at, member.name());
            values.put("post-" + at, member.post());
            values.put("seat-" + at++, member.seat().name());
        }
        return page(id, values, false, Problems.NONE);
    }

    PeoplePage jury(UUID id) {
        var round = rounds.get(id);
        var values = values(round.jury(), round.version());
        int at = 0;
        for (var judge : rounds.people(id).jury()) {
            values.put("account-" + at, judge.account().toString());
            values.put("post-" + at, judge.post());
            values.put("seat-" + at++, judge.seat().name());
        }
        return page(id, values, false, Problems.NONE);
    }

    PeoplePage criteria(UUID id) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(rounds.get(id).version()));
        var next = new HashMap<VotingNorms.Main, Integer>();
        for (var line : rounds.lines(id)) {
            int at = next.merge(line.main(), 1, Integer::sum) - 1;
            values.put("name-" + line.main() + "-" + at, line.name());
            values.put("guide-" + line.main() + "-" + at, line.guide());
            values.put("points-" + line.main() + "-" + at, Integer.toString(line.points()));
        }
        return page(id, values, false, Problems.NONE);
    }

    /** @throws NotAllowed for whoever only scores */
    PeoplePage page(UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        if (!roles.prepares()) throw new NotAllowed("Rounds are prepared by the office");
        var round = rounds.get(id);
        var opens = round.plan().opensOn();
        var level = norms.level(round.plan().level(), opens).orElseThrow();
        return new PeoplePage(
                round, level, reader.people(around.province()), norms.parts(opens), typed, stale, problems);
    }

    private static Map<String, String> values(Paper paper, int version) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(version));
        values.put("decision", paper.number());
        values.put("day", paper.day() == null ? "" : paper.day().toString());
        return values;
    }
}
