package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.plan.ranking.Candidate;
import vn.khuyencong.plan.ranking.Change;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.plan.ranking.Grounds;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.plan.ranking.Ranking;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** Reckons the order of a plan and its choice, from what is known on the day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rankings {

    private final Candidates candidates;
    private final RankingFacts facts;
    private final RankingLaws laws;
    private final Choices choices;
    private final OfficeClock clock;

    Rankings(Candidates candidates, RankingFacts facts, RankingLaws laws, Choices choices, OfficeClock clock) {
        this.candidates = candidates;
        this.facts = facts;
        this.laws = laws;
        this.choices = choices;
        this.clock = clock;
    }

    /** The day whose law and facts count: that of the submission, or today. */
    LocalDate day(Plan plan) {
        return Objects.requireNonNullElseGet(plan.stage().isOpen() ? null : plan.submittedOn(), clock::today);
    }

    /**
     * The order for the plan's own source with its changes by hand, or for the other source without any.
     *
     * @param available what each source of the year still has
     */
    Reckoned reckon(Plan plan, Tier tier, Purse available) {
        var day = day(plan);
        var law = laws.on(tier, plan.province(), day);
        var changes = tier == plan.tier() ? choices.changes(plan.id()) : List.<ChoiceChange>of();
        var grounds = choices.grounds(plan.year(), tier);
        var files = files(candidates.of(plan, tier, day), law.grounds(), places(changes), papers(grounds), day);
        var ranking = Ranking.of(law, files.stream().map(RankedFile::candidate).toList());
        var choice = Choice.of(law, ranking, available, effective(changes));
        return new Reckoned(law, ranking, choice, available, Reckoned.byProject(files), changes, grounds);
    }

    private List<RankedFile> files(
            List<Candidates.Row> rows,
            List<PriorityRank> law,
            Map<UUID, Integer> places,
            Map<UUID, Map<String, String>> papers,
            LocalDate day) {
        var known = facts.of(rows, papers, day);
        var files = new ArrayList<RankedFile>(rows.size());
        for (var row : rows) {
            var held = Grounds.of(Objects.requireNonNull(known.get(row.project()), "facts of every row"), law);
            var candidate = new Candidate(
                    row.project(),
                    row.code(),
                    row.isFlagship(),
                    held,
                    row.settled(),
                    places.get(row.project()),
                    row.proposed(),
                    row.source());
            files.add(new RankedFile(
                    candidate, row.title(), row.beneficiary(), row.place(), row.plan() != null, work(row)));
        }
        return files;
    }

    private static RankedFile.Work work(Candidates.Row row) {
        return new RankedFile.Work(
                row.activity(),
                new Named(row.activityVi(), row.activityEn()),
                row.unit(),
                row.counterpart(),
                Objects.requireNonNullElse(row.workers(), 0));
    }

    private static Map<UUID, Map<String, String>> papers(List<NotedGround> grounds) {
        return grounds.stream()
                .collect(Collectors.groupingBy(
                        NotedGround::project, Collectors.toMap(NotedGround::ground, NotedGround::paper)));
    }

    private static Map<UUID, Integer> places(List<ChoiceChange> latestFirst) {
        var places = new HashMap<UUID, Integer>();
        for (var change : latestFirst) {
            if (change.place() != null) places.putIfAbsent(change.project(), change.place());
        }
        return places;
    }

    /** The latest change of each đề án; one taken back is none. */
    private static Map<UUID, Change> effective(List<ChoiceChange> latestFirst) {
        Set<UUID> seen = new HashSet<>();
        var effective = new HashMap<UUID, Change>();
        for (var change : latestFirst) {
            if (change.kind() != ChoiceChange.Kind.PLACE && seen.add(change.project())) {
                var made = change(change);
                if (made != null) effective.put(change.project(), made);
            }
        }
        return effective;
    }

    private static @Nullable Change change(ChoiceChange change) {
        return switch (change.kind()) {
            case IN -> new Change.PutIn(change.reason());
            case OUT -> new Change.TakenOut(change.reason());
            case CUT -> new Change.Cut(Objects.requireNonNull(change.amount(), "a cut has an amount"), change.reason());
            case AS_RANKED, PLACE -> null;
        };
    }
}
