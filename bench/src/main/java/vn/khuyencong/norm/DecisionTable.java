package vn.khuyencong.norm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same rules as decision tables (DMN), decided by Apache KIE as it comes: the amount only, without steps or text. */
final class DecisionTable {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DecisionTable() {
        var file = ResourceFactory.newClassPathResource("support.dmn", DecisionTable.class);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().getFirst();
    }

    long ceiling(AssessmentRequest request, PlaceRead place) {
        var context = context(request, place);
        var result = runtime.evaluateAll(model, context);
        var ceiling = (BigDecimal)
                Objects.requireNonNull(result.getDecisionResultByName("Ceiling").getResult(), "a ceiling");
        return ceiling.longValueExact();
    }

    private DMNContext context(AssessmentRequest request, PlaceRead place) {
        var context = runtime.newContext();
        context.set("activity", request.activity());
        context.set("day", request.date());
        context.set("line", request.productionLine());
        context.set("quantity", request.quantity());
        context.set(
                "cost",
                Objects.requireNonNull(request.eligibleCost(), "a known cost").value());
        context.set("form", request.applicant().legalForm());
        context.set("sector", request.applicant().sector());
        context.set("kind", place.kind());
        context.set("parent", place.parentKind());
        return context;
    }
}
