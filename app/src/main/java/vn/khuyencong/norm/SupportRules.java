package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** How much: applies one support level to a case, step by step. A part a local level lacks is the national one's. */
final class SupportRules {

    private static final String LIFTS_LIMIT = "LIMIT";

    private final AssessmentRequest request;
    private final LocalDate day;
    private final Activity activity;
    private final AssessmentNorms norms;
    private final SupportLevel level;
    private final @Nullable SupportLevel national;
    private final List<Step> steps = new ArrayList<>();
    private final List<UUID> used = new ArrayList<>();
    private boolean verified = true;
    private @Nullable Binding binding;

    /**
     * What came out.
     *
     * @param ceiling    empty where the law gives no figure, or the cost is wanting
     * @param computable whether the law gives a figure
     */
    record Found(
            @Nullable Dong ceiling,
            boolean computable,
            boolean verified,
            List<Step> steps,
            @Nullable Binding binding,
            List<UUID> levels) {

        static final Found NO_NORM = new Found(null, false, true, List.of(), null, List.of());
    }

    private SupportRules(
            AssessmentRequest request, AssessmentNorms norms, SupportLevel level, @Nullable SupportLevel national) {
        this.request = request;
        this.day = request.date();
        this.activity = norms.activity(request.activity());
        this.norms = norms;
        this.level = level;
        this.national = level.tier() == Tier.NATIONAL ? null : national;
    }

    /** Applies a level; what it lacks is taken from the national one. */
    static Found apply(
            AssessmentRequest request, AssessmentNorms norms, SupportLevel level, @Nullable SupportLevel national) {
        return new SupportRules(request, norms, level, national).apply();
    }

    /** Shows the national level for information, where the province has none of its own. */
    static Found reference(AssessmentRequest request, AssessmentNorms norms, SupportLevel national) {
        return new SupportRules(request, norms, national, null).reference();
    }

    private Found apply() {
        use(level);
        if (level.tier() == Tier.LOCAL) {
            step(
                    StepKind.LOCAL_LEVEL,
                    null,
                    level,
                    "norm.step.local-level",
                    level.basis().number());
        }
        var amount = switch (level.form()) {
            case SHARE -> share();
            case FLAT -> flat();
            case FULL_COST -> fullCost();
            case BY_REFERENCE -> byReference();
        };
        var ceiling = amount == null ? null : withinCost(amount);
        sayPriority();
        var computable = amount != null || (level.form() != SupportLevel.Form.BY_REFERENCE && needsCost());
        return new Found(ceiling, computable, verified, steps, ceiling == null ? null : binding, used);
    }

    private boolean needsCost() {
        return request.eligibleCost() == null && steps.stream().noneMatch(step -> step.kind() == StepKind.REFERENCE);
    }

    private @Nullable Dong share() {
        var share = part(SupportLevel::share, "norm.step.local-part-share");
        if (share == null) return byReference();
        var cost = request.eligibleCost();
        if (cost == null) {
            limit();
            return null;
        }
        var amount = cost.share(share.value());
        step(
                StepKind.SHARE,
                amount,
                share.from(),
                "norm.step.share",
                share.value().percent(),
                cost,
                amount);
        binding = Binding.SHARE;
        return withinLimit(amount);
    }

    private @Nullable Dong flat() {
        var limit = part(SupportLevel::limit, "norm.step.local-part-limit");
        if (limit == null) return byReference();
        sayLineIgnored();
        var amount = limit.value().times(request.quantity());
        step(
                StepKind.FLAT,
                amount,
                limit.from(),
                one("norm.step.flat", "norm.step.flat-many"),
                limit.value(),
                activity.unit(),
                request.quantity(),
                amount);
        binding = Binding.FLAT;
        return amount;
    }

    private @Nullable Dong fullCost() {
        var cost = request.eligibleCost();
        if (cost == null) return null;
        step(StepKind.FULL_COST, cost, level, "norm.step.full-cost", cost);
        binding = Binding.COST;
        return withinLimit(cost);
    }

    private @Nullable Dong byReference() {
        step(StepKind.REFERENCE, null, level, "norm.step.by-reference");
        return null;
    }

    private Found reference() {
        use(level);
        var limit = level.limit();
        var share = level.share();
        if (share != null && limit != null) {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local-share", share.percent(), limit, activity.unit());
        } else if (limit != null) {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local-flat", limit, activity.unit());
        } else {
            step(StepKind.REFERENCE, null, level, "norm.step.no-local");
        }
        return new Found(null, false, verified, steps, null, List.of());
    }

