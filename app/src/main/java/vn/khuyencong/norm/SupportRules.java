package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Formula;
import vn.khuyencong.norm.engine.Node;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** How much: reckons the formula of one level for a case and tells it step by step, each figure with its article. */
final class SupportRules {

    private static final String LIFTS_LIMIT = "LIMIT";

    private final AssessmentRequest request;
    private final LocalDate day;
    private final Activity activity;
    private final Law law;
    private final Terms terms;
    private final Version level;
    private final Formula formula;
    private final long[] slots;
    private final List<Step> steps = new ArrayList<>(4);
    private final List<Version> used = new ArrayList<>(2);
    private boolean verified = true;

    /**
     * What came out.
     *
     * @param ceiling    empty where the law gives no figure, or the cost is wanting
     * @param computable whether the law gives a figure
     * @param used       versions whose figures were used
     */
    record Found(
            @Nullable Dong ceiling,
            boolean computable,
            boolean verified,
            List<Step> steps,
            @Nullable Binding binding,
            List<Version> used) {

        static final Found NO_NORM = new Found(null, false, true, List.of(), null, List.of());
    }

    private SupportRules(AssessmentRequest request, Law law, Terms terms) {
        this.request = request;
        this.day = request.date();
        this.activity = law.activity(request.activity());
        this.law = law;
        this.terms = terms;
        this.level = terms.level();
        this.formula = terms.formula();
        this.slots = terms.slots();
    }

    /** Applies a level; what it lacks is taken from the national one. */
    static Found apply(AssessmentRequest request, Law law, Terms terms) {
        return new SupportRules(request, law, terms).apply();
    }

    /** Shows the national level for information, where the province has none of its own. */
    static Found reference(AssessmentRequest request, Law law, Terms national) {
        return new SupportRules(request, law, national).reference();
    }

    private Found apply() {
        use(level);
        if (level.tier() == Tier.LOCAL) step(StepKind.LOCAL_LEVEL, null, level, "norm.step.local-level", number(level));
        if (formula.isNothing()) return pointsElsewhere();
        var amount = reckon();
        if (amount == Node.UNKNOWN && !waitsForCost()) return pointsElsewhere();
        formula.amounts().forEach(this::tell);
        sayPriority();
        var ceiling = amount == Node.UNKNOWN ? null : new Dong(amount);
        return new Found(ceiling, true, verified, steps, ceiling == null ? null : binding(amount), used);
    }

    /** Fills the case in and reckons. Whether a line counts at all is a dated reading of ours. */
    private long reckon() {
        var cost = request.eligibleCost();
        slots[formula.slot("cost")] = cost == null ? Node.UNKNOWN : cost.value();
        slots[formula.slot("quantity")] = request.quantity();
        slots[formula.slot("line")] = request.productionLine() && lineLiftsLimit() ? 1 : 0;
        return formula.evaluate(slots);
    }

    private boolean lineLiftsLimit() {
        var reading = law.national(day, Setting.LINE_FACTOR_LIFTS);
        return reading != null && LIFTS_LIMIT.equals(reading.content().text("value"));
    }

    /** Whether nothing is wanting but the cost: a share or the whole of it. */
    private boolean waitsForCost() {
        return request.eligibleCost() == null
                && switch (SupportLevel.form(level)) {
                    case SHARE -> value("share") != Node.UNKNOWN;
                    case FULL_COST -> true;
                    case FLAT, BY_REFERENCE -> false;
                };
    }

    private Found pointsElsewhere() {
        var says = level.content().optionalWords("says");
        if (says == null) step(StepKind.REFERENCE, null, level, "norm.step.by-reference");
        else step(StepKind.REFERENCE, null, level, "norm.step.says", says);
        sayPriority();
        return new Found(null, false, verified, steps, null, used);
    }

    private Found reference() {
        use(level);
        var share = level.content().rate("share");
        var limit = level.content().money("limit");
        if (share != null && limit != null) {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local-share", share.percent(), limit, activity.unit());
        } else if (limit != null) {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local-flat", limit, activity.unit());
        } else {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local");
        }
        return new Found(null, false, verified, steps, null, List.of());
    }

