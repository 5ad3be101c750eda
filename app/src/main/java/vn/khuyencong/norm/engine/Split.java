package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.norm.engine.Formula.Amount;
import vn.khuyencong.norm.engine.Node.Constant;
import vn.khuyencong.norm.engine.Node.Slot;

/**
 * A formula taken apart for a sweep: what depends on the place alone is reckoned once for each place, and only what is
 * left, once for each row.
 */
final class Split {

    private final Formula whole;
    private final boolean[] ofPlace;
    private final List<Node> atPlace = new ArrayList<>();
    private final Formula rows;

    Split(Formula whole) {
        this.whole = whole;
        this.ofPlace = new boolean[whole.slots()];
        for (int i = 0; i < whole.parameters().size(); i++) ofPlace[whole.parameterSlot(i)] = true;
        for (var amount : whole.amounts()) ofPlace[amount.slot()] = ofPlace(amount.node());
        var left = whole.amounts().stream()
                .filter(amount -> !ofPlace[amount.slot()] || amount.slot() == whole.resultSlot())
                .toList();
        left.forEach(amount -> collect(amount.node()));
        this.rows = rows(left);
    }

    /** What is reckoned for each row; its parameters are {@link #atPlace}. */
    Formula rows() {
        return rows;
    }

    /** What the rows take from a place, in the order of their parameters. */
    long[] atPlace(Terms terms) {
        var slots = terms.slots();
        for (var amount : whole.amounts()) {
            if (ofPlace[amount.slot()]) slots[amount.slot()] = Single.value(amount.node(), slots);
        }
        return atPlace.stream().mapToLong(node -> Single.value(node, slots)).toArray();
    }

    private boolean ofPlace(Node node) {
        return node instanceof Slot slot
                ? ofPlace[slot.index()]
                : node.operands().stream().allMatch(this::ofPlace);
    }

    private void collect(Node node) {
        if (node instanceof Constant) return;
        if (!ofPlace(node)) node.operands().forEach(this::collect);
        else if (!atPlace.contains(node)) atPlace.add(node);
    }

    private Formula rows(List<Amount> left) {
        var amounts = new ArrayList<Amount>();
        for (var amount : left) {
            amounts.add(new Amount(
                    amount.name(),
                    row(amount.node(), amounts),
                    whole.inputs().size() + atPlace.size() + amounts.size(),
                    amount.step(),
                    amount.when(),
                    amount.binding()));
        }
        return new Formula(whole.inputs(), atPlace.stream().map(Node::toString).toList(), amounts);
    }

    /** A part as a row reckons it, after the amounts before it. */
    private Node row(Node node, List<Amount> before) {
        if (node instanceof Constant) return node;
        if (ofPlace(node)) return new Slot("place", whole.inputs().size() + atPlace.indexOf(node));
        if (!(node instanceof Slot slot) || slot.index() < whole.inputs().size()) {
            return node.with(part -> row(part, before));
        }
        return before.stream()
                .filter(amount -> amount.name().equals(slot.name()))
                .map(amount -> (Node) new Slot(slot.name(), amount.slot()))
                .findFirst()
                .orElseThrow();
    }
}
