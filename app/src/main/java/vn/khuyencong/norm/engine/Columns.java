package vn.khuyencong.norm.engine;

import static vn.khuyencong.norm.engine.Node.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/**
 * Reckons a formula for a block of rows at once, node by node over arrays. The same tree as {@link Single}; no check of
 * overflow in the loop, since {@link Typed} has proved at reading that none can happen.
 */
public final class Columns {

    /** Rows in a block: its columns stay in the processor's nearest cache. */
    public static final int BLOCK = 2_048;

    private static final int WHOLE = 10_000;

    private final Formula formula;
    private final long[][] slots;
    private final List<long[]> spare = new ArrayList<>();
    private int used;

    public Columns(Formula formula) {
        this.formula = formula;
        this.slots = new long[formula.slots()][BLOCK];
    }

    /** The column of an input or a parameter, to be filled before {@link #evaluate}. */
    public long[] column(int slot) {
        return slots[slot];
    }

    /** Reckons the first rows of the block; the answer stays good until the next call. */
    @SuppressWarnings("ReferenceEquality") // a line that is a mere name needs no copy of itself
    public long[] evaluate(int rows) {
        for (var amount : formula.amounts()) {
            used = 0;
            var result = value(amount.node(), rows);
            var slot = amount.slot();
            if (result != slots[slot]) System.arraycopy(result, 0, slots[slot], 0, rows);
        }
        return slots[formula.resultSlot()];
    }

    private long[] value(Node node, int rows) {
        return switch (node) {
            case Slot slot -> slots[slot.index()];
            case Constant(var value) -> filled(value, rows);
            case Add(var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] == UNKNOWN || b[i] == UNKNOWN ? UNKNOWN : a[i] + b[i];
                yield out;
            }
            case Subtract(var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] == UNKNOWN || b[i] == UNKNOWN ? UNKNOWN : a[i] - b[i];
                yield out;
            }
            case Times(var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] == UNKNOWN || b[i] == UNKNOWN ? UNKNOWN : a[i] * b[i];
                yield out;
            }
            case Rate(var amount, var rate, var rounding) ->
                rate(value(amount, rows), value(rate, rows), rounding == Rounding.UP ? WHOLE - 1 : 0, rows);
            case Min(var of) -> {
                var least = value(of.getFirst(), rows);
                for (int k = 1; k < of.size(); k++) least = smaller(least, value(of.get(k), rows), rows);
                yield least;
            }
            case Max(var of) -> {
                var most = value(of.getFirst(), rows);
                for (int k = 1; k < of.size(); k++) most = larger(most, value(of.get(k), rows), rows);
                yield most;
            }
            case If(var condition, var then, var otherwise) -> {
                var holds = value(condition, rows);
                var a = value(then, rows);
                var b = value(otherwise, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = holds[i] == 1 ? a[i] : b[i];
                yield out;
            }
            case Given(var of) -> {
                var a = value(of, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] != UNKNOWN ? 1 : 0;
                yield out;
            }
            case Compare(var relation, var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = relation.holds(a[i], b[i]) ? 1 : 0;
                yield out;
            }
            case In(var of, var list) -> {
                var a = value(of, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = list.contains(a[i]) ? 1 : 0;
                yield out;
            }
            case And(var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] & b[i];
                yield out;
            }
            case Or(var left, var right) -> {
                var a = value(left, rows);
                var b = value(right, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = a[i] | b[i];
                yield out;
            }
            case Not(var of) -> {
                var a = value(of, rows);
                var out = spare();
                for (int i = 0; i < rows; i++) out[i] = 1 - a[i];
                yield out;
            }
        };
    }

    private long[] rate(long[] amount, long[] rate, int up, int rows) {
        var out = spare();
        for (int i = 0; i < rows; i++) {
            long a = amount[i];
            long r = rate[i];
            long whole = a / WHOLE;
            long exact = whole * r + ((a - whole * WHOLE) * r + up) / WHOLE;
            out[i] = a == UNKNOWN || r == UNKNOWN ? UNKNOWN : exact;
        }
        return out;
    }

    private long[] smaller(long[] one, long[] other, int rows) {
        var out = spare();
        for (int i = 0; i < rows; i++) out[i] = Math.min(one[i], other[i]);
        return out;
    }

    private long[] larger(long[] one, long[] other, int rows) {
        var out = spare();
        for (int i = 0; i < rows; i++) out[i] = Single.larger(one[i], other[i]);
        return out;
    }

    private long[] filled(long value, int rows) {
        var out = spare();
        Arrays.fill(out, 0, rows, value);
        return out;
    }

    private long[] spare() {
        if (used == spare.size()) spare.add(new long[BLOCK]);
        return spare.get(used++);
    }
}
