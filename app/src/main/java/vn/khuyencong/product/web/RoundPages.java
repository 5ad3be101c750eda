package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.product.voting.RoundView;
import vn.khuyencong.product.voting.VotingRoles;
import vn.khuyencong.web.Problems;

/** Puts the page of a round together. */
@Component
@Transactional(readOnly = true)
class RoundPages {

    private final RoundView view;
    private final RoundReader reader;
    private final EntryRows rows;
    private final Surroundings around;
    private final VotingRoles roles;

    RoundPages(RoundView view, RoundReader reader, EntryRows rows, Surroundings around, VotingRoles roles) {
        this.view = view;
        this.reader = reader;
        this.rows = rows;
        this.around = around;
        this.roles = roles;
    }

    RoundPage page(UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        var seen = view.of(id);
        var round = seen.round();
        var progress = seen.progress();
        var own = around.ownEstablishment();
        return new RoundPage(
                round,
                around.names(),
                seen.today(),
                reader.sitting(id, progress),
                rows.of(id, seen.judges(), progress, seen.tallies()),
                reader.moves(id),
                own == null || !round.takesEntries(seen.today()) ? List.of() : reader.products(own),
                RoundStep.after(round.stage()).stream()
                        .filter(step -> roles.may(step.by(), round))
                        .toList(),
                roles.prepares(),
                seen.judges(),
                seen.mark(),
                typed,
                stale,
                problems);
    }
}
