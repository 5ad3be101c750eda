package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Assesses one case: may this applicant be supported, how far, by which articles. Knows no database and no clock. */
final class AssessmentRules {

    static final String ENGINE = "assessment-2";

    private AssessmentRules() {}

    /** The whole assessment of a case. */
    static Assessment assess(AssessmentRequest request, Law law, Situation situation) {
        return assess(request, law, situation, true);
    }

    /** How much, before anybody knows who and where. */
    static Assessment untested(AssessmentRequest request, Law law) {
        return assess(request, law, Situation.UNKNOWN, false);
    }

    private static Assessment assess(AssessmentRequest request, Law law, Situation situation, boolean known) {
        var day = request.date();
        var asked = law.terms(request.activity(), request.tier(), request.province(), day);
        var national = asked == null ? null : law.national(request.activity(), day);
        var level = asked == null
                ? null
                : request.tier() == Tier.NATIONAL
                        ? national
                        : law.local(
                                request.activity(), request.province(), situation.formerly(), situation.areas(), day);
        var who = asked == null || !known
                ? EligibilityRules.Found.NOTHING_TESTED
                : EligibilityRules.test(request, asked, law.regime(day), situation);
        var reasons = who.reasons();
        if (asked != null
                && (asked.timesPerYear() != null || !request.otherStateSupport().isZero())) {
            reasons = new ArrayList<>(reasons);
            addReasonsOfTheCase(reasons, request, asked, law);
        }
        if (level == null && national == null) {
            reasons = new ArrayList<>(reasons);
            reasons.add(new Reason(Reason.Code.NO_NORM, Sentence.of("norm.reason.no-norm", day), null));
        }
        return answer(request, law, level, support(request, law, level, national), reasons, who);
    }

    /** The support under terms frozen earlier, on another cost: only the level matters, not who and where. */
    static Assessment underFrozen(AssessmentRequest request, Law law, Terms terms) {
        var support = SupportRules.apply(request, law, terms);
        return answer(request, law, terms, support, List.of(), EligibilityRules.Found.NOTHING_TESTED);
    }

    private static SupportRules.Found support(
            AssessmentRequest request, Law law, @Nullable Terms level, @Nullable Terms national) {
        if (level != null) return SupportRules.apply(request, law, level);
        return national == null ? SupportRules.Found.NO_NORM : SupportRules.reference(request, law, national);
    }

    private static void addReasonsOfTheCase(
            List<Reason> reasons, AssessmentRequest request, ActivityTerms asked, Law law) {
        var times = asked.timesPerYear();
        if (times != null && request.timesThisYear() >= times) {
            reasons.add(new Reason(
                    Reason.Code.TIMES_PER_YEAR, Sentence.of("norm.reason.times-per-year", times), asked.timesBasis()));
        }
        var rule = law.national(request.date(), Law.NO_DOUBLE_FUNDING);
        if (!request.otherStateSupport().isZero()
                && rule != null
                && rule.content().flag("holds")) {
            reasons.add(new Reason(
                    Reason.Code.DOUBLE_FUNDING,
                    Sentence.of("norm.reason.double-funding", request.otherStateSupport()),
                    rule.citation(request.date())));
        }
    }

    private static Assessment answer(
            AssessmentRequest request,
            Law law,
            @Nullable Terms level,
            SupportRules.Found support,
            List<Reason> reasons,
            EligibilityRules.Found who) {
        var refused = !reasons.isEmpty();
        var eligible = refused ? Boolean.FALSE : who.missing().isEmpty() ? Boolean.TRUE : null;
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
                citations(reasons, steps),
                refused ? List.of() : who.grounds(),
                ceiling == null || refused ? null : support.binding(),
                level == null ? null : level.level().id(),
                Receipt.of(ENGINE, law, support.used(), request, eligible, ceiling));
    }

    private static List<Citation> citations(List<Reason> reasons, List<Step> steps) {
        var citations = new ArrayList<Citation>(2);
        for (int i = 0; i < reasons.size(); i++) add(citations, reasons.get(i).citation());
        for (int i = 0; i < steps.size(); i++) add(citations, steps.get(i).citation());
        return citations;
    }

    private static void add(List<Citation> citations, @Nullable Citation citation) {
        if (citation != null && !citations.contains(citation)) citations.add(citation);
    }

    private static List<String> missing(
            List<String> ofTheApplicant, AssessmentRequest request, SupportRules.Found support) {
        if (!support.computable() || support.ceiling() != null || request.eligibleCost() != null) return ofTheApplicant;
        var missing = new ArrayList<>(ofTheApplicant);
        missing.add("eligibleCost");
        return missing;
    }

    private static @Nullable Dong counterpart(@Nullable Dong cost, @Nullable Dong ceiling) {
        return cost == null || ceiling == null ? null : cost.minus(ceiling);
    }
}
