package vn.khuyencong.product.voting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** A judge on one entry: whether she has an interest, her points while she writes, her sheet when she hands it in. */
@Service
@Transactional
public class ScoreEntry {

    private final Rounds rounds;
    private final Entries entries;
    private final Sheets sheets;
    private final VotingNews news;
    private final CurrentActor current;

    ScoreEntry(Rounds rounds, Entries entries, Sheets sheets, VotingNews news, CurrentActor current) {
        this.rounds = rounds;
        this.entries = entries;
        this.sheets = sheets;
        this.news = news;
        this.current = current;
    }

    /** A declaration is made once; a second one changes nothing. */
    public List<Finding> declare(UUID id, boolean conflict, String why) {
        var entry = judged(id);
        var findings = open(entry);
        if (!findings.isEmpty()) return findings;
        if (conflict && why.isBlank()) return List.of(Finding.of("voting.conflict-why"));
        sheets.declare(entry, conflict, conflict ? why.strip() : "");
        if (conflict) tellWhenDone(entry.round());
        return List.of();
    }

    /**
     * Keeps what she has so far, or hands it in; until the scoring is closed she may write in it again.
     *
     * @throws Stale if she has changed it elsewhere meanwhile
     */
    public Problems write(UUID id, int version, Map<UUID, BigDecimal> points, String remark, boolean handIn) {
        var entry = judged(id);
        var findings = open(entry);
        if (!findings.isEmpty()) return Problems.of(findings);
        var own = sheets.own(id).orElse(null);
        if (own == null) return Problems.of(List.of(Finding.of("voting.declare-first")));
        if (own.conflict()) return Problems.of(List.of(Finding.of("voting.has-interest")));
        var problems = ScoreRules.against(points, sheets.asked(entry.round()), remark, handIn);
        if (!problems.isEmpty()) return problems;
        if (own.version() != version || !sheets.write(own, points, remark, handIn)) {
            throw new Stale("The sheet " + own.id() + " is no longer at version " + version);
        }
        if (handIn) tellWhenDone(entry.round());
        return Problems.NONE;
    }

    private List<Finding> open(Entry entry) {
        var own = entry.establishment().equals(current.get().establishment());
        if (own) return List.of(Finding.of("voting.own-product"));
        return rounds.get(entry.round()).stage() == RoundStage.SCORING
                ? List.of()
                : List.of(Finding.of("voting.scoring-closed"));
    }

    private void tellWhenDone(UUID round) {
        if (sheets.openForMe(round, entries.accepted(round).size()) == 0) news.scored(round);
    }

    /** @throws NotAllowed for whoever is no judge of its round */
    private Entry judged(UUID id) {
        var entry = entries.get(id);
        var me = current.get().account();
        if (rounds.people(entry.round()).jury().stream()
                .noneMatch(judge -> judge.account().equals(me))) {
            throw new NotAllowed("Sheets are written by judges of the round");
        }
        return entry;
    }
}
