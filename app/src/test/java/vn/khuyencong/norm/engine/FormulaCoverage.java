package vn.khuyencong.norm.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which sides of which comparisons of a formula some case has taken: both ways of a choice, every part of a least. */
public final class FormulaCoverage {

    private final Set<String> taken = new TreeSet<>();

    /** Notes what a case took; its inputs and parameters are in their slots. */
    public void take(String form, Formula formula, long[] slots) {
        formula.evaluate(slots);
        for (var amount : formula.amounts()) take(form + "." + amount.name(), amount.node(), slots);
    }

    /** The sides of a formula that no case has taken. */
    public Set<String> untaken(String form, Formula formula) {
        var sides = new LinkedHashSet<String>();
        for (var amount : formula.amounts()) sides(form + "." + amount.name(), amount.node(), sides);
        sides.removeAll(taken);
        return sides;
    }

    private void take(String at, Node node, long[] slots) {
        switch (node) {
            case Node.Min(var of) -> parts(at + " min", of, slots, Single.value(node, slots));
            case Node.Max(var of) -> parts(at + " max", of, slots, Single.value(node, slots));
            case Node.If(var condition, var then, var otherwise) -> {
                take(at + " if", condition, slots);
                var holds = Single.value(condition, slots) == 1;
                taken.add(at + (holds ? " then" : " else"));
                take(at + (holds ? " then" : " else"), holds ? then : otherwise, slots);
            }
            case Node.Given(var of) -> taken.add(at + (Single.value(of, slots) == Node.UNKNOWN ? " open" : " given"));
            case Node.Compare(var _, var left, var right) ->
                taken.add(at + " " + Long.signum(Long.compare(Single.value(left, slots), Single.value(right, slots))));
            case Node.Not(var of) -> take(at + " not", of, slots);
            case Node.And(var left, var right) -> both(at, left, right, slots);
            case Node.Or(var left, var right) -> both(at, left, right, slots);
            case Node.Add(var left, var right) -> both(at, left, right, slots);
            case Node.Subtract(var left, var right) -> both(at, left, right, slots);
            case Node.Times(var left, var right) -> both(at, left, right, slots);
            case Node.Rate(var amount, var _, var _) -> take(at + " of", amount, slots);
            case Node.In in -> taken.add(at + (Single.value(in, slots) == 1 ? " inside" : " outside"));
            case Node.Slot _, Node.Constant _ -> {}
        }
    }

    private void both(String at, Node left, Node right, long[] slots) {
        take(at + " left", left, slots);
        take(at + " right", right, slots);
    }

    private void parts(String at, List<Node> of, long[] slots, long result) {
        for (int i = 0; i < of.size(); i++) {
            if (Single.value(of.get(i), slots) == result) taken.add(at + " " + i);
            take(at + " " + i, of.get(i), slots);
        }
    }

    private static void sides(String at, Node node, Set<String> into) {
        switch (node) {
            case Node.Min(var of) -> parts(at + " min", of, into);
            case Node.Max(var of) -> parts(at + " max", of, into);
            case Node.If(var condition, var then, var otherwise) -> {
                sides(at + " if", condition, into);
                into.add(at + " then");
                into.add(at + " else");
                sides(at + " then", then, into);
                sides(at + " else", otherwise, into);
            }
            case Node.Given _ -> into.addAll(List.of(at + " given", at + " open"));
            case Node.Compare _ -> into.addAll(List.of(at + " -1", at + " 0", at + " 1"));
            case Node.Not(var of) -> sides(at + " not", of, into);
            case Node.And(var left, var right) -> both(at, left, right, into);
            case Node.Or(var left, var right) -> both(at, left, right, into);
            case Node.Add(var left, var right) -> both(at, left, right, into);
            case Node.Subtract(var left, var right) -> both(at, left, right, into);
            case Node.Times(var left, var right) -> both(at, left, right, into);
            case Node.Rate(var amount, var _, var _) -> sides(at + " of", amount, into);
            case Node.In _ -> into.addAll(List.of(at + " inside", at + " outside"));
            case Node.Slot _, Node.Constant _ -> {}
        }
    }

    private static void both(String at, Node left, Node right, Set<String> into) {
        sides(at + " left", left, into);
        sides(at + " right", right, into);
    }

    private static void parts(String at, List<Node> of, Set<String> into) {
        for (int i = 0; i < of.size(); i++) {
            into.add(at + " " + i);
            sides(at + " " + i, of.get(i), into);
        }
    }
}