    private void tell(Formula.Amount amount) {
        if (amount.step() == null) return;
        var value = slots[amount.slot()];
        switch (StepKind.valueOf(amount.step())) {
            case SHARE -> {
                if (value != Node.UNKNOWN) tellShare(new Dong(value));
            }
            case FULL_COST -> {
                if (value != Node.UNKNOWN)
                    step(StepKind.FULL_COST, new Dong(value), level, "norm.step.full-cost", new Dong(value));
            }
            case LINE_FACTOR -> {
                if (request.productionLine()) tellLine();
            }
            case CAP -> {
                if (value != Node.UNKNOWN)
                    tellLimit(StepKind.CAP, new Dong(value), "norm.step.cap", "norm.step.cap-many");
            }
            case FLAT -> {
                if (value != Node.UNKNOWN)
                    tellLimit(StepKind.FLAT, new Dong(value), "norm.step.flat", "norm.step.flat-many");
            }
            case COST_LIMIT -> tellCostLimit(amount, value);
            case PRIORITY_FACTOR, LOCAL_LEVEL, REFERENCE ->
                throw new IllegalStateException("No formula tells " + amount.step());
        }
    }

    private void tellShare(Dong amount) {
        fellBack("share", "norm.step.local-part-share");
        var share = new BasisPoints(Math.toIntExact(value("share")));
        step(
                StepKind.SHARE,
                amount,
                terms.source("share"),
                "norm.step.share",
                share.percent(),
                Objects.requireNonNull(request.eligibleCost(), "a share of a known cost"),
                amount);
    }

    /** The line lifts the limit, not the share. */
    private void tellLine() {
        var own = value("line_limit");
        var limit = value("limit");
        var lifted = value("lifted");
        if (slots[formula.slot("line")] != 1 || lifted == Node.UNKNOWN || (lifted == limit && lifted != own)) {
            step(StepKind.LINE_FACTOR, null, level, "norm.step.line-ignored");
        } else if (own != Node.UNKNOWN) {
            fellBack("line", "norm.step.local-part-line");
            step(
                    StepKind.LINE_FACTOR,
                    new Dong(own),
                    terms.source("line_limit"),
                    "norm.step.line-limit",
                    new Dong(own));
        } else {
            fellBack("line", "norm.step.local-part-line");
            step(
                    StepKind.LINE_FACTOR,
                    new Dong(lifted),
                    terms.source("line_factor"),
                    "norm.step.line-factor",
                    new BasisPoints(Math.toIntExact(value("line_factor"))).factor(),
                    new Dong(limit),
                    new Dong(lifted));
        }
    }

    /** The limit for all units together. */
    private void tellLimit(StepKind kind, Dong all, String key, String manyKey) {
        fellBack("limit", "norm.step.local-part-limit");
        var each = new Dong(value("lifted"));
        step(
                kind,
                all,
                terms.source("limit"),
                request.quantity() == 1 ? key : manyKey,
                each,
                activity.unit(),
                request.quantity(),
                all);
    }

    /** Nothing ever lifts a result above the cost. */
    private void tellCostLimit(Formula.Amount amount, long value) {
        var cost = request.eligibleCost();
        if (cost == null || value == Node.UNKNOWN || binding(value) != Binding.COST) return;
        for (var part : amount.binding().keySet()) {
            var other = slots[formula.slot(part)];
            if (!part.equals("cost") && other != Node.UNKNOWN && other > value) {
                step(StepKind.COST_LIMIT, cost, level, "norm.step.cost-limit", cost);
                return;
            }
        }
    }

    /** Which part decided: the first of those that came out as the amount did. */
    private @Nullable Binding binding(long amount) {
        for (var part : formula.amounts().getLast().binding().entrySet()) {
            if (slots[formula.slot(part.getKey())] == amount) return Binding.valueOf(part.getValue());
        }
        return null;
    }

    private void sayPriority() {
        if (request.priority().isEmpty()) return;
        var factor = law.national(day, Law.PRIORITY_FACTOR);
        var upTo = factor == null ? null : factor.content().rate("up_to");
        if (factor == null || upTo == null) return;
        steps.add(new Step(
                StepKind.PRIORITY_FACTOR,
                null,
                Sentence.of("norm.step.priority", upTo.factor()),
                factor.citation(day)));
    }

    private void fellBack(String part, String key) {
        var national = terms.national();
        if (national == null || !terms.fellBack(part)) return;
        use(national);
        step(StepKind.LOCAL_LEVEL, null, national, key, number(level));
    }

    private void use(Version one) {
        if (used.contains(one)) return;
        used.add(one);
        var citation = one.citation(day);
        verified &= citation != null && citation.verified();
    }

    private long value(String name) {
        return slots[formula.slot(name)];
    }

    private static String number(Version level) {
        return level.basis() == null ? "" : level.basis().number();
    }

    private void step(StepKind kind, @Nullable Dong amount, Version from, String key, Object... arguments) {
        steps.add(new Step(kind, amount, Sentence.of(key, arguments), from.citation(day)));
    }
}
