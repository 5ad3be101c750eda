package vn.khuyencong.plan;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.plan.Adjustment.Ask;
import vn.khuyencong.project.Projects;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Makes the line of an adjustment out of what the planner asks for, with what stands today as its other side. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdjustmentDraft {

    private final AdjustmentLines lines;
    private final Reserve reserve;
    private final Projects projects;
    private final Money money;
    private final Sources sources;

    AdjustmentDraft(AdjustmentLines lines, Reserve reserve, Projects projects, Money money, Sources sources) {
        this.lines = lines;
        this.reserve = reserve;
        this.projects = projects;
        this.money = money;
        this.sources = sources;
    }

    /** What came of it. */
    sealed interface Made {}

    record Fit(AdjustmentLine line) implements Made {}

    record Unfit(List<Finding> findings) implements Made {}

    /** @param there the lines written already */
    Made line(Plan plan, Adjustment.Put put, List<AdjustmentLine> there) {
        if (there.stream().anyMatch(line -> line.project().equals(put.project()))) {
            return new Unfit(List.of(Finding.of("plan.adjustment-line-there")));
        }
        return put.ask() == Ask.IN ? putIn(plan, put, there) : change(plan, put);
    }

    private Made putIn(Plan plan, Adjustment.Put put, List<AdjustmentLine> there) {
        var order = reserve.of(plan, Reserve.taken(there));
        var file = order.stream()
                .filter(one -> one.project().equals(put.project()))
                .findFirst()
                .orElse(null);
        var findings = AdjustmentRules.againstPuttingIn(put, file, order);
        if (file == null || !findings.isEmpty()) {
            return new Unfit(findings);
        }
        return new Fit(new AdjustmentLine(
                file.project(),
                file.code(),
                file.title(),
                file.beneficiary(),
                AdjustmentLine.Kind.IN,
                null,
                sources.of(file.project(), plan.tier()),
                Dong.ZERO,
                Objects.requireNonNullElse(put.amount(), file.proposed()),
                "",
                "",
                file.place(),
                file.inTurn(),
                put.reason()));
    }

    private Made change(Plan plan, Adjustment.Put put) {
        var held = lines.held(plan).stream()
                .filter(file -> file.project().equals(put.project()))
                .findFirst()
                .orElse(null);
        var paid = held == null ? Dong.ZERO : money.of(held.project()).paidOut();
        var findings = AdjustmentRules.againstChanging(put, held, paid);
        return held == null || !findings.isEmpty() ? new Unfit(findings) : new Fit(changed(put, held));
    }

    private AdjustmentLine changed(Adjustment.Put put, HeldFile held) {
        var content = put.ask() == Ask.CONTENT;
        var after = put.ask() == Ask.OUT
                ? Dong.ZERO
                : Objects.requireNonNullElse(content ? null : put.amount(), held.amount());
        return new AdjustmentLine(
                held.project(),
                held.code(),
                held.title(),
                held.beneficiary(),
                kind(put.ask(), held.amount(), after),
                put.ask() == Ask.OUT ? put.cause() : null,
                held.source(),
                held.amount(),
                after,
                content ? projects.get(held.project()).contents().content() : "",
                content ? put.content().strip() : "",
                null,
                false,
                put.reason());
    }

    private static AdjustmentLine.Kind kind(Ask ask, Dong before, Dong after) {
        return switch (ask) {
            case OUT -> AdjustmentLine.Kind.OUT;
            case IN -> AdjustmentLine.Kind.IN;
            case CONTENT -> AdjustmentLine.Kind.CONTENT;
            case AMOUNT -> after.exceeds(before) ? AdjustmentLine.Kind.MORE : AdjustmentLine.Kind.LESS;
        };
    }
}
