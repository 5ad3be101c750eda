package vn.khuyencong.budget;

import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FILE_SOURCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SourceRule;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** The source each đề án draws on, and what the rules of a day let a source pay for. */
@Component
@Transactional(readOnly = true)
public class Sources {

    private final DSLContext db;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    Sources(DSLContext db, Norms norms, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** The source of a đề án: the one chosen for it, else the first of its level. */
    public Source of(UUID project, Tier tier) {
        return Objects.requireNonNull(of(List.of(project), tier).get(project));
    }

    /** The source of each of these đề án of one level. */
    public Map<UUID, Source> of(Collection<UUID> projects, Tier tier) {
        if (projects.isEmpty()) return Map.of();
        var sources = new HashMap<UUID, Source>();
        projects.forEach(project -> sources.put(project, Source.firstOf(tier)));
        sources.putAll(db.select(FILE_SOURCE.PROJECT_ID, FILE_SOURCE.SOURCE)
                .from(FILE_SOURCE)
                .where(FILE_SOURCE.PROJECT_ID.in(projects))
                .fetchMap(FILE_SOURCE.PROJECT_ID, FILE_SOURCE.SOURCE));
        return Map.copyOf(sources);
    }

    /** What amounts of đề án of one level come to, source by source. */
    public Map<Source, Dong> sums(Map<UUID, Dong> amounts, Tier tier) {
        var chosen = of(amounts.keySet(), tier);
        var sums = new EnumMap<Source, Dong>(Source.class);
        amounts.forEach((project, amount) -> sums.merge(chosen.get(project), amount, Dong::plus));
        return sums;
    }

    /** Whether money of a đề án has been moved, so that its source stays. */
    public boolean isFixed(UUID project) {
        return db.fetchExists(ENTRY, ENTRY.PROJECT_ID.eq(project));
    }

    /** What the rules of a day say of a source; a province's own goes before the national one. Empty where nobody has said. */
    public Optional<SourceRule> rule(Source source, Tier tier, String province, LocalDate day) {
        return norms.sourceRule(source.name(), tier, province, day);
    }

    /**
     * That the source does not pay for one of these activities. The first source of a level needs no rule to pay; every
     * other does.
     */
    public List<Finding> against(
            Source source, Tier tier, String province, Collection<String> activities, LocalDate day) {
        if (!source.isOf(tier)) {
            return List.of(Finding.of("budget.source-of-level"));
        }
        var rule = rule(source, tier, province, day);
        if (rule.isEmpty()) {
            return source == Source.firstOf(tier) ? List.of() : List.of(Finding.of("budget.source-no-rule"));
        }
        var code = "budget.source-not-for-" + source.name().toLowerCase(Locale.ROOT);
        return activities.stream()
                .distinct()
                .filter(activity -> !rule.get().funds(activity))
                .map(activity -> Finding.of(
                        code,
                        rule.get().basis(),
                        norms.activity(activity).name().vi()))
                .toList();
    }

    /** Lays down which source a đề án draws on; whoever holds the file has asked the rules. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID project, String province, Source source, String reason) {
        var row = db.newRecord(FILE_SOURCE);
        row.setSource(source);
        row.setReason(reason.strip());
        row.setChosenAt(clock.instant());
        row.setChosenBy(current.get().account());
        db.insertInto(FILE_SOURCE)
                .set(FILE_SOURCE.PROJECT_ID, project)
                .set(FILE_SOURCE.PROVINCE, province)
                .set(row)
                .onConflict(FILE_SOURCE.PROJECT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }
}
