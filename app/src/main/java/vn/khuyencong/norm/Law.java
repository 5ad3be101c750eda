package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** The norms of one moment, ready to answer: what an assessment asks for is found without searching. */
final class Law {

    static final String NO_DOUBLE_FUNDING = "rule.NO_DOUBLE_FUNDING";
    static final String PRIORITY_FACTOR = "priority-factor.GENERAL";

    private final Snapshot norms;
    private final Catalogue catalogue;
    private final NormNames called;
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final List<Regime> regimes;
    private final WorkCalendar calendar;
    private final Set<String> forms;
    private final Set<String> sectors;

    /** The norms of one activity, by name. */
    private record Names(String activity, String condition, String times, String support) {}

    Law(Snapshot norms, Catalogue catalogue) {
        this.norms = norms;
        this.catalogue = catalogue;
        this.called = new NormNames(catalogue);
        this.regimes = Regime.all(norms);
        this.forms = catalogue.legalForms().stream().map(LegalForm::code).collect(Collectors.toUnmodifiableSet());
        this.sectors = catalogue.sectors().stream().map(Sector::code).collect(Collectors.toUnmodifiableSet());
        this.calendar = new WorkCalendar(norms.members("holidays").stream()
                .flatMap(year -> norms.versions(year).stream())
                .flatMap(year -> year.content().days("days").keySet().stream())
                .collect(Collectors.toSet()));
        for (var activity : catalogue.activities()) {
            var code = activity.code();
            activities.put(code, activity);
            names.put(
                    code, new Names("activity." + code, "condition." + code, "times." + code, SupportLevel.norm(code)));
        }
    }

    Snapshot norms() {
        return norms;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What a version is called: its family, and what people call the norm. */
    Named title(Version version) {
        var family = norms.definitions().family(version.family()).name();
        var about = called.of(version);
        return new Named(family.vi() + ": " + about.vi(), family.en() + ": " + about.en());
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** @throws NormMissing if there is no such activity */
    Activity activity(String code) {
        var activity = activities.get(code);
        if (activity == null) throw new NormMissing("No activity " + code);
        return activity;
    }

    /** What the law of a day asks of an activity, the province's own rule first; empty where it is none of that day's. */
    @Nullable
    ActivityTerms terms(String activity, Tier tier, @Nullable String province, LocalDate day) {
        var known = activity(activity);
        var of = name(activity);
        var own = tier == Tier.LOCAL ? norms.find(of.activity(), tier, province, day) : null;
        var version = own == null ? norms.national(of.activity(), day) : own;
        return version == null
                ? null
                : new ActivityTerms(
                        known, day, version, norms.national(of.condition(), day), norms.national(of.times(), day));
    }

    @Nullable
    Terms national(String activity, LocalDate day) {
        return norms.nationalTerms(name(activity).support(), day);
    }

    @Nullable
    Terms local(String activity, @Nullable String province, Set<String> formerly, Set<UUID> areas, LocalDate day) {
        return norms.localTerms(name(activity).support(), province, formerly, areas, day);
    }

    @Nullable
    Version national(LocalDate day, String norm) {
        return norms.national(norm, day);
    }

    @Nullable
    Regime regime(LocalDate day) {
        for (int i = 0; i < regimes.size(); i++) {
            var regime = regimes.get(i);
            if (!day.isBefore(regime.since())) return regime.basis() == null ? null : regime;
        }
        return null;
    }

    /** The units a place is read on: those of that day at the latest; empty: those of the day itself. */
    @Nullable
    LocalDate unitList(LocalDate day) {
        var regime = regime(day);
        return regime == null ? null : regime.unitListUntil();
    }

    /** Whether the answer depends on where in the province the place lies, or on what it came from. */
    boolean areasMatter(AssessmentRequest request) {
        return areasMatter(request.tier(), request.activity(), request.province());
    }

    boolean areasMatter(Tier tier, String activity, @Nullable String province) {
        return tier == Tier.LOCAL && norms.areasMatter(name(activity).support(), province);
    }

    boolean knows(String activity) {
        return activities.containsKey(activity);
    }

    /** Codes of the legal forms there are words for. */
    Set<String> forms() {
        return forms;
    }

    /** Codes of the sectors there are words for. */
    Set<String> sectors() {
        return sectors;
    }

    private Names name(String activity) {
        var found = names.get(activity);
        if (found == null) throw new NormMissing("No activity " + activity);
        return found;
    }
}
