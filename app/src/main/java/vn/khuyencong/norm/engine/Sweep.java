package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reckons one norm over many rows, each with a place: the place chooses the terms, the block interpreter does the rest.
 * One sweep serves one thread.
 */
public final class Sweep {

    private final List<@Nullable Terms> byPlace;
    private final List<Plan> plans = new ArrayList<>();
    private final boolean everywhere;
    private final long[] answer = new long[Columns.BLOCK];

    /** A formula that holds at some of the places, with what its rows take from every place. */
    private record Plan(Formula formula, Formula rows, Columns columns, List<long[]> atPlaces) {}

    /** @param byPlace the terms at each place, by its number; empty where there are none */
    public Sweep(List<? extends @Nullable Terms> byPlace) {
        this.byPlace = new ArrayList<>(byPlace);
        var formulas = this.byPlace.stream()
                .filter(terms -> terms != null && !terms.formula().isNothing())
                .map(terms -> terms.formula())
                .distinct()
                .toList();
        formulas.forEach(formula -> plans.add(plan(formula)));
        this.everywhere = plans.size() == 1
                && this.byPlace.stream()
                        .allMatch(terms -> terms != null && terms.formula().equals(formulas.getFirst()));
    }

    private Plan plan(Formula formula) {
        var split = new Split(formula);
        var rows = split.rows();
        var atPlaces = new long[rows.parameters().size()][byPlace.size()];
        for (int place = 0; place < byPlace.size(); place++) {
            var terms = byPlace.get(place);
            if (terms == null || !terms.formula().equals(formula)) continue;
            var values = split.atPlace(terms);
            for (int i = 0; i < values.length; i++) atPlaces[i][place] = values[i];
        }
        return new Plan(formula, rows, new Columns(rows), List.of(atPlaces));
    }

    /**
     * The amounts of a block of rows; {@link Node#UNKNOWN} where nothing can be reckoned. Good until the next call.
     *
     * @param places number of the place of each row
     * @param inputs columns of the case by the name of the input
     * @param from   first row
     * @param rows   how many, at most {@link Columns#BLOCK}
     */
    public long[] block(int[] places, Map<String, long[]> inputs, int from, int rows) {
        if (everywhere) return evaluate(plans.getFirst(), places, inputs, from, rows);
        Arrays.fill(answer, 0, rows, Node.UNKNOWN);
        for (var plan : plans) {
            var result = evaluate(plan, places, inputs, from, rows);
            for (int i = 0; i < rows; i++) {
                var terms = byPlace.get(places[from + i]);
                if (terms != null && terms.formula().equals(plan.formula())) answer[i] = result[i];
            }
        }
        return answer;
    }

    private static long[] evaluate(Plan plan, int[] places, Map<String, long[]> inputs, int from, int rows) {
        var formula = plan.rows();
        for (int i = 0; i < formula.inputs().size(); i++) {
            var input = inputs.get(formula.inputs().get(i));
            if (input == null)
                throw new IllegalArgumentException(
                        "No input " + formula.inputs().get(i));
            System.arraycopy(input, from, plan.columns().column(i), 0, rows);
        }
        for (int i = 0; i < plan.atPlaces().size(); i++) {
            var column = plan.columns().column(formula.parameterSlot(i));
            var atPlaces = plan.atPlaces().get(i);
            for (int row = 0; row < rows; row++) column[row] = atPlaces[places[from + row]];
        }
        return plan.columns().evaluate(rows);
    }
}
