package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Assesses one case: may this applicant be supported, how far, by which articles. Knows no database and no clock. */
final class AssessmentRules {

    static final String ENGINE = "assessment-1";

    private AssessmentRules() {}

    /** The whole assessment of a case. */
    static Assessment assess(AssessmentRequest request, AssessmentNorms norms, Situation situation) {
        var activity = norms.activity(request.activity());
        var day = request.date();
        var national = norms.national(activity.code(), day);
        var level = request.tier() == Tier.NATIONAL
                ? national
                : norms.local(activity.code(), request.province(), day, situation.areas());
        var who = EligibilityRules.test(request, activity, norms.regime(day), situation);
        var reasons = new ArrayList<>(who.reasons());
        addReasonsOfTheCase(reasons, request, activity, norms);
        if (level == null && national == null) {
            reasons.add(new Reason(Reason.Code.NO_NORM, Sentence.of("norm.reason.no-norm", day), null));
        }
        var eligible = eligible(reasons, who.missing());
        return answer(request, norms, level, support(request, norms, level, national), reasons, who, eligible);
    }

    /** The support under a level frozen earlier, on another cost: only the level matters, not who and where. */
    static Assessment underFrozen(AssessmentRequest request, AssessmentNorms norms, SupportLevel level) {
        var support = SupportRules.apply(request, norms, level, norms.national(level.activity(), request.date()));
        return answer(request, norms, level, support, List.of(), EligibilityRules.Found.NOTHING_TESTED, true);
    }

    private static SupportRules.Found support(
            AssessmentRequest request,
            AssessmentNorms norms,
            @Nullable SupportLevel level,
            @Nullable SupportLevel national) {
        if (level != null) return SupportRules.apply(request, norms, level, national);
        return national == null ? SupportRules.Found.NO_NORM : SupportRules.reference(request, norms, national);
    }

    private static void addReasonsOfTheCase(
            List<Reason> reasons, AssessmentRequest request, Activity activity, AssessmentNorms norms) {
        var day = request.date();
        var times = activity.timesPerYear();
        var timesBasis = activity.timesBasis();
        if (times != null && request.timesThisYear() >= times) {
            reasons.add(new Reason(
                    Reason.Code.TIMES_PER_YEAR,
                    Sentence.of("norm.reason.times-per-year", times),
                    timesBasis == null ? null : timesBasis.citation(day)));
        }
        if (!request.otherStateSupport().isZero()) {
            norms.setting(Setting.DOUBLE_FUNDING, day).ifPresent(setting -> {
                var basis = setting.basis();
                reasons.add(new Reason(
                        Reason.Code.DOUBLE_FUNDING,
                        Sentence.of("norm.reason.double-funding", request.otherStateSupport()),
                        basis == null ? null : basis.citation(day)));
            });
        }
    }

    private static @Nullable Boolean eligible(List<Reason> reasons, List<String> missing) {
        if (!reasons.isEmpty()) return false;
        return missing.isEmpty() ? true : null;
    }

    private static Assessment answer(
            AssessmentRequest request,
            AssessmentNorms norms,
            @Nullable SupportLevel level,
            SupportRules.Found support,
            List<Reason> reasons,
            EligibilityRules.Found who,
            @Nullable Boolean eligible) {
        var refused = !reasons.isEmpty();
        var ceiling = refused ? Dong.ZERO : eligible == null ? null : support.ceiling();
        var steps = refused ? List.<Step>of() : support.steps();
        return new Assessment(
                eligible,
                support.computable(),
                ceiling,
                refused ? null : counterpart(request.eligibleCost(), ceiling),
                who.verified() && (refused || support.verified()),
                reasons,
                refused ? List.of() : missing(who.missing(), request, support),
                steps,
                Stream.concat(
                                reasons.stream().map(Reason::citation),
                                steps.stream().map(Step::citation))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                refused ? List.of() : who.grounds(),
                ceiling == null || refused ? null : support.binding(),
                level == null ? null : level.id(),
                new Receipt(ENGINE, norms.fingerprint(), support.levels(), request));
    }

    private static List<String> missing(
            List<String> ofTheApplicant, AssessmentRequest request, SupportRules.Found support) {
        var missing = new ArrayList<>(ofTheApplicant);
        if (support.computable() && support.ceiling() == null && request.eligibleCost() == null) {
            missing.add("eligibleCost");
        }
        return missing;
    }

    private static @Nullable Dong counterpart(@Nullable Dong cost, @Nullable Dong ceiling) {
        return cost == null || ceiling == null ? null : cost.minus(ceiling);
    }
}
