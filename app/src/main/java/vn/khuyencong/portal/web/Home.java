package vn.khuyencong.portal.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.web.HomePage.Level;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Reads the first page: the levels in force today, of this installation's provinces and of the nation. */
@Component
@Transactional(readOnly = true)
class Home {

    private final Norms norms;
    private final FinderPlaces places;
    private final OfficeClock clock;

    Home(Norms norms, FinderPlaces places, OfficeClock clock) {
        this.norms = norms;
        this.places = places;
        this.clock = clock;
    }

    HomePage page() {
        var today = clock.today();
        var provinces = places.provinces(today);
        var served = norms.levels(today).stream()
                .filter(level -> level.tier() == Tier.NATIONAL || provinces.contains(level.province()))
                .toList();
        var levels = Stream.of(Purpose.values())
                .flatMap(purpose -> Stream.of(Tier.LOCAL, Tier.NATIONAL)
                        .flatMap(tier -> of(purpose, tier, served)
                                .map(level -> new Level(
                                        purpose.value(),
                                        tier,
                                        level.share(),
                                        limit(purpose, level),
                                        level.citation()))))
                .toList();
        return new HomePage(today, levels);
    }

    private static Stream<SupportLevel> of(Purpose purpose, Tier tier, List<SupportLevel> levels) {
        return levels.stream()
                .filter(level -> level.tier() == tier && level.activity().equals(purpose.activity()));
    }

    private static @Nullable Dong limit(Purpose purpose, SupportLevel level) {
        var limit = level.limit();
        if (!purpose.line() || limit == null) {
            return limit;
        }
        var ownLimit = level.lineLimit();
        var factor = level.lineFactor();
        return ownLimit != null ? ownLimit : factor == null ? limit : limit.share(factor);
    }
}
