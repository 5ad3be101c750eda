package vn.khuyencong.norm.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.Proposal;
import vn.khuyencong.norm.ReadProposals;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the form of a proposal together: as kept, or again as typed. */
@Component
@Transactional(readOnly = true)
class ProposalEditPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FLAT = new TypeReference<>() {};
    private static final int FOUND = 20;

    private final ReadProposals proposals;
    private final NormHistory history;
    private final Provisions provisions;
    private final Units units;
    private final OfficeClock clock;

    ProposalEditPages(
            ReadProposals proposals, NormHistory history, Provisions provisions, Units units, OfficeClock clock) {
        this.proposals = proposals;
        this.history = history;
        this.provisions = provisions;
        this.units = units;
        this.clock = clock;
    }

    /** The form as it was left. */
    ProposalEditPage open(UUID id) {
        var proposal = proposals.get(id);
        var form = proposals
                .typed(id)
                .map(typed -> new ProposalForm(JSON.readValue(typed, FLAT)))
                .orElseGet(() -> ProposalForm.of(proposal.asked(), history.family(proposal.norm())));
        return page(proposal, form, Problems.NONE);
    }

    /** The form again as typed, under the revision that stands now. */
    ProposalEditPage again(UUID id, ProposalForm form, Problems problems) {
        return page(proposals.get(id), form, problems);
    }

    static String json(ProposalForm form) {
        return JSON.writeValueAsString(form.values());
    }

    private ProposalEditPage page(Proposal proposal, ProposalForm form, Problems problems) {
        return new ProposalEditPage(
                proposal,
                history.family(proposal.norm()),
                history.live().stream()
                        .filter(version -> version.norm().equals(proposal.norm()))
                        .findFirst()
                        .map(version -> history.names().of(version))
                        .orElseGet(() -> history.names().of(proposal.norm())),
                province(proposal),
                form,
                proposal.revision(),
                provisions(form),
                units(form, proposal),
                problems);
    }

    private String province(Proposal proposal) {
        var code = proposal.asked().province();
        if (code == null) return "";
        return units.provinces(clock.today()).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }

    private List<Provision> provisions(ProposalForm form) {
        var words = form.text("basis-words");
        var shown = new ArrayList<Provision>();
        var all = provisions.all();
        all.stream()
                .filter(provision -> provision.id().toString().equals(form.text("basis")))
                .forEach(shown::add);
        if (words.isEmpty()) return shown;
        all.stream()
                .filter(provision -> !shown.contains(provision))
                .filter(provision ->
                        Words.all(provision.number() + " " + provision.place() + " " + provision.summaryVi(), words))
                .limit(FOUND)
                .forEach(shown::add);
        return shown;
    }

    private List<Option> units(ProposalForm form, Proposal proposal) {
        var shown = new LinkedHashMap<String, String>();
        var named = units.find(form.scope());
        for (var id : form.scope()) {
            var unit = named.get(id);
            if (unit != null) shown.put(id.toString(), unit.name());
        }
        units.search(form.text("unit-words"), clock.today(), proposal.asked().province(), FOUND)
                .forEach(unit -> shown.putIfAbsent(unit.id().toString(), unit.name()));
        return shown.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }
}
