package vn.khuyencong.project.funding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/** Which likenesses stop which step: no other state money for the same content. */
final class DoubleFundingRules {

    private static final int NAMED = 3;
    private static final Set<Step> COMPARED = EnumSet.of(
            Step.APPRAISE,
            Step.APPROVE,
            Step.SIGN_CONTRACT,
            Step.APPRAISE_GROUP_PLAN,
            Step.APPROVE_GROUP_PLAN,
            Step.ADVANCE,
            Step.PAY_REMAINDER);

    private DoubleFundingRules() {}

    /**
     * Whether the step is one before which supports are compared: appraisal and approval, of a file as of the places of a
     * group, and whatever binds or pays money later, since another beneficiary may have come in by a change, or an older
     * support to light.
     */
    static boolean compares(Step step) {
        return COMPARED.contains(step);
    }

    /**
     * What stands against a step.
     *
     * @param exactStops whether exact hits have to be answered before the step
     * @param nearStops  whether likenesses have to be too; asked at the appraisal only
     */
    static List<Finding> against(
            Step step, List<Akin> akin, boolean exactStops, boolean nearStops, @Nullable Citation basis) {
        var findings = new ArrayList<Finding>();
        if (!compares(step)) return findings;
        add(findings, akin, Akin::same, "project.double-funding-same", basis);
        if (exactStops) {
            add(findings, akin, one -> one.open() && one.exact(), "project.double-funding-open", basis);
        }
        if (nearStops && (step == Step.APPRAISE || step == Step.APPRAISE_GROUP_PLAN)) {
            add(findings, akin, one -> one.open() && !one.exact(), "project.double-funding-near", basis);
        }
        return findings;
    }

    private static void add(
            List<Finding> findings, List<Akin> akin, Predicate<Akin> which, String code, @Nullable Citation basis) {
        var found = akin.stream().filter(which).toList();
        if (!found.isEmpty()) findings.add(Finding.of(code, basis, found.size(), names(found)));
    }

    private static String names(List<Akin> found) {
        var names = found.stream()
                .limit(NAMED)
                .map(one -> one.other().content() + " (" + one.other().year() + ")")
                .collect(Collectors.joining("; "));
        return found.size() > NAMED ? names + "; …" : names;
    }
}
