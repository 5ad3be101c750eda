package vn.khuyencong.plan.ranking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.norm.PriorityRank.Kind;
import vn.khuyencong.shared.Citation;

/**
 * The order of priority of one day and source.
 *
 * @param order      what is compared, the weightiest first
 * @param grounds    the grounds there are, each with its rank
 * @param apartFirst whether the list that stands apart is given money before the ranked one
 * @param passesOver whether one that does not fit is passed over and the next follows; else the choice ends there
 */
public record RankingLaw(List<Rule> order, List<PriorityRank> grounds, boolean apartFirst, boolean passesOver) {

    /** One thing compared, and the article behind it. */
    public record Rule(Criterion criterion, @Nullable Citation basis) {}

    public RankingLaw {
        order = List.copyOf(order);
        grounds = List.copyOf(grounds);
    }

    /** The same order with the owner's place in it. */
    public RankingLaw withMarker(MarkerPosition position, @Nullable Citation basis) {
        var before = switch (position) {
            case BEFORE_AREA -> Criterion.AREA;
            case BEFORE_SECTOR -> Criterion.SECTOR_GROUP;
            case BEFORE_TIE_BREAK -> Criterion.EXPERIENCE;
            case NOWHERE -> null;
        };
        if (before == null) {
            return this;
        }
        var rules = new ArrayList<>(order);
        int at = order.stream().map(Rule::criterion).toList().indexOf(before);
        rules.add(at < 0 ? rules.size() : at, new Rule(Criterion.MARKER, basis));
        return new RankingLaw(rules, grounds, apartFirst, passesOver);
    }

    /** The kind of ground a criterion looks at; empty where it looks at something else. */
    static @Nullable Kind kind(Criterion criterion) {
        return switch (criterion) {
            case AREA -> Kind.AREA;
            case SECTOR_GROUP -> Kind.SECTOR_GROUP;
            case MARKER -> Kind.MARKER;
            case FLAGSHIP, EXPERIENCE -> null;
        };
    }

    /** What a đề án is compared by, in order; less is better. */
    int[] key(Candidate candidate) {
        var key = new int[order.size()];
        for (int at = 0; at < key.length; at++) {
            key[at] = switch (order.get(at).criterion()) {
                case FLAGSHIP -> candidate.flagship() ? 0 : 1;
                case AREA -> candidate.best(Kind.AREA);
                case SECTOR_GROUP -> candidate.best(Kind.SECTOR_GROUP);
                case MARKER -> candidate.best(Kind.MARKER);
                case EXPERIENCE -> -candidate.experience();
            };
        }
        return key;
    }
}
