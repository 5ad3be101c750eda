package vn.khuyencong.territory;

import java.util.List;

/** What a unit of any time is on a day. */
public sealed interface Successor {

    /** It is still, or already, that unit. */
    record Same(Unit unit) implements Successor {}

    /** All of it lies in one unit of the day. */
    record Became(Unit unit) implements Successor {}

    /** It was split: part of it lies in each of these, and only who knows the address can say in which. */
    record Candidates(List<Unit> units) implements Successor {

        public Candidates {
            units = List.copyOf(units);
        }
    }

    /** Nobody has entered what became of it, or it had not begun. */
    record Unknown() implements Successor {}

    /** The units it may be, in order of their codes; one where it is sure. */
    default List<Unit> units() {
        return switch (this) {
            case Same(var unit) -> List.of(unit);
            case Became(var unit) -> List.of(unit);
            case Candidates(var units) -> units;
            case Unknown() -> List.of();
        };
    }
}
