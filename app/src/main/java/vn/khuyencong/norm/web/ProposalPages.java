package vn.khuyencong.norm.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.ReadProposals;
import vn.khuyencong.shared.Named;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Problems;

/** Reads the pages of proposals. */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    private final ReadProposals proposals;
    private final NormHistory history;
    private final Units units;
    private final CurrentActor current;
    private final OfficeClock clock;

    ProposalPages(ReadProposals proposals, NormHistory history, Units units, CurrentActor current, OfficeClock clock) {
        this.proposals = proposals;
        this.history = history;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    ProposalPage page(UUID id, Problems problems, String words, boolean changed) {
        var file = proposals.file(id);
        var asked = file.proposal().asked();
        var scopes = Stream.concat(
                        asked.scope().stream(),
                        file.effect().stream()
                                .flatMap(effect -> effect.superseded().stream())
                                .flatMap(version -> version.scope().stream()))
                .collect(Collectors.toSet());
        return new ProposalPage(
                file,
                history.family(asked.norm()),
                names().getOrDefault(asked.norm(), history.names().of(asked.norm())),
                asked.province() == null ? "" : province(asked.province()),
                units.find(scopes).values().stream().collect(Collectors.toMap(Unit::id, Unit::name)),
                current.get(),
                problems,
                words,
                changed);
    }

    ProposalListPage list(String stage) {
        var rows = proposals.all().stream()
                .filter(listed ->
                        stage.isEmpty() || listed.proposal().stage().name().equals(stage))
                .toList();
        return new ProposalListPage(stage, rows, names(), ProposalStep.mayPropose(current.get()));
    }

    private Map<String, Named> names() {
        var names = history.names();
        var known = new HashMap<String, Named>();
        history.live().forEach(version -> known.putIfAbsent(version.norm(), names.of(version)));
        return known;
    }

    private String province(String code) {
        return units.provinces(clock.today()).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }
}
