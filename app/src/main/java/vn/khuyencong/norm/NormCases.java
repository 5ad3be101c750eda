package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.ProposalEffect.Stretch;
import vn.khuyencong.norm.RunningCases.Running;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** The cases that a change of norms changes: what a level gives at chosen costs, and the files still under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class NormCases {

    private final List<RunningCases> files;
    private final Situations situations;
    private final OfficeClock clock;

    NormCases(List<RunningCases> files, Situations situations, OfficeClock clock) {
        this.files = files;
        this.situations = situations;
        this.clock = clock;
    }

    /** What a level gives on some days, before and after. */
    public record Amounts(Period days, List<SampleAmounts> samples) {}

    /** What a file may be given. */
    public record Verdict(
            @Nullable Boolean eligible, @Nullable Dong ceiling) {}

    /** A file whose answer is another. */
    public record Changed(String title, String link, LocalDate day, Verdict before, Verdict after) {}

    /** What was looked at, and what is another of it. */
    public record Files(LocalDate day, int seen, List<Changed> changed) {}

    /** For levels of support: what they give at chosen costs, for each stretch of days. */
    List<Amounts> amounts(List<Stretch> stretches, Law before, Law after) {
        var amounts = new ArrayList<Amounts>();
        for (var stretch : stretches) {
            var of = stretch.after() == null ? stretch.before() : stretch.after();
            if (of == null || !of.family().equals(SupportLevel.FAMILY)) continue;
            if (!before.knows(of.member())) continue;
            amounts.add(new Amounts(stretch.days(), samples(of, stretch.days().from(), before, after)));
        }
        return amounts;
    }

    private static List<SampleAmounts> samples(Version of, LocalDate day, Law before, Law after) {
        var samples = new ArrayList<SampleAmounts>();
        for (var line : List.of(false, true)) {
            var sample = SampleAmounts.of(line, level(of, day, line, before), level(of, day, line, after));
            if (samples.isEmpty() || !sample.rows().equals(samples.getFirst().rows())) samples.add(sample);
        }
        return samples;
    }

    private static SampleAmounts.Level level(Version of, LocalDate day, boolean line, Law law) {
        var terms = terms(of, day, law);
        if (terms == null) return _ -> SupportRules.Found.NO_NORM;
        return cost -> SupportRules.apply(
                AssessmentRequest.of(day, of.tier(), of.province(), of.member(), cost, Applicant.UNKNOWN)
                        .asLine(line),
                law,
                terms);
    }

    private static @Nullable Terms terms(Version of, LocalDate day, Law law) {
        return of.tier() == Tier.NATIONAL
                ? law.national(of.member(), day)
                : law.local(of.member(), of.province(), Set.of(), Set.copyOf(of.scope()), day);
    }

    /** The files not approved yet whose answer the change makes another: today where it reaches today, else on its first day. */
    Files files(ProposalEffect effect, Law before, Law after) {
        var today = clock.today();
        var first = effect.stretches().isEmpty()
                ? today
                : effect.stretches().getFirst().days().from();
        return files(first.isAfter(today) ? first : today, before, after);
    }

    private Files files(LocalDate day, Law before, Law after) {
        var running = files.stream().flatMap(source -> source.on(day).stream()).toList();
        var places = new HashMap<Place, Optional<Situation>>();
        var changed = new ArrayList<Changed>();
        for (var file : running) {
            var situation = situation(file, before, after, places);
            if (situation == null) continue;
            var was = verdict(AssessmentRules.assess(file.request(), before, situation));
            var will = verdict(AssessmentRules.assess(file.request(), after, situation));
            if (!was.equals(will)) changed.add(new Changed(file.title(), file.link(), day, was, will));
        }
        return new Files(day, running.size(), changed);
    }

    private record Place(
            @Nullable String code,
            GivenPlaceFacts given,
            @Nullable LocalDate list) {}

    /** Looked up once for each place; empty where no unit bore the code on that day. */
    private @Nullable Situation situation(Running file, Law before, Law after, Map<Place, Optional<Situation>> places) {
        var request = file.request();
        var code = request.applicant().place();
        if (code == null) return Situation.UNKNOWN;
        var list = after.unitList(request.date());
        var given = request.applicant().placeFacts();
        var lineage = before.areasMatter(request) || after.areasMatter(request);
        return places.computeIfAbsent(
                        new Place(code, given, list),
                        place -> situations
                                .find(Objects.requireNonNull(place.code()), request.date(), list, lineage)
                                .map(known -> known.seenBy(given)))
                .orElse(null);
    }

    private static Verdict verdict(Assessment assessment) {
        return new Verdict(assessment.eligible(), assessment.ceiling());
    }
}
