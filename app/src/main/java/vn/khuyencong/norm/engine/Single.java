package vn.khuyencong.norm.engine;

import static vn.khuyencong.norm.engine.Node.UNKNOWN;

import vn.khuyencong.norm.engine.Node.Add;
import vn.khuyencong.norm.engine.Node.And;
import vn.khuyencong.norm.engine.Node.Compare;
import vn.khuyencong.norm.engine.Node.Constant;
import vn.khuyencong.norm.engine.Node.Given;
import vn.khuyencong.norm.engine.Node.If;
import vn.khuyencong.norm.engine.Node.In;
import vn.khuyencong.norm.engine.Node.Max;
import vn.khuyencong.norm.engine.Node.Min;
import vn.khuyencong.norm.engine.Node.Not;
import vn.khuyencong.norm.engine.Node.Or;
import vn.khuyencong.norm.engine.Node.Rate;
import vn.khuyencong.norm.engine.Node.Rounding;
import vn.khuyencong.norm.engine.Node.Slot;
import vn.khuyencong.norm.engine.Node.Subtract;
import vn.khuyencong.norm.engine.Node.Times;

/** Reckons a formula for one case, exactly: what overflows is an error, never a wrong amount. */
final class Single {

    private static final long WHOLE = 10_000;

    private Single() {}

    static long value(Node node, long[] slots) {
        return switch (node) {
            case Slot slot -> slots[slot.index()];
            case Constant constant -> constant.value();
            case Add(var left, var right) -> {
                var a = value(left, slots);
                var b = value(right, slots);
                yield a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.addExact(a, b);
            }
            case Subtract(var left, var right) -> {
                var a = value(left, slots);
                var b = value(right, slots);
                yield a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.subtractExact(a, b);
            }
            case Times(var left, var right) -> {
                var a = value(left, slots);
                var b = value(right, slots);
                yield a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.multiplyExact(a, b);
            }
            case Rate(var amount, var rate, var rounding) ->
                rate(value(amount, slots), value(rate, slots), rounding == Rounding.UP);
            case Min(var of) -> {
                var least = UNKNOWN;
                for (int i = 0; i < of.size(); i++) least = Math.min(least, value(of.get(i), slots));
                yield least;
            }
            case Max(var of) -> {
                var most = UNKNOWN;
                for (int i = 0; i < of.size(); i++) most = larger(most, value(of.get(i), slots));
                yield most;
            }
            case If(var condition, var then, var otherwise) ->
                value(condition, slots) == 1 ? value(then, slots) : value(otherwise, slots);
            case Given(var of) -> flag(value(of, slots) != UNKNOWN);
            case Compare(var relation, var left, var right) ->
                flag(relation.holds(value(left, slots), value(right, slots)));
            case In(var of, var list) -> flag(list.contains(value(of, slots)));
            case And(var left, var right) -> value(left, slots) == 1 ? value(right, slots) : 0;
            case Or(var left, var right) -> value(left, slots) == 1 ? 1 : value(right, slots);
            case Not(var of) -> 1 - value(of, slots);
        };
    }

    /** Exact without a wider number: the amount is taken apart into whole ten-thousands and the rest. */
    static long rate(long amount, long rate, boolean up) {
        if (amount == UNKNOWN || rate == UNKNOWN) return UNKNOWN;
        var whole = amount / WHOLE;
        var rest = (amount - whole * WHOLE) * rate + (up ? WHOLE - 1 : 0);
        return Math.addExact(Math.multiplyExact(whole, rate), rest / WHOLE);
    }

    static long larger(long one, long other) {
        if (one == UNKNOWN) return other;
        return other == UNKNOWN ? one : Math.max(one, other);
    }

    private static long flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
