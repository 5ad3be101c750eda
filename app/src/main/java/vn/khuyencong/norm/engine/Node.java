package vn.khuyencong.norm.engine;

import java.util.List;

/**
 * A formula as a tree of a closed set of operators. No code of users, no strings evaluated: what is not written here
 * cannot be computed, so what a formula may do is known when it is read.
 *
 * <p>Values are whole numbers: đồng, basis points, counts, thousandths; a flag is 0 or 1. {@link #UNKNOWN} is the value
 * nobody has: arithmetic keeps it, {@link Min} and {@link Max} pass over it, comparisons with it do not hold.
 */
public sealed interface Node {

    /** What nobody has told, or what a text does not set. */
    long UNKNOWN = Long.MAX_VALUE;

    /** An input of the case, a parameter of the version or an amount named earlier, by its slot. */
    record Slot(String name, int index) implements Node {}

    /** A number written in the formula. */
    record Constant(long value) implements Node {}

    record Add(Node left, Node right) implements Node {}

    record Subtract(Node left, Node right) implements Node {}

    /** A number of units times an amount. */
    record Times(Node left, Node right) implements Node {}

    /** An amount times a rate in basis points, rounded down or up to whole units; a bare product by a rate is refused. */
    record Rate(Node amount, Node rate, Rounding rounding) implements Node {}

    /** The smallest of what is known. */
    record Min(List<Node> of) implements Node {}

    /** The largest of what is known. */
    record Max(List<Node> of) implements Node {}

    record If(Node condition, Node then, Node otherwise) implements Node {}

    /** Whether a value is known. */
    record Given(Node of) implements Node {}

    record Compare(Relation relation, Node left, Node right) implements Node {}

    /** Whether a value is one of a list. */
    record In(Node value, List<Long> of) implements Node {}

    record And(Node left, Node right) implements Node {}

    record Or(Node left, Node right) implements Node {}

    record Not(Node of) implements Node {}

    /** Which way a product by a rate is rounded. */
    enum Rounding {
        DOWN,
        UP
    }

    /** How two values compare. */
    enum Relation {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean holds(long left, long right) {
            if (left == UNKNOWN || right == UNKNOWN) return false;
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
                case AT_LEAST -> left >= right;
                case MORE -> left > right;
            };
        }
    }
}
