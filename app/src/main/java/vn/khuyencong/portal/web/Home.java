package vn.khuyencong.portal.web;

import static java.util.stream.Collectors.groupingBy;
import static vn.khuyencong.portal.db.norm.Tables.PUB_ACTIVITY;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.portal.web.HomePage.Level;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Reads the first page: the levels in force today of what is asked for most, of the provinces served and of the nation. */
@Repository
@Transactional(readOnly = true)
class Home {

    private final DSLContext db;
    private final Norms norms;
    private final FinderPlaces places;
    private final OfficeClock clock;

    Home(DSLContext db, Norms norms, FinderPlaces places, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.places = places;
        this.clock = clock;
    }

    HomePage page() {
        var today = clock.today();
        var provinces = places.provinces(today);
        Map<String, List<SupportLevel>> levels = norms.levels(today).stream()
                .filter(level -> level.tier() == Tier.NATIONAL || provinces.contains(level.province()))
                .filter(level -> level.form() != SupportLevel.Form.BY_REFERENCE)
                .sorted(Comparator.comparing((SupportLevel level) -> level.tier() == Tier.NATIONAL))
                .collect(groupingBy(SupportLevel::activity));
        return new HomePage(
                today,
                shown().stream()
                        .flatMap(activity -> levels(levels.getOrDefault(activity, List.of())))
                        .toList());
    }

    /** The activities of the first page, in their order there. */
    private List<String> shown() {
        return db.select(PUB_ACTIVITY.CODE)
                .from(PUB_ACTIVITY)
                .where(PUB_ACTIVITY.FRONT_RANK.isNotNull())
                .orderBy(PUB_ACTIVITY.FRONT_RANK)
                .fetch(PUB_ACTIVITY.CODE);
    }

    /** The levels of one activity; a limit that a province leaves out is the national one. */
    private Stream<Level> levels(List<SupportLevel> ofOne) {
        var national = ofOne.stream()
                .filter(level -> level.tier() == Tier.NATIONAL)
                .map(SupportLevel::limit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return ofOne.stream().map(level -> level(level, level.limit() == null ? national : level.limit()));
    }

    private Level level(SupportLevel level, @Nullable Dong limit) {
        return new Level(
                norms.activity(level.activity()).name(),
                level.tier(),
                level.form(),
                level.share(),
                limit,
                line(level),
                level.citation());
    }

    private static @Nullable Dong line(SupportLevel level) {
        var limit = level.limit();
        var factor = level.lineFactor();
        if (level.lineLimit() != null) return level.lineLimit();
        return limit == null || factor == null ? null : limit.share(factor);
    }
}
