package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.NormHistory.Told;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.ReadProposals;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;

/** Reads the page of one norm, in few statements however many versions it has. */
@Component
@Transactional(readOnly = true)
class TimelineReader {

    private final NormHistory history;
    private final ReadProposals proposals;
    private final Provisions provisions;
    private final Units units;
    private final CurrentActor current;

    TimelineReader(
            NormHistory history, ReadProposals proposals, Provisions provisions, Units units, CurrentActor current) {
        this.history = history;
        this.proposals = proposals;
        this.provisions = provisions;
        this.units = units;
        this.current = current;
    }

    TimelinePage page(String norm, LocalDate day) {
        var family = history.family(norm);
        var told = history.of(norm, day);
        var actor = current.find();
        var official = actor.filter(one -> one.role().isOfficial()).isPresent();
        return new TimelinePage(
                norm,
                history.names().of(told.getFirst().version()),
                family,
                day,
                issuers(told, day),
                scopes(told),
                quotes(told),
                official ? proposals.openFor(norm) : List.of(),
                actor.filter(ProposalStep::mayPropose)
                        .map(one -> Objects.requireNonNull(one.province()))
                        .orElse(null),
                official);
    }

    private List<TimelinePage.Issuer> issuers(List<Told> told, LocalDate day) {
        var names = units.provinces(day).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var byProvince = told.stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.version().province(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        return byProvince.entrySet().stream()
                .map(entry -> new TimelinePage.Issuer(
                        entry.getKey().isEmpty() ? Tier.NATIONAL : Tier.LOCAL,
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue()))
                .sorted(Comparator.comparing(TimelinePage.Issuer::tier))
                .toList();
    }

    private Map<UUID, String> quotes(List<Told> told) {
        return provisions.texts(told.stream()
                .map(one -> one.version().basis())
                .filter(Objects::nonNull)
                .map(Provision::id)
                .collect(Collectors.toSet()));
    }

    private Map<UUID, String> scopes(List<Told> told) {
        var scopes =
                told.stream().flatMap(one -> one.version().scope().stream()).collect(Collectors.toSet());
        return units.find(scopes).values().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
