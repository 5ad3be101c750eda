package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Explanation.Alternative;
import vn.khuyencong.norm.Explanation.Line;
import vn.khuyencong.norm.Explanation.Operand;
import vn.khuyencong.norm.engine.Formula;
import vn.khuyencong.norm.engine.Node;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.shared.Dong;

/** Tells how a formula came out for a case, line by line with what went in. */
final class FormulaTelling {

    private final Terms terms;
    private final Formula formula;
    private final AssessmentRequest request;
    private final long[] slots;

    FormulaTelling(Terms terms, AssessmentRequest request) {
        this.terms = terms;
        this.formula = terms.formula();
        this.request = request;
        this.slots = terms.slots();
        if (!formula.isNothing()) {
            slots[formula.slot("cost")] = request.eligibleCost() == null
                    ? Node.UNKNOWN
                    : request.eligibleCost().value();
            slots[formula.slot("quantity")] = request.quantity();
            slots[formula.slot("line")] = request.productionLine() ? 1 : 0;
            formula.evaluate(slots);
        }
    }

    List<Line> lines() {
        return formula.amounts().stream()
                .map(amount -> new Line(
                        amount.name(),
                        amount.node().text(),
                        amount.node().names().stream()
                                .distinct()
                                .map(this::operand)
                                .toList(),
                        known(slots[amount.slot()])))
                .toList();
    }

    private Operand operand(String name) {
        var value = known(slots[formula.slot(name)]);
        if (!formula.parameters().contains(name) || value == null) return new Operand(name, value, null, null, null);
        var source = terms.source(name);
        return new Operand(
                name,
                value,
                source.id().toString(),
                source.citation(request.date()),
                source.inForce().from());
    }

    /** What each part that might have bound would have given. */
    List<Alternative> alternatives() {
        if (formula.isNothing()) return List.of();
        var alternatives = new ArrayList<Alternative>();
        formula.amounts().getLast().binding().forEach((part, binding) -> {
            var amount = known(slots[formula.slot(part)]);
            if (amount != null) alternatives.add(new Alternative(Binding.valueOf(binding), new Dong(amount)));
        });
        return alternatives;
    }

    private static @Nullable Long known(long value) {
        return value == Node.UNKNOWN ? null : value;
    }
}
