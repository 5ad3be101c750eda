package vn.khuyencong.plan.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PriorityGround;
import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.plan.ranking.Held.Source;
import vn.khuyencong.shared.Named;

/** Which grounds of the day's law a đề án has. */
public final class Grounds {

    private static final Named NOTHING = new Named("", "");

    private Grounds() {}

    /** In the order of the law. What is already known needs no paper. */
    public static List<Held> of(Facts facts, Collection<PriorityRank> law) {
        return law.stream()
                .map(ground -> held(facts, ground))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Held held(Facts facts, PriorityRank ground) {
        if (facts.areas().contains(ground.ground())) {
            return new Held(ground, Source.PLACE, same(facts.place()));
        }
        if (ground.atLeast() != null && facts.workers() != null && facts.workers() >= ground.atLeast()) {
            return new Held(ground, Source.WORKERS, same(facts.workers().toString()));
        }
        if (facts.sector() != null && ground.sectors().contains(facts.sector())) {
            return new Held(ground, Source.SECTOR, facts.sectorName());
        }
        if (ground.activities().contains(facts.activity())) {
            return new Held(ground, Source.ACTIVITY, facts.activityName());
        }
        if (isOwner(facts, ground.ground())) {
            return new Held(ground, Source.OWNER, NOTHING);
        }
        if (facts.certificate() != null && ground.ground().equals(PriorityGround.CERTIFIED_PRODUCT.name())) {
            return new Held(ground, Source.CERTIFICATE, same(facts.certificate()));
        }
        var paper = facts.papers().get(ground.ground());
        return paper == null ? null : new Held(ground, Source.PAPER, same(paper));
    }

    private static boolean isOwner(Facts facts, String ground) {
        return (facts.womenOwned() && ground.equals(PriorityGround.WOMEN_OWNED.name()))
                || (facts.minorityOwned() && ground.equals(PriorityGround.ETHNIC_MINORITY_OWNED.name()));
    }

    private static Named same(String words) {
        return new Named(words, words);
    }
}
