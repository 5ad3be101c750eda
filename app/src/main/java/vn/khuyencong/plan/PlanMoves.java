package vn.khuyencong.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.plan.PlanOutcome.Done;
import vn.khuyencong.plan.PlanOutcome.Refused;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way a plan moves: locked, checked, decided, recorded, and whoever is next told of it. What is refused leaves nothing behind. */
@Component
class PlanMoves {

    private final Plans plans;
    private final PlanLog log;
    private final PlanRoles roles;
    private final PlanNews news;

    PlanMoves(Plans plans, PlanLog log, PlanRoles roles, PlanNews news) {
        this.plans = plans;
        this.log = log;
        this.roles = roles;
        this.news = news;
    }

    /** What the rules say of a locked plan. */
    sealed interface Ruling {

        /** Let it be: the plan after it, and what its history says. */
        record Let(
                Plan after,
                String note,
                String paper,
                @Nullable Dong amount) implements Ruling {}

        record Against(Refused refused) implements Ruling {}
    }

    /** What tells a form from every other: the same words typed in the same fields, and nothing else. */
    static UUID form(@Nullable Object... typed) {
        return UUID.nameUUIDFromBytes(Arrays.deepToString(typed).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a step whose forms are not told apart: whoever makes it twice from one version has clicked twice. */
    PlanOutcome make(PlanStep step, UUID id, int version, Function<Plan, Ruling> rules) {
        return make(step, id, version, null, rules);
    }

    /**
     * Makes a step if the rules let it be. The same form sent again by the same person is quiet; another form on an old page is
     * stale, and the page says what stands.
     *
     * @param form what {@link #form} tells of it
     * @throws Stale if somebody else has moved the plan since the actor saw it, or she has by another form
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    PlanOutcome make(PlanStep step, UUID id, int version, @Nullable UUID form, Function<Plan, Ruling> rules) {
        var plan = plans.lock(id);
        if (log.isRepeated(step, id, version, form)) {
            return new Done(plan);
        }
        roles.require(step, plan.tier(), plan.province());
        if (plan.version() != version) {
            throw new Stale("Plan " + id + " was changed by somebody else");
        }
        if (!step.canFollow(plan.stage())) {
            return new Refused(List.of(Finding.of("plan.step-not-allowed")));
        }
        return switch (rules.apply(plan)) {
            case Ruling.Let let -> done(step, plan, let, form);
            case Ruling.Against(var refused) -> undone(refused);
        };
    }

    private Done done(PlanStep step, Plan before, Ruling.Let let, @Nullable UUID form) {
        plans.save(let.after());
        log.record(step, before, let, form);
        news.tell(step, let.after());
        return new Done(let.after().next());
    }

    /**
     * Some đề án of the plan may have moved already: all of it is taken back. The transaction is the use case's own,
     * this class opens none, so that its end is a quiet rollback and the refusal reaches the reader.
     */
    private static Refused undone(Refused refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }

    static Ruling against(List<Finding> findings) {
        return new Ruling.Against(new Refused(findings));
    }
}
