package vn.khuyencong.portal.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.portal.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.portal.db.norm.Tables.PUB_ACTIVITY_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.portal.FinderRules;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** What somebody may mean to do on a day, in groups and in plain words. */
@Repository
@Transactional(readOnly = true)
public class ActivityGroups {

    private final DSLContext db;
    private final Norms norms;
    private final Assess assess;
    private final FinderPlaces places;

    ActivityGroups(DSLContext db, Norms norms, Assess assess, FinderPlaces places) {
        this.db = db;
        this.norms = norms;
        this.assess = assess;
        this.places = places;
    }

    /** A few activities that belong together in the eyes of a workshop owner. */
    public record Group(String code, Named name, Named plain, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing to do.
     *
     * @param line whether it is a line or single machines; empty where that makes no difference
     */
    public record Entry(
            Purpose purpose,
            Named name,
            Named plain,
            @Nullable Boolean line) {}

    private record Row(String group, Named groupName, Named groupPlain, String code, Named name, Named plain) {}

    /** The activities of a day that have all the words, accents or not; without words, all of them. */
    List<Group> of(LocalDate day, String words) {
        var provinces = places.provinces(day);
        var known = known(day, provinces);
        var lines = lines(day, provinces.isEmpty() ? null : provinces.getFirst());
        var groups = new LinkedHashMap<String, List<Row>>();
        for (var row : rows(words)) {
            if (known.contains(row.code()))
                groups.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().getFirst().groupName(),
                        group.getValue().getFirst().groupPlain(),
                        group.getValue().stream()
                                .flatMap(row -> entries(row, lines))
                                .toList()))
                .toList();
    }

    private static Stream<Entry> entries(Row row, Set<String> lines) {
        if (!lines.contains(row.code())) {
            return Stream.of(new Entry(new Purpose(row.code(), false), row.name(), row.plain(), null));
        }
        return Stream.of(false, true)
                .map(line -> new Entry(new Purpose(row.code(), line), row.name(), row.plain(), line));
    }

    /** Whether money of any served purse may go into an activity on a day. */
    private Set<String> known(LocalDate day, List<String> provinces) {
        var local = provinces.stream().flatMap(province -> norms.activities(Tier.LOCAL, province, day).stream());
        return Stream.concat(norms.activities(Tier.NATIONAL, null, day).stream(), local)
                .map(terms -> terms.activity().code())
                .collect(Collectors.toSet());
    }

    /** Activities for which a technology line is told apart from single machines, as far as the engine sees a difference. */
    private Set<String> lines(LocalDate day, @Nullable String province) {
        var trial = assess.trial();
        // most laws tell without a place: a sector that is free of it is enough, and no place need be looked up
        var anywhere = new FinderRules(trial::assess, places.possible(List::of));
        var somewhere = new FinderRules(trial::assess, places.possible(day));
        return norms.levels(day).stream()
                .filter(level -> level.lineFactor() != null || level.lineLimit() != null)
                .map(SupportLevel::activity)
                .distinct()
                .filter(activity -> {
                    var known = Known.nothing(day, province).meaning(new Purpose(activity, false));
                    return anywhere.lineMatters(known) || somewhere.lineMatters(known);
                })
                .collect(Collectors.toSet());
    }

    private List<Row> rows(String words) {
        var group = PUB_ACTIVITY_GROUP;
        return db.select(
                        group.CODE,
                        group.NAME_VI,
                        group.NAME_EN,
                        group.PLAIN_VI,
                        group.PLAIN_EN,
                        PUB_ACTIVITY.CODE,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_ACTIVITY.PLAIN_VI,
                        PUB_ACTIVITY.PLAIN_EN)
                .from(PUB_ACTIVITY)
                .join(group)
                .on(group.CODE.eq(PUB_ACTIVITY.GROUP_CODE))
                .where(says(words))
                .orderBy(group.RANK, PUB_ACTIVITY.POSITION, PUB_ACTIVITY.CODE)
                .fetch(ActivityGroups::row);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(PUB_ACTIVITY_GROUP.CODE),
                new Named(row.get(PUB_ACTIVITY_GROUP.NAME_VI), row.get(PUB_ACTIVITY_GROUP.NAME_EN)),
                new Named(row.get(PUB_ACTIVITY_GROUP.PLAIN_VI), row.get(PUB_ACTIVITY_GROUP.PLAIN_EN)),
                row.get(PUB_ACTIVITY.CODE),
                new Named(row.get(PUB_ACTIVITY.NAME_VI), row.get(PUB_ACTIVITY.NAME_EN)),
                new Named(row.get(PUB_ACTIVITY.PLAIN_VI), row.get(PUB_ACTIVITY.PLAIN_EN)));
    }

    private static Condition says(String words) {
        Condition all = noCondition();
        for (var word : words.strip().split("\\s+", -1)) {
            if (word.isEmpty()) continue;
            all = all.and(condition(
                    "platform.plain(concat_ws(' ', {0}, {1}, {2}, {3}, {4})) like '%' || replace(replace(platform.plain({5}), '%', ''), '_', '') || '%'",
                    PUB_ACTIVITY.NAME_VI,
                    PUB_ACTIVITY.PLAIN_VI,
                    PUB_ACTIVITY.NAME_EN,
                    PUB_ACTIVITY.PLAIN_EN,
                    PUB_ACTIVITY_GROUP.NAME_VI,
                    val(word)));
        }
        return all;
    }
}
