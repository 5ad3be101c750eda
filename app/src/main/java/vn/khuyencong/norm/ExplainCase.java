package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Explanation.Stretch;
import vn.khuyencong.norm.Explanation.Verdict;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.shared.Tier;

/** Tells everything behind the answer to one case: considered versions, what would change it, and its course over time. */
@Component
@Transactional(readOnly = true)
public class ExplainCase {

    private final Snapshots snapshots;
    private final Situations situations;
    private final OfficeClock clock;

    ExplainCase(Snapshots snapshots, Situations situations, OfficeClock clock) {
        this.snapshots = snapshots;
        this.situations = situations;
        this.clock = clock;
    }

    /** @throws PlaceUnknown if no unit bore the applicant's place code on the day of the case */
    public Explanation explain(AssessmentRequest request) {
        var law = snapshots.current();
        var situation = situations.of(request, law);
        var answer = AssessmentRules.assess(request, law, situation);
        var terms = terms(request, law, situation);
        var telling = terms == null ? null : new FormulaTelling(terms, request);
        return new Explanation(
                Verdict.of(answer),
                telling == null ? List.of() : telling.lines(),
                answer.binding(),
                telling == null ? List.of() : telling.alternatives(),
                new ConsideredVersions(request, law, situation, terms).of(snapshots.history()),
                new Counterfactuals(request, law, situation, answer).find(),
                timeline(request, law),
                answer.receipt(),
                clock.instant());
    }

    private static @Nullable Terms terms(AssessmentRequest request, Law law, Situation situation) {
        return request.tier() == Tier.NATIONAL
                ? law.national(request.activity(), request.date())
                : law.local(
                        request.activity(),
                        request.province(),
                        situation.formerly(),
                        situation.areas(),
                        request.date());
    }

    /** The same case on every day on which a norm it depends on changes; stretches with one answer are one. */
    private List<Stretch> timeline(AssessmentRequest request, Law law) {
        var norms = law.norms();
        var names = Stream.concat(
                        Stream.of("activity.", "condition.", "times.", SupportLevel.FAMILY + ".")
                                .map(family -> family + request.activity()),
                        Stream.of("regime", "form", "place", "sector", "rule")
                                .flatMap(family -> norms.members(family).stream()))
                .toList();
        var days = norms.changeDays(names);
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < days.size(); i++) {
            var next = i + 1 < days.size() ? days.get(i + 1) : null;
            add(stretches, on(request.on(days.get(i)), law, next));
        }
        return stretches;
    }

    private Stretch on(AssessmentRequest request, Law law, @Nullable LocalDate to) {
        try {
            var answer = AssessmentRules.assess(request, law, situations.of(request, law));
            return new Stretch(
                    request.date(), to, answer.eligible(), answer.computable(), answer.ceiling(), answer.verified());
        } catch (PlaceUnknown _) {
            // the code meant nothing then: nobody can say
            return new Stretch(request.date(), to, null, false, null, false);
        }
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null
                && Objects.equals(last.eligible(), next.eligible())
                && last.computable() == next.computable()
                && Objects.equals(last.ceiling(), next.ceiling())
                && last.verified() == next.verified()) {
            stretches.set(
                    stretches.size() - 1,
                    new Stretch(
                            last.from(),
                            next.to(),
                            last.eligible(),
                            last.computable(),
                            last.ceiling(),
                            last.verified()));
        } else {
            stretches.add(next);
        }
    }
}
