package vn.khuyencong.norm.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A formula as a tree of a closed set of operators. No code of users, no strings evaluated: what is not written here
 * cannot be computed, so what a formula may do is known when it is read.
 *
 * <p>Values are whole numbers: đồng, basis points, counts, thousandths; a flag is 0 or 1. {@link #UNKNOWN} is the value
 * nobody has: arithmetic keeps it, {@link Min} and {@link Max} pass over it, comparisons with it do not hold.
 */
public sealed interface Node {

    /** The formula as it is written. */
    default String text() {
        return switch (this) {
            case Slot(var name, var _) -> name;
            case Constant(var value) -> Long.toString(value);
            case Add(var left, var right) -> "(" + left.text() + " + " + right.text() + ")";
            case Subtract(var left, var right) -> "(" + left.text() + " - " + right.text() + ")";
            case Times(var left, var right) -> left.text() + " * " + right.text();
            case Rate(var amount, var rate, var rounding) ->
                (rounding == Rounding.UP ? "round_up(" : "round_down(") + amount.text() + " * " + rate.text() + ")";
            case Min(var of) -> call("min", of);
            case Max(var of) -> call("max", of);
            case If(var condition, var then, var otherwise) -> call("if", List.of(condition, then, otherwise));
            case Given(var of) -> call("given", List.of(of));
            case Compare(var relation, var left, var right) -> left.text() + " " + relation.sign() + " " + right.text();
            case In(var value, var of) ->
                "in(" + value.text() + ", " + of.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
            case And(var left, var right) -> "(" + left.text() + " and " + right.text() + ")";
            case Or(var left, var right) -> "(" + left.text() + " or " + right.text() + ")";
            case Not(var of) -> call("not", List.of(of));
        };
    }

    /** The names it speaks of, in order. */
    default List<String> names() {
        return switch (this) {
            case Slot(var name, var _) -> List.of(name);
            case Constant _ -> List.of();
            case Add(var left, var right) -> names(left, right);
            case Subtract(var left, var right) -> names(left, right);
            case Times(var left, var right) -> names(left, right);
            case Rate(var amount, var rate, var _) -> names(amount, rate);
            case Min(var of) -> names(of.toArray(Node[]::new));
            case Max(var of) -> names(of.toArray(Node[]::new));
            case If(var condition, var then, var otherwise) -> names(condition, then, otherwise);
            case Given(var of) -> of.names();
            case Compare(var _, var left, var right) -> names(left, right);
            case In(var value, var _) -> value.names();
            case And(var left, var right) -> names(left, right);
            case Or(var left, var right) -> names(left, right);
            case Not(var of) -> of.names();
        };
    }

    private static String call(String operator, List<Node> of) {
        return of.stream().map(Node::text).collect(Collectors.joining(", ", operator + "(", ")"));
    }

    private static List<String> names(Node... of) {
        return Stream.of(of).flatMap(node -> node.names().stream()).toList();
    }

    /** What nobody has told, or what a text does not set. */
    long UNKNOWN = Long.MAX_VALUE;

    /** What the operator is applied to, in order. */
    default List<Node> operands() {
        return switch (this) {
            case Slot _, Constant _ -> List.of();
            case Add(var left, var right) -> List.of(left, right);
            case Subtract(var left, var right) -> List.of(left, right);
            case Times(var left, var right) -> List.of(left, right);
            case Rate(var amount, var rate, var _) -> List.of(amount, rate);
            case Min(var of) -> of;
            case Max(var of) -> of;
            case If(var condition, var then, var otherwise) -> List.of(condition, then, otherwise);
            case Given(var of) -> List.of(of);
            case Compare(var _, var left, var right) -> List.of(left, right);
            case In(var value, var _) -> List.of(value);
            case And(var left, var right) -> List.of(left, right);
            case Or(var left, var right) -> List.of(left, right);
            case Not(var of) -> List.of(of);
        };
    }

    /** The same operator with every operand replaced. */
    default Node with(UnaryOperator<Node> change) {
        return switch (this) {
            case Slot _, Constant _ -> this;
            case Add(var left, var right) -> new Add(change.apply(left), change.apply(right));
            case Subtract(var left, var right) -> new Subtract(change.apply(left), change.apply(right));
            case Times(var left, var right) -> new Times(change.apply(left), change.apply(right));
            case Rate(var amount, var rate, var rounding) ->
                new Rate(change.apply(amount), change.apply(rate), rounding);
            case Min(var of) -> new Min(of.stream().map(change).toList());
            case Max(var of) -> new Max(of.stream().map(change).toList());
            case If(var condition, var then, var otherwise) ->
                new If(change.apply(condition), change.apply(then), change.apply(otherwise));
            case Given(var of) -> new Given(change.apply(of));
            case Compare(var relation, var left, var right) ->
                new Compare(relation, change.apply(left), change.apply(right));
            case In(var value, var of) -> new In(change.apply(value), of);
            case And(var left, var right) -> new And(change.apply(left), change.apply(right));
            case Or(var left, var right) -> new Or(change.apply(left), change.apply(right));
            case Not(var of) -> new Not(change.apply(of));
        };
    }

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
