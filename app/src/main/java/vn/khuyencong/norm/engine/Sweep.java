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

    private static final int NO_PLAN = -1;

    private final List<Plan> plans = new ArrayList<>();
    private final int[] planAt;
    private final boolean everywhere;
    private final int[] chosen = new int[Columns.BLOCK];
    private final int[] placeOf = new int[Columns.BLOCK];
    private final long[] answer = new long[Columns.BLOCK];

    /** A formula that holds at some of the places, with what its rows take from every place. */
    private record Plan(Formula rows, Columns columns, List<long[]> atPlaces) {}

    /** @param byPlace the terms at each place, by its number; empty where there are none */
    public Sweep(List<? extends @Nullable Terms> byPlace) {
        var formulas = byPlace.stream()
                .filter(terms -> terms != null && !terms.formula().isNothing())
                .map(terms -> terms.formula())
                .distinct()
                .toList();
        this.planAt = byPlace.stream()
                .mapToInt(terms -> terms == null ? NO_PLAN : formulas.indexOf(terms.formula()))
                .toArray();
        for (int plan = 0; plan < formulas.size(); plan++) plans.add(plan(formulas.get(plan), plan, byPlace));
        this.everywhere = plans.size() == 1 && Arrays.stream(planAt).allMatch(plan -> plan == 0);
    }

    private Plan plan(Formula formula, int plan, List<? extends @Nullable Terms> byPlace) {
        var split = new Split(formula);
        var rows = split.rows();
        var atPlaces = new long[rows.parameters().size()][byPlace.size()];
        for (int place = 0; place < byPlace.size(); place++) {
            var terms = byPlace.get(place);
            if (terms == null || planAt[place] != plan) continue;
            var values = split.atPlace(terms);
            for (int i = 0; i < values.length; i++) atPlaces[i][place] = values[i];
        }
        return new Plan(rows, new Columns(rows), List.of(atPlaces));
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
        if (everywhere) return evaluateAll(plans.getFirst(), places, inputs, from, rows);
        Arrays.fill(answer, 0, rows, Node.UNKNOWN);
        for (int plan = 0; plan < plans.size(); plan++) {
            var count = choose(plan, places, from, rows);
            var result = evaluateChosen(plans.get(plan), inputs, count);
            for (int k = 0; k < count; k++) answer[chosen[k] - from] = result[k];
        }
        return answer;
    }

    /** The rows of the block at places of a plan. @return how many */
    private int choose(int plan, int[] places, int from, int rows) {
        int count = 0;
        for (int row = from; row < from + rows; row++) {
            var place = places[row];
            if (planAt[place] != plan) continue;
            chosen[count] = row;
            placeOf[count++] = place;
        }
        return count;
    }

    private long[] evaluateAll(Plan plan, int[] places, Map<String, long[]> inputs, int from, int rows) {
        var names = plan.rows().inputs();
        for (int i = 0; i < names.size(); i++) {
            System.arraycopy(input(inputs, names.get(i)), from, plan.columns().column(i), 0, rows);
        }
        System.arraycopy(places, from, placeOf, 0, rows);
        return evaluate(plan, rows);
    }

    private long[] evaluateChosen(Plan plan, Map<String, long[]> inputs, int count) {
        var names = plan.rows().inputs();
        for (int i = 0; i < names.size(); i++) {
            var input = input(inputs, names.get(i));
            var column = plan.columns().column(i);
            for (int k = 0; k < count; k++) column[k] = input[chosen[k]];
        }
        return evaluate(plan, count);
    }

    private long[] evaluate(Plan plan, int rows) {
        for (int i = 0; i < plan.atPlaces().size(); i++) {
            var column = plan.columns().column(plan.rows().parameterSlot(i));
            var atPlaces = plan.atPlaces().get(i);
            for (int row = 0; row < rows; row++) column[row] = atPlaces[placeOf[row]];
        }
        return plan.columns().evaluate(rows);
    }

    private static long[] input(Map<String, long[]> inputs, String name) {
        var input = inputs.get(name);
        if (input == null) throw new IllegalArgumentException("No input " + name);
        return input;
    }
}
