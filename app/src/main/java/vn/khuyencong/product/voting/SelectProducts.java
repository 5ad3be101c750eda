package vn.khuyencong.product.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.PassMark;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** What the council selects of the products that passed; after the notice, what a complaint that was upheld corrects. */
@Service
@Transactional
public class SelectProducts {

    private static final int LONGEST_REASON = 1000;

    private final Rounds rounds;
    private final Entries entries;
    private final RoundResults results;
    private final VotingRoles roles;

    SelectProducts(Rounds rounds, Entries entries, RoundResults results, VotingRoles roles) {
        this.rounds = rounds;
        this.entries = entries;
        this.results = results;
        this.roles = roles;
    }

    /**
     * What is said of one entry.
     *
     * @param reason why a product that passed is not selected
     */
    public record Choice(boolean selected, String reason) {}

    /**
     * Keeps what the council said of each entry of a round whose scoring is closed.
     *
     * @return what stands against it; empty where all of it is kept
     * @throws Stale if somebody else has changed the round
     */
    public List<Finding> select(UUID id, int version, Map<UUID, Choice> choices) {
        roles.requireOffice();
        var round = rounds.lock(id, version);
        if (round.stage() != RoundStage.SCORED) return List.of(Finding.of("voting.step-not-now"));
        var mark = mark(round);
        var findings = new ArrayList<Finding>();
        var accepted = entries.accepted(id);
        for (var entry : accepted) {
            var choice = choices.get(entry.id());
            if (choice != null) findings.addAll(against(entry, choice, mark));
        }
        if (!findings.isEmpty()) return findings;
        for (var entry : accepted) {
            var choice = choices.get(entry.id());
            if (choice != null)
                entries.select(entry, choice.selected(), choice.reason().strip());
        }
        rounds.record(id, null, "SELECT", "", "");
        return List.of();
    }

    /**
     * Corrects one entry of a result that was told, by a decision of whoever signs.
     *
     * @param paper number of the decision
     * @throws Stale if somebody else has changed the entry
     */
    public List<Finding> correct(UUID id, int version, Choice choice, String paper) {
        var entry = entries.get(id);
        var round = rounds.get(entry.round());
        roles.require(RoundStep.By.SIGNATORY, round);
        if (round.stage() != RoundStage.NOTIFIED) return List.of(Finding.of("voting.step-not-now"));
        var findings = new ArrayList<>(against(entry, choice, mark(round)));
        if (choice.reason().isBlank()) findings.add(Finding.of("voting.selection-reason-missing", null, name(entry)));
        if (paper.isBlank()) findings.add(Finding.of("product.decision-missing"));
        if (!findings.isEmpty()) return findings.stream().distinct().toList();
        entries.select(
                entries.lock(id, version), choice.selected(), choice.reason().strip());
        rounds.record(round.id(), id, "CORRECT", choice.reason().strip(), paper.strip());
        return List.of();
    }

    /** By the law of the day the scoring was closed. */
    private PassMark mark(Round round) {
        return results.mark(Objects.requireNonNull(round.scoredOn(), "a round whose scoring is closed"));
    }

    private static List<Finding> against(Entry entry, Choice choice, PassMark mark) {
        var result = entry.result();
        if (result == null) return List.of(Finding.of("voting.no-sheet", null, name(entry)));
        if (choice.selected() && !result.passes()) {
            return List.of(Finding.of("voting.below-mark", mark.basis(), name(entry), result.average(), mark.points()));
        }
        if (!choice.selected() && result.passes() && choice.reason().isBlank()) {
            return List.of(Finding.of("voting.selection-reason-missing", mark.basis(), name(entry)));
        }
        return choice.reason().length() > LONGEST_REASON
                ? List.of(Finding.of("product.too-long", null, LONGEST_REASON))
                : List.of();
    }

    private static String name(Entry entry) {
        return entry.about().name();
    }
}
