package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.PriorityGround;
import vn.khuyencong.norm.Sector;
import vn.khuyencong.plan.ranking.Facts;
import vn.khuyencong.shared.Named;
import vn.khuyencong.territory.PlaceFacts;
import vn.khuyencong.territory.Places;

/** What is known of candidates that may be a ground of priority: of the place, the establishment, the activity, by paper. */
@Component
class RankingFacts {

    private static final Named UNNAMED = new Named("", "");

    private final Places places;
    private final Norms norms;

    RankingFacts(Places places, Norms norms) {
        this.places = places;
        this.norms = norms;
    }

    /** By đề án; the places of all in three statements. */
    Map<UUID, Facts> of(List<Candidates.Row> rows, Map<UUID, Map<String, String>> papers, LocalDate day) {
        var units =
                rows.stream().map(Candidates.Row::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        var areas = places.facts(units, day).stream()
                .collect(Collectors.toMap(facts -> facts.unit().id(), RankingFacts::areas));
        var sectors = norms.sectors().stream().collect(Collectors.toMap(Sector::code, Sector::name));
        var known = new HashMap<UUID, Facts>();
        for (var row : rows) {
            known.put(
                    row.project(),
                    new Facts(
                            row.place(),
                            row.unit() == null ? Set.of() : areas.getOrDefault(row.unit(), Set.of()),
                            row.workers(),
                            row.sector(),
                            row.sector() == null ? UNNAMED : sectors.getOrDefault(row.sector(), UNNAMED),
                            row.activity(),
                            new Named(row.activityVi(), row.activityEn()),
                            row.womenOwned(),
                            row.minorityOwned(),
                            row.certificate(),
                            papers.getOrDefault(row.project(), Map.of())));
        }
        return known;
    }

    private static Set<String> areas(PlaceFacts facts) {
        var areas = new HashSet<>(facts.priorities());
        if ("DIFFICULT".equals(facts.difficult())) areas.add(PriorityGround.DIFFICULT_AREA.name());
        if ("SPECIALLY_DIFFICULT".equals(facts.difficult())) areas.add(PriorityGround.SPECIALLY_DIFFICULT_AREA.name());
        return areas;
    }
}
