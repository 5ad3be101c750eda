package vn.khuyencong.norm.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an amount is reckoned, line by line. One tree, two readings: {@link Single} for a case that is explained,
 * {@link Columns} for a block of rows.
 *
 * @param inputs     what the case must bring, in the order of its slots
 * @param parameters what the version sets, in the order of the slots after the inputs
 * @param amounts    the lines, in order; the last is the result
 */
public record Formula(List<String> inputs, List<String> parameters, List<Amount> amounts) {

    /** Of a norm that points elsewhere: nothing is reckoned. */
    public static final Formula NOTHING = new Formula(List.of(), List.of(), List.of());

    /**
     * A named line.
     *
     * @param step    kind of the step that tells it; empty where it is told by another
     * @param when    the flag among the inputs that must be set for the step to be told; empty: always
     * @param binding which part of the norm decided, by the name of the line, input or parameter that was the smallest
     */
    public record Amount(
            String name,
            Node node,
            int slot,
            @Nullable String step,
            @Nullable String when,
            Map<String, String> binding) {}

    public Formula {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        amounts = List.copyOf(amounts);
    }

    public boolean isNothing() {
        return amounts.isEmpty();
    }

    /** How many slots a case needs. */
    public int slots() {
        return inputs.size() + parameters.size() + amounts.size();
    }

    public int parameterSlot(int parameter) {
        return inputs.size() + parameter;
    }

    public int resultSlot() {
        return slots() - 1;
    }

    /** The slot of a named input, parameter or line. @throws IllegalArgumentException if there is none */
    public int slot(String name) {
        var input = inputs.indexOf(name);
        if (input >= 0) return input;
        var parameter = parameters.indexOf(name);
        if (parameter >= 0) return parameterSlot(parameter);
        for (var amount : amounts) {
            if (amount.name().equals(name)) return amount.slot();
        }
        throw new IllegalArgumentException("No " + name + " in the formula");
    }

    /** Fills the lines of a case whose inputs and parameters are in their slots. @return the result */
    public long evaluate(long[] slots) {
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            slots[amount.slot()] = Single.value(amount.node(), slots);
        }
        return slots[resultSlot()];
    }
}