    private Dong withinLimit(Dong amount) {
        var limit = limit();
        if (limit == null || !amount.exceeds(limit)) return amount;
        binding = Binding.LIMIT;
        return limit;
    }

    /** The limit for all units together, lifted for a technology line. */
    private @Nullable Dong limit() {
        var limit = part(SupportLevel::limit, "norm.step.local-part-limit");
        if (limit == null) {
            sayLineIgnored();
            return null;
        }
        var each = request.productionLine() ? forLine(limit.value()) : limit.value();
        var all = each.times(request.quantity());
        step(
                StepKind.CAP,
                all,
                limit.from(),
                one("norm.step.cap", "norm.step.cap-many"),
                each,
                activity.unit(),
                request.quantity(),
                all);
        return all;
    }

    /** The line lifts the limit, not the share. */
    private Dong forLine(Dong limit) {
        var rule = part(Line::of, "norm.step.local-part-line");
        var lifts = norms.setting(Setting.LINE_FACTOR_LIFTS, day)
                .filter(setting -> setting.value().equals(LIFTS_LIMIT))
                .isPresent();
        if (rule == null || !lifts) {
            sayLineIgnored();
            return limit;
        }
        return switch (rule.value()) {
            case Line.Limit(var ownLimit) -> {
                step(StepKind.LINE_FACTOR, ownLimit, rule.from(), "norm.step.line-limit", ownLimit);
                yield ownLimit;
            }
            case Line.Factor(var factor) -> {
                var lifted = limit.share(factor);
                step(
                        StepKind.LINE_FACTOR,
                        lifted,
                        rule.from(),
                        "norm.step.line-factor",
                        factor.factor(),
                        limit,
                        lifted);
                yield lifted;
            }
        };
    }

    private void sayLineIgnored() {
        if (request.productionLine()) step(StepKind.LINE_FACTOR, null, level, "norm.step.line-ignored");
    }

    /** Nothing ever lifts a result above the cost. */
    private Dong withinCost(Dong amount) {
        var cost = request.eligibleCost();
        if (cost == null || !amount.exceeds(cost)) return amount;
        step(StepKind.COST_LIMIT, cost, level, "norm.step.cost-limit", cost);
        binding = Binding.COST;
        return cost;
    }

    private void sayPriority() {
        if (request.priority().isEmpty()) return;
        norms.setting(Setting.PRIORITY_FACTOR_UP_TO_BP, day).ifPresent(setting -> {
            var factor = new BasisPoints(Integer.parseInt(setting.value()));
            var basis = setting.basis();
            steps.add(new Step(
                    StepKind.PRIORITY_FACTOR,
                    null,
                    Sentence.of("norm.step.priority", factor.factor()),
                    basis == null ? null : basis.citation(day)));
        });
    }

    /** A part of the level, or the national one's, and then it says so. */
    private <T> @Nullable Part<T> part(Function<SupportLevel, @Nullable T> part, String fallback) {
        var own = part.apply(level);
        if (own != null) return new Part<>(own, level);
        var other = national == null ? null : part.apply(national);
        if (other == null || national == null) return null;
        use(national);
        step(StepKind.LOCAL_LEVEL, null, national, fallback, level.basis().number());
        return new Part<>(other, national);
    }

    private void use(SupportLevel one) {
        verified &= one.citation(day).verified();
        if (!used.contains(one.id())) used.add(one.id());
    }

    private void step(StepKind kind, @Nullable Dong amount, SupportLevel from, String key, Object... arguments) {
        steps.add(new Step(kind, amount, Sentence.of(key, arguments), from.citation(day)));
    }

    private String one(String key, String manyKey) {
        return request.quantity() == 1 ? key : manyKey;
    }

    /** A part of a level, and the level it stands in. */
    private record Part<T>(T value, SupportLevel from) {}

    /** What a level says of a technology line. */
    private sealed interface Line {

        record Limit(Dong limit) implements Line {}

        record Factor(BasisPoints factor) implements Line {}

        static @Nullable Line of(SupportLevel level) {
            if (level.lineLimit() != null) return new Limit(level.lineLimit());
            return level.lineFactor() == null ? null : new Factor(level.lineFactor());
        }
    }
}
