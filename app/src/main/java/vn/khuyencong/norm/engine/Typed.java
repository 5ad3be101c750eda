package vn.khuyencong.norm.engine;

import static vn.khuyencong.norm.engine.Node.UNKNOWN;

import java.math.BigInteger;
import java.util.List;

/**
 * A part of a formula with what kind of value it is and between which bounds it lies. Putting parts together proves that
 * no value can overflow, so that the loop over a million rows needs no check.
 *
 * @param product an amount times a rate that still waits to be rounded
 */
record Typed(Node node, Kind kind, long least, long most, boolean product) {

    /** What a value measures. Amounts cannot be added to counts, nor rates to either. */
    enum Kind {
        MONEY,
        RATE,
        COUNT,
        FLAG
    }

    /** Bounds beyond which nothing may be reckoned: well inside the range of the machine's whole numbers. */
    private static final long LARGEST = UNKNOWN / 4;

    Typed(Node node, Kind kind, long least, long most) {
        this(node, kind, least, most, false);
    }

    static Typed flag(Node node) {
        return new Typed(node, Kind.FLAG, 0, 1);
    }

    Typed plus(Typed other) {
        same(other);
        return bounded(
                new Node.Add(node, other.node), kind, exact(least, other.least, '+'), exact(most, other.most, '+'));
    }

    Typed minus(Typed other) {
        same(other);
        return bounded(
                new Node.Subtract(node, other.node),
                kind,
                exact(least, other.most, '-'),
                exact(most, other.least, '-'));
    }

    Typed times(Typed other) {
        plain();
        other.plain();
        // what is rounded, and how far it may grow, is proved for amounts from nothing upwards only
        if (least < 0 || other.least < 0) throw new FormulaRefused("it may become negative");
        if (kind == Kind.RATE && other.kind != Kind.RATE) return other.times(this);
        if (other.kind == Kind.RATE && kind != Kind.RATE && kind != Kind.FLAG) {
            return new Typed(
                    new Node.Rate(node, other.node, Node.Rounding.DOWN),
                    kind,
                    share(least, other.least, false),
                    share(most, other.most, true),
                    true);
        }
        if (kind == Kind.COUNT && other.kind == Kind.MONEY) return other.times(this);
        if (other.kind != Kind.COUNT || kind == Kind.FLAG || kind == Kind.RATE) {
            throw new FormulaRefused("%s cannot be multiplied by %s".formatted(kind, other.kind));
        }
        return bounded(
                new Node.Times(node, other.node), kind, exact(least, other.least, '*'), exact(most, other.most, '*'));
    }

    Typed rounded(Node.Rounding rounding) {
        if (!product || !(node instanceof Node.Rate(var amount, var rate, var _))) {
            throw new FormulaRefused("only a product by a rate is rounded");
        }
        return bounded(new Node.Rate(amount, rate, rounding), kind, least, Math.addExact(most, 1));
    }

    static Typed constant(Kind kind, BigInteger value) {
        if (value.compareTo(BigInteger.valueOf(LARGEST)) > 0) throw new FormulaRefused("it may grow too large");
        var exact = value.longValueExact();
        return new Typed(new Node.Constant(exact), kind, exact, exact);
    }

    Typed given() {
        plain();
        return flag(new Node.Given(node));
    }

    Typed in(List<Typed> list) {
        plain();
        var values = list.stream()
                .map(one -> {
                    if (one.node instanceof Node.Constant(var value)) return value;
                    throw new FormulaRefused("a list holds numbers only");
                })
                .toList();
        return flag(new Node.In(node, values));
    }

    static Typed least(List<Typed> of) {
        return extreme(of, new Node.Min(nodes(of)));
    }

    static Typed largest(List<Typed> of) {
        return extreme(of, new Node.Max(nodes(of)));
    }

    /** {@code if(this, then, otherwise)}. */
    Typed choose(Typed then, Typed otherwise) {
        requireFlag();
        then.same(otherwise);
        return new Typed(
                new Node.If(node, then.node, otherwise.node),
                then.kind,
                Math.min(then.least, otherwise.least),
                Math.max(then.most, otherwise.most));
    }

    Typed compare(Node.Relation relation, Typed other) {
        same(other);
        return flag(new Node.Compare(relation, node, other.node));
    }

    Typed and(Typed other) {
        requireFlag();
        other.requireFlag();
        return flag(new Node.And(node, other.node));
    }

    Typed or(Typed other) {
        requireFlag();
        other.requireFlag();
        return flag(new Node.Or(node, other.node));
    }

    Typed not() {
        requireFlag();
        return flag(new Node.Not(node));
    }

    /** An amount that has been rounded where it had to be, and is not negative. */
    Typed finished() {
        plain();
        if (least < 0) throw new FormulaRefused("it may become negative");
        return this;
    }

    private static Typed extreme(List<Typed> of, Node node) {
        var first = of.getFirst();
        of.forEach(first::same);
        return new Typed(
                node,
                first.kind,
                of.stream().mapToLong(Typed::least).min().orElseThrow(),
                of.stream().mapToLong(Typed::most).max().orElseThrow());
    }

    private static List<Node> nodes(List<Typed> of) {
        return of.stream().map(Typed::node).toList();
    }

    private void same(Typed other) {
        plain();
        other.plain();
        if (kind != other.kind) throw new FormulaRefused("%s and %s do not go together".formatted(kind, other.kind));
    }

    private void plain() {
        if (product) throw new FormulaRefused("a product by a rate must be rounded: round_down(…) or round_up(…)");
    }

    private void requireFlag() {
        if (kind != Kind.FLAG) throw new FormulaRefused("%s stands where a condition must".formatted(kind));
    }

    private static Typed bounded(Node node, Kind kind, long least, long most) {
        if (most > LARGEST || least < -LARGEST) throw new FormulaRefused("it may grow too large");
        return new Typed(node, kind, least, most);
    }

    private static long share(long amount, long rate, boolean up) {
        try {
            return Single.rate(amount, rate, up);
        } catch (ArithmeticException _) {
            throw new FormulaRefused("it may grow too large");
        }
    }

    private static long exact(long left, long right, char operator) {
        try {
            return switch (operator) {
                case '+' -> Math.addExact(left, right);
                case '-' -> Math.subtractExact(left, right);
                default -> Math.multiplyExact(left, right);
            };
        } catch (ArithmeticException _) {
            throw new FormulaRefused("it may grow too large");
        }
    }
}
